import type { Localised } from '../../core/findings/localised';
import { inEveryLanguage, say } from '../../core/report/phrase';
import type { SheetKey } from '../../host/cell-point';
import { PREVIOUS } from '../strings/previous';
import type { ChosenLastYear } from './last-year';
import { success } from './notices';
import type { Pane } from './pane';
import type { Notice } from './pane-state';

/** Takes a file of the user's for last year's workbook and checks beside it. A file that cannot be read changes nothing. */
export async function chooseFile(pane: Pane, file: File): Promise<void> {
  const { name } = file;
  let chosen: ChosenLastYear | null = null;
  let warnings: readonly Localised[] = [];
  await pane.carryOut('opening', null, async () => {
    const reading = await pane.tools.readFile(file);
    if (!reading.ok) return notice('error', [naming(PREVIOUS.notOpened, name, reading.reason)]);
    chosen = { from: 'file', name, workbook: reading.workbook };
    warnings = reading.warnings.map((warning) => naming(PREVIOUS.partlyOpened, name, warning));
    return success(inEveryLanguage(PREVIOUS.opened, { name }));
  });
  if (chosen === null) return;
  await settleOn(pane, chosen);
  if (warnings.length > 0) pane.store.setState({ notice: notice('warning', warnings) });
}

/** Takes sheets of the open workbook for last year's tables and checks beside them. */
export function chooseSheets(pane: Pane, sheets: readonly SheetKey[]): Promise<void> {
  return settleOn(pane, { from: 'sheets', sheets });
}

export function removeLastYear(pane: Pane): Promise<void> {
  return settleOn(pane, null);
}

/** What was checked beside other tables, or beside none, is checked again. */
async function settleOn(pane: Pane, chosen: ChosenLastYear | null): Promise<void> {
  pane.store.setState({ lastYear: chosen });
  const { review } = pane.store.getState();
  if (chosen !== null || review?.lastYear) await pane.check();
}

function notice(intent: Notice['intent'], sentences: readonly Localised[]): Notice {
  return { intent, sentences, retry: null };
}

function naming(
  phrase: typeof PREVIOUS.notOpened | typeof PREVIOUS.partlyOpened,
  name: string,
  why: Localised,
): Localised {
  return {
    'zh-CN': say(phrase, 'zh-CN', { name, reason: why['zh-CN'] }),
    'en-US': say(phrase, 'en-US', { name, reason: why['en-US'] }),
  };
}
