import type { CheckResult } from '../core/check/check-result';
import type { Language, Localised } from '../core/findings/localised';
import { say } from '../core/report/phrase';
import { asHostError } from '../host/host-error';
import type { MarkingOccasion } from '../host/marks/plan-changes';
import { clearMarks } from '../host/operations/clear';
import { markFindings } from '../host/operations/mark';
import type { Validation } from '../host/operations/validate';
import type { WorkbookHost } from '../host/port';
import { outcomeSentence } from '../host/report/outcome';
import { COMMAND_PHRASES } from './phrases';

/** What the buttons are given by their entry. */
export interface RibbonTools {
  readonly host: WorkbookHost;
  /** Checks the workbook where the pane can see it, so that both show the same; null when it was cancelled there. */
  readonly validate: (onStep: (done: number) => void) => Promise<Validation | null>;
  /** Told what result the workbook's marks are of now; null for none. */
  readonly marked: (result: CheckResult | null) => void;
  /** What the user has chosen in the pane. */
  readonly settings: () => Pick<MarkingOccasion, 'language' | 'decimals'>;
  readonly now: () => Date;
  readonly pane: PaneDoor;
}

/** The only place outside the workbook where a button can say something: Excel has no message bar for add-ins. */
export interface PaneDoor {
  /** Opens the pane, at a part of it. */
  open(part: 'recompute' | 'help' | null): Promise<void>;
  /** Opens the pane with what came of a button. */
  tell(sentences: readonly Localised[], isFailure: boolean): Promise<void>;
  /** Opens the pane with how far long work has come, 0 … 1; null takes it away and opens nothing. */
  progress(sentence: Localised, done: number | null): void;
}

/** The functions of manifest.xml. */
export type RibbonActions = Readonly<
  Record<'validateWorkbook' | 'clearMarks' | 'recomputeSubtotals' | 'showHelp', () => Promise<void>>
>;

/** Milliseconds after which work is long enough to show progress. */
const LONG = 1500;

/**
 * What the buttons do. A button pressed again while its work is under way waits for that work; two buttons never write at
 * the same time. The result of a validation stands in the report, which comes to the front; whatever the workbook cannot
 * say is said in the pane.
 */
export function ribbonActions(tools: RibbonTools): RibbonActions {
  const { pane } = tools;
  return {
    validateWorkbook: once(() =>
      reported(tools, COMMAND_PHRASES.checking, (onStep) => validate(tools, onStep)),
    ),
    clearMarks: once(() => reported(tools, COMMAND_PHRASES.clearing, () => clear(tools))),
    recomputeSubtotals: () => pane.open('recompute'),
    showHelp: () => pane.open('help'),
  };
}

/** Marks and reports; answers what to say in the pane, nothing when the report has said it. */
async function validate(
  { host, validate: check, marked, settings, now }: RibbonTools,
  onStep: (done: number) => void,
): Promise<Localised[]> {
  const validation = await check(onStep);
  if (validation === null) return [];
  const { reading, result } = validation;
  const { report, protectedSheets } = await markFindings(host, reading, result, {
    ...settings(),
    date: now(),
    isReportShown: true,
  });
  marked(result);
  if (report !== null) return [];
  return [
    outcomeSentence(result),
    COMMAND_PHRASES.noReport,
    ...namingSheets(COMMAND_PHRASES.unmarked, protectedSheets),
  ];
}

async function clear({ host, marked }: RibbonTools): Promise<Localised[]> {
  const { protectedSheets } = await clearMarks(host);
  marked(null);
  return namingSheets(COMMAND_PHRASES.uncleared, protectedSheets);
}

function namingSheets(
  phrase: typeof COMMAND_PHRASES.unmarked | typeof COMMAND_PHRASES.uncleared,
  sheets: readonly string[],
): Localised[] {
  if (sheets.length === 0) return [];
  const inLanguage = (language: Language): string =>
    say(phrase, language, { sheets: sheets.join(COMMAND_PHRASES.listSeparator[language]) });
  return [{ 'zh-CN': inLanguage('zh-CN'), 'en-US': inLanguage('en-US') }];
}

/** Does work, with progress once it takes long, and says what came of it. */
async function reported(
  { pane }: RibbonTools,
  sentence: Localised,
  work: (onStep: (done: number) => void) => Promise<readonly Localised[]>,
): Promise<void> {
  let done = 0;
  let isLong = false;
  const timer = setTimeout(() => {
    isLong = true;
    pane.progress(sentence, done);
  }, LONG);
  try {
    const outcome = await work((step) => {
      done = step;
      if (isLong) pane.progress(sentence, done);
    });
    if (outcome.length > 0) await pane.tell(outcome, false);
  } catch (error) {
    await pane.tell([asHostError(error).sentence], true);
  } finally {
    clearTimeout(timer);
    if (isLong) pane.progress(sentence, null);
  }
}

/** While it is under way, starting it again joins it. */
function once(work: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | null = null;
  return () =>
    (underWay ??= work().finally(() => {
      underWay = null;
    }));
}
