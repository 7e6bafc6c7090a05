import { parseArgs } from 'node:util';
import type { Language } from '../core/findings/localised';
import { say } from '../core/report/phrase';
import { CALL_PHRASES } from './phrases';
import { FORMATS, type Format } from './printers/printer-choice';

export interface ValidateCall {
  readonly command: 'validate';
  readonly files: readonly string[];
  readonly format: Format;
  /** Where the annotated copy goes; null for none. */
  readonly annotate: string | null;
  /** Last year's file; null for none. */
  readonly previous: string | null;
  readonly isForced: boolean;
  readonly language: Language;
}

export interface ClearCall {
  readonly command: 'clear';
  readonly file: string;
  /** Where the copy without marks goes. */
  readonly output: string;
  readonly isForced: boolean;
  readonly language: Language;
}

export interface RecomputeCall {
  readonly command: 'recompute';
  readonly file: string;
  /** Where the recomputed copy goes; null where none is named. */
  readonly output: string | null;
  /** Whether the plan is only shown and nothing written. */
  readonly isPlanOnly: boolean;
  readonly as: 'values' | 'formulas';
  /** Last year's file; null for none. */
  readonly previous: string | null;
  readonly isForced: boolean;
  readonly language: Language;
}

export interface NarrateCall {
  readonly command: 'narrate';
  readonly file: string;
  readonly previous: string | null;
  /** Where the text goes; null for stdout. */
  readonly output: string | null;
  readonly isForced: boolean;
  readonly language: Language;
}

/** What the command line asks for. */
export type Call =
  | ValidateCall
  | ClearCall
  | RecomputeCall
  | NarrateCall
  | { readonly command: 'help'; readonly language: Language }
  /** `problem` is one sentence in the language of the call. */
  | { readonly command: 'wrong'; readonly problem: string; readonly language: Language };

const OPTIONS = {
  json: { type: 'boolean' },
  format: { type: 'string' },
  annotate: { type: 'string' },
  output: { type: 'string' },
  previous: { type: 'string' },
  plan: { type: 'boolean' },
  as: { type: 'string' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Option = keyof typeof OPTIONS;

/** Options whose value is a file. */
const FILE_OPTIONS: readonly string[] = ['annotate', 'output', 'previous'];

/** The commands and the options each takes beside `--lang` and `--help`. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  validate: ['json', 'format', 'annotate', 'previous', 'force'],
  clear: ['output', 'force'],
  recompute: ['plan', 'output', 'as', 'previous', 'force'],
  narrate: ['previous', 'output', 'force'],
};

const COMMON_OPTIONS: readonly string[] = ['lang', 'help'];

const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Reads the words after `budget-check`. Options may stand anywhere; everything after `--` is a file. */
export function parseArguments(words: readonly string[]): Call {
  const { tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = tokens.filter((token) => token.kind === 'option');
  const [command, ...files] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const language = languageOf(options);
  const wrong = (problem: string): Call => ({ command: 'wrong', problem, language });
  const problem = problemOf(options, command, language);
  if (has(options, 'help')) return { command: 'help', language };
  if (problem !== null) return wrong(problem);
  const isForced = has(options, 'force');
  if (command === 'clear') {
    const [file, ...more] = files;
    const output = valueOf(options, 'output');
    if (file === undefined || more.length > 0) return wrong(say(CALL_PHRASES.oneFileOnly, language));
    if (output === null) return wrong(say(CALL_PHRASES.noOutput, language));
    return { command, file, output, isForced, language };
  }
  const previous = valueOf(options, 'previous');
  if (command === 'narrate') {
    const [file, ...more] = files;
    if (file === undefined || more.length > 0) return wrong(say(CALL_PHRASES.oneFileOnly, language));
    return { command, file, previous, output: valueOf(options, 'output'), isForced, language };
  }
  if (command === 'recompute') {
    const [file, ...more] = files;
    if (file === undefined || more.length > 0) return wrong(say(CALL_PHRASES.oneFileOnly, language));
    const output = valueOf(options, 'output');
    const isPlanOnly = output === null || has(options, 'plan');
    const as = valueOf(options, 'as') === 'formulas' ? 'formulas' : 'values';
    return { command, file, output, isPlanOnly, as, previous, isForced, language };
  }
  const annotate = valueOf(options, 'annotate');
  if (files.length === 0) return wrong(say(CALL_PHRASES.noFiles, language));
  const isOfOne = annotate !== null || previous !== null;
  if (isOfOne && files.length > 1) return wrong(say(CALL_PHRASES.oneFileAtATime, language));
  const format = has(options, 'json')
    ? 'json'
    : (FORMATS.find((name) => name === valueOf(options, 'format')) ?? 'text');
  return { command: 'validate', files, format, annotate, previous, isForced, language };
}

function problemOf(
  options: readonly OptionToken[],
  command: string | undefined,
  language: Language,
): string | null {
  for (const option of options) {
    const problem = optionProblem(option, language);
    if (problem !== null) return problem;
  }
  if (command === undefined) return say(CALL_PHRASES.noCommand, language);
  const taken = Object.entries(COMMANDS).find(([name]) => name === command)?.[1];
  if (!taken) return say(CALL_PHRASES.unknownCommand, language, { command });
  const stray = options.find(({ name }) => !taken.includes(name) && !COMMON_OPTIONS.includes(name));
  return stray ? say(CALL_PHRASES.strayOption, language, { option: stray.rawName, command }) : null;
}

function optionProblem(
  { name, rawName, value, inlineValue }: OptionToken,
  language: Language,
): string | null {
  const known = Object.entries(OPTIONS).find(([option]) => option === name)?.[1];
  if (!known) return say(CALL_PHRASES.unknownOption, language, { option: rawName });
  if (known.type === 'boolean' && value !== undefined) {
    return say(CALL_PHRASES.noValueAllowed, language, { option: rawName });
  }
  if (name === 'as' && value !== 'values' && value !== 'formulas')
    return say(CALL_PHRASES.unknownForm, language);
  if (name === 'format' && !FORMATS.some((format) => format === value)) {
    return say(CALL_PHRASES.unknownFormat, language, { formats: FORMATS.join(', ') });
  }
  if (name === 'lang' && !isLanguage(value)) return say(CALL_PHRASES.unknownLanguage, language);
  const isNoFile = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
  if (FILE_OPTIONS.includes(name) && isNoFile) {
    return say(CALL_PHRASES.fileNameMissing, language, { option: rawName });
  }
  return null;
}

function has(options: readonly OptionToken[], name: Option): boolean {
  return options.some((option) => option.name === name);
}

/** The last value given to an option; null where it is not given. */
function valueOf(options: readonly OptionToken[], name: Option): string | null {
  return options.findLast((option) => option.name === name)?.value ?? null;
}

/** The last language named, so that even a complaint is in the language asked for; Chinese where none is. */
function languageOf(options: readonly OptionToken[]): Language {
  const named = options.map(({ name, value }) => (name === 'lang' ? value : undefined)).filter(isLanguage);
  return named.at(-1) ?? 'zh-CN';
}

function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}
