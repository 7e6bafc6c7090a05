import type { Localised } from '../../core/findings/localised';
import { inEveryLanguage } from '../../core/report/phrase';
import type { ShownDecimals } from '../../core/report/shown-decimals';
import { asHostError, HostError } from '../../host/host-error';
import type { ClearOutcome } from '../../host/operations/clear';
import type { Correction } from '../../host/operations/correct';
import type { CellMarkOutcome, MarkOutcome } from '../../host/operations/mark';
import { ACTIONS } from '../strings/actions';
import { CHECKING } from '../strings/checking';
import { DETAIL } from '../strings/detail';
import { SHELL } from '../strings/shell';
import { amountText } from './amount-text';
import type { ListedFinding } from './finding-list';
import type { Notice, Retry } from './pane-state';

export function success(sentence: Localised): Notice {
  return { intent: 'success', sentences: [sentence], retry: null };
}

export function warning(sentence: Localised): Notice {
  return { intent: 'warning', sentences: [sentence], retry: null };
}

/** What a host could not do. */
export function hostFailure(error: unknown, retry: Retry | null): Notice {
  return { intent: 'error', sentences: [asHostError(error).sentence], retry };
}

/** Why a check did not finish: the host's reason, or our own failure. */
export function checkFailure(error: unknown): Notice {
  if (error instanceof HostError) return hostFailure(error, 'check');
  const reason = error instanceof Error ? error.message : String(error);
  return {
    intent: 'error',
    sentences: [inEveryLanguage(CHECKING.engineFailed, { reason })],
    retry: 'check',
  };
}

export function markNotice({ cells, report, protectedSheets, reportOnly }: MarkOutcome): Notice {
  const sentences = [
    report === null
      ? inEveryLanguage(ACTIONS.markedWithoutReport, { cells })
      : inEveryLanguage(ACTIONS.marked, { cells, report }),
    ...(protectedSheets.length > 0 ? [naming(ACTIONS.protectedUnmarked, protectedSheets)] : []),
    ...(reportOnly > 0 ? [inEveryLanguage(ACTIONS.reportOnly, { count: reportOnly })] : []),
  ];
  return { intent: protectedSheets.length > 0 ? 'warning' : 'success', sentences, retry: null };
}

export function cellMarkNotice(
  { sheet, address }: ListedFinding,
  { isProtected, isExplained }: CellMarkOutcome,
): Notice {
  if (isProtected) return warning(naming(ACTIONS.protectedUnmarked, [sheet]));
  return success(
    inEveryLanguage(isExplained ? ACTIONS.cellMarked : ACTIONS.cellColoured, { sheet, address }),
  );
}

export function clearNotice({ isCleared, protectedSheets, adopted }: ClearOutcome): Notice {
  const sentences = [
    isCleared ? ACTIONS.cleared : ACTIONS.nothingToClear,
    ...(protectedSheets.length > 0 ? [naming(ACTIONS.protectedUncleared, protectedSheets)] : []),
    ...(adopted > 0 ? [inEveryLanguage(ACTIONS.adopted, { count: adopted })] : []),
  ];
  return { intent: protectedSheets.length > 0 ? 'warning' : 'success', sentences, retry: null };
}

export function correctNotice(
  { finding, sheet, address }: ListedFinding,
  { after }: Correction,
  decimals: ShownDecimals,
): Notice {
  const before = amountText(finding.published!, decimals);
  if ('formula' in after) {
    const { formula } = after;
    return success(inEveryLanguage(DETAIL.correctedByFormula, { sheet, address, before, formula }));
  }
  const amount = amountText(finding.expected!, decimals);
  return success(inEveryLanguage(DETAIL.corrected, { sheet, address, before, after: amount }));
}

function naming(
  phrase: typeof ACTIONS.protectedUnmarked | typeof ACTIONS.protectedUncleared,
  sheets: readonly string[],
): Localised {
  const inChinese = inEveryLanguage(phrase, { sheets: sheets.join(SHELL.listSeparator['zh-CN']) });
  const inEnglish = inEveryLanguage(phrase, { sheets: sheets.join(SHELL.listSeparator['en-US']) });
  return { 'zh-CN': inChinese['zh-CN'], 'en-US': inEnglish['en-US'] };
}
