import type { CheckResult } from '../../core/check/check-result';
import { planRecompute } from '../../core/check/recompute/plan-recompute';
import type { Conflict, PlannedEdit } from '../../core/check/recompute/recompute-plan';
import type { Language, Localised } from '../../core/findings/localised';
import { figureName } from '../../core/relations/figure-label';
import { figureAt } from '../../core/relations/ledger';
import { inEveryLanguage } from '../../core/report/phrase';
import type { BudgetTable } from '../../core/tables/budget-table';
import { applyCorrections, undoCorrections, type Correction } from '../../host/operations/correct';
import { correctionsOf } from '../../host/operations/corrections';
import { RECOMPUTE } from '../strings/recompute';
import { SHELL } from '../strings/shell';
import { success } from './notices';
import type { Pane } from './pane';
import type { Notice } from './pane-state';

/** What recomputing a checked workbook would change, by table. */
export interface RecomputeList {
  readonly tables: readonly EditedTable[];
  readonly edits: readonly ListedEdit[];
  readonly conflicts: readonly Conflict[];
}

/** A table with cells to recompute. */
export interface EditedTable {
  readonly table: BudgetTable;
  readonly edits: readonly ListedEdit[];
}

/** A cell to recompute, and what its table calls it. */
export interface ListedEdit extends PlannedEdit {
  readonly name: string;
}

export type WrittenAs = 'values' | 'formulas';

export function recomputeList(result: CheckResult): RecomputeList {
  const { edits, conflicts } = planRecompute(result);
  const tables = new Map<BudgetTable, ListedEdit[]>();
  const listed = edits.map((edit): ListedEdit => {
    const figure = figureAt(result.ledger, edit.figure);
    const one = { ...edit, name: figureName(figure) };
    const known = tables.get(figure.table);
    if (known) known.push(one);
    else tables.set(figure.table, [one]);
    return one;
  });
  return {
    tables: [...tables].map(([table, own]) => ({ table, edits: own })),
    edits: listed,
    conflicts,
  };
}

/** Writes the cells chosen of the last check, as figures or as formulas, and checks again. */
export async function writeEdits(pane: Pane, edits: readonly ListedEdit[], as: WrittenAs): Promise<void> {
  const { review, isStale } = pane.store.getState();
  if (review === null || isStale) return;
  const { reading, result } = review;
  await pane.correctCells(async () => {
    const corrections = correctionsOf(result.snapshot, edits, as);
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
