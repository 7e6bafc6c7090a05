import { parseArgs } from 'node:util';
import type { Language } from '../core/findings/localised';
import { say } from '../core/report/phrase';
import { CALL_PHRASES } from './phrases';

export interface ValidateCall {
  readonly command: 'validate';
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
}

/** What the command line asks for. */
export type Call =
  | ValidateCall
  | { readonly command: 'help'; readonly language: Language }
  /** `problem` is one sentence in the language of the call. */
  | { readonly command: 'wrong'; readonly problem: string; readonly language: Language };

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

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
  const problem = problemOf(options, command, files, language);
  if (has(options, 'help')) return { command: 'help', language };
  if (problem !== null) return { command: 'wrong', problem, language };
  return { command: 'validate', files, json: has(options, 'json'), language };
}

function problemOf(
  options: readonly OptionToken[],
  command: string | undefined,
  files: readonly string[],
  language: Language,
): string | null {
  for (const { name, rawName, value } of options) {
    const known = Object.entries(OPTIONS).find(([option]) => option === name)?.[1];
    if (!known) return say(CALL_PHRASES.unknownOption, language, { option: rawName });
    if (known.type === 'boolean' && value !== undefined) {
      return say(CALL_PHRASES.noValueAllowed, language, { option: rawName });
    }
    if (name === 'lang' && !isLanguage(value)) return say(CALL_PHRASES.unknownLanguage, language);
  }
  if (command === undefined) return say(CALL_PHRASES.noCommand, language);
  if (command !== 'validate') return say(CALL_PHRASES.unknownCommand, language, { command });
  if (files.length === 0) return say(CALL_PHRASES.noFiles, language);
  return null;
}

function has(options: readonly OptionToken[], name: keyof typeof OPTIONS): boolean {
  return options.some((option) => option.name === name);
}

/** The last language named, so that even a complaint is in the language asked for; Chinese where none is. */
function languageOf(options: readonly OptionToken[]): Language {
  const named = options.map(({ name, value }) => (name === 'lang' ? value : undefined)).filter(isLanguage);
  return named.at(-1) ?? 'zh-CN';
}

function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}
