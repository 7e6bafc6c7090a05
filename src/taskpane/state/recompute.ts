import type { CheckResult } from '../../core/check/check-result';
import { planRecompute } from '../../core/check/recompute/plan-recompute';
import type {
  Conflict,
  PlannedEdit,
  PlannedRate,
  StaleResult,
} from '../../core/check/recompute/recompute-plan';
import type { Language, Localised } from '../../core/findings/localised';
import { columnLabel, figureName } from '../../core/relations/figure-label';
import { figureAt, type FigureId } from '../../core/relations/ledger';
import { inEveryLanguage } from '../../core/report/phrase';
import type { ShownDecimals } from '../../core/report/shown-decimals';
import type { BudgetTable, CellPlace } from '../../core/tables/budget-table';
import { applyCorrections, undoCorrections, type Correction } from '../../host/operations/correct';
import { correctionsOf, rateCorrectionsOf } from '../../host/operations/corrections';
import { RECOMPUTE } from '../strings/recompute';
import { SHELL } from '../strings/shell';
import { amountText, withMinus } from './amount-text';
import { success } from './notices';
import type { Pane } from './pane';
import type { Notice } from './pane-state';

/** What recomputing a checked workbook would change, by table. */
export interface RecomputeList {
  readonly tables: readonly EditedTable[];
  readonly edits: readonly ListedEdit[];
  readonly conflicts: readonly Conflict[];
  readonly stale: readonly StaleResult[];
}

/** A table with cells to recompute. */
export interface EditedTable {
  readonly table: BudgetTable;
  readonly edits: readonly ListedEdit[];
}

/** A cell to recompute, an amount or a rate, as it is shown. */
export interface ListedEdit {
  readonly place: CellPlace;
  /** What its table calls it. */
  readonly name: string;
  /** What it reads, with its percent sign; null where it is blank. */
  readonly before: string | null;
  /** "" where a rate is left out. */
  readonly after: string;
  readonly formula: string;
  readonly equation: Localised;
  readonly planned:
    | { readonly type: 'amount'; readonly edit: PlannedEdit }
    | { readonly type: 'rate'; readonly rate: PlannedRate };
}

export type WrittenAs = 'values' | 'formulas';

export function recomputeList(result: CheckResult, decimals: ShownDecimals): RecomputeList {
  const { edits, rates, conflicts, stale } = planRecompute(result);
  const tables = new Map<BudgetTable, ListedEdit[]>();
  const list = (one: ListedEdit, figure: FigureId): void => {
    const { table } = figureAt(result.ledger, figure);
    const known = tables.get(table);
    if (known) known.push(one);
    else tables.set(table, [one]);
  };
  for (const edit of edits) list(listedAmount(result, edit, decimals), edit.figure);
  for (const rate of rates) list(listedRate(result, rate), rate.figure);
  const listed = [...tables].map(([table, own]) => ({ table, edits: own.sort(byPlace) }));
  return { tables: listed, edits: listed.flatMap((table) => table.edits), conflicts, stale };
}

function listedAmount({ ledger }: CheckResult, edit: PlannedEdit, decimals: ShownDecimals): ListedEdit {
  const { place, before, after, formula, reason } = edit;
  return {
    place,
    name: figureName(figureAt(ledger, edit.figure)),
    before: typeof before === 'string' ? before : before && amountText(before, decimals),
    after: amountText(after, decimals),
    formula,
    equation: reason.equation,
    planned: { type: 'amount', edit },
  };
}

function listedRate({ ledger }: CheckResult, rate: PlannedRate): ListedEdit {
  const { place, before, after, formula, equation } = rate;
  const { lane, line } = figureAt(ledger, rate.figure);
  const column = lane.columns.find((other) => other.column + line.columnOffset === place.column);
  const named = [line.name || line.code, column ? columnLabel(lane, column) : ''];
  return {
    place,
    name: named.filter((part) => part !== '').join('·'),
    before: before && withMinus(before),
    after: withMinus(after),
    formula,
    equation,
    planned: { type: 'rate', rate },
  };
}

function byPlace({ place: a }: ListedEdit, { place: b }: ListedEdit): number {
  return a.row - b.row || a.column - b.column;
}

/** Writes the cells chosen of the last check, as figures or as formulas, and checks again. */
export async function writeEdits(pane: Pane, edits: readonly ListedEdit[], as: WrittenAs): Promise<void> {
  const { review, isStale } = pane.store.getState();
  if (review === null || isStale) return;
  const { reading, result } = review;
  await pane.correctCells(async () => {
    const corrections = edits.flatMap(({ planned }) =>
      planned.type === 'amount'
        ? correctionsOf(result.snapshot, [planned.edit], as)
        : rateCorrectionsOf(result.snapshot, [planned.rate], as),
    );
    const { journal, locked } = await applyCorrections(pane.tools.host, reading, corrections, 'leave-out');
    const count = journal.entries.length;
    const sheets = namesOfSheets(locked, result);
    return { notice: writtenNotice(count, as, locked.length, sheets), written: count > 0 ? journal : null };
  });
}

/** Puts back what was written last, and checks again. */
export async function undoWriting(pane: Pane): Promise<void> {
  const { written } = pane.store.getState();
  if (written === null) return;
  await pane.correctCells(async () => {
    await undoCorrections(pane.tools.host, written);
    return { notice: success(RECOMPUTE.undone), written: null };
  });
}

function writtenNotice(
  count: number,
  as: WrittenAs,
  lockedCount: number,
  lockedSheets: readonly string[],
): Notice {
  const done = as === 'values' ? RECOMPUTE.writtenValues : RECOMPUTE.writtenFormulas;
  const sentences = [
    ...(count > 0 ? [inEveryLanguage(done, { count })] : []),
    ...(lockedCount > 0 ? [lockedSentence(lockedCount, lockedSheets)] : []),
  ];
  return { intent: lockedCount > 0 ? 'warning' : 'success', sentences, retry: null };
}

function lockedSentence(count: number, names: readonly string[]): Localised {
  const inOne = (language: Language): string =>
    inEveryLanguage(RECOMPUTE.locked, { count, sheets: names.join(SHELL.listSeparator[language]) })[language];
  return { 'zh-CN': inOne('zh-CN'), 'en-US': inOne('en-US') };
}

function namesOfSheets(corrections: readonly Correction[], { snapshot }: CheckResult): string[] {
  return [...new Set(corrections.map(({ place }) => snapshot.sheets[place.sheet]!.name))];
}
