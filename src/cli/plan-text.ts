import { formatFen } from '../core/amount/format-amount';
import type { RecomputePlan } from '../core/check/recompute/recompute-plan';
import type { Money } from '../core/findings/finding';
import type { Language } from '../core/findings/localised';
import { say } from '../core/report/phrase';
import { printable } from '../core/report/terminal/printable';
import { cellAddress } from '../core/snapshot/address';
import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';
import type { CellPlace } from '../core/tables/budget-table';
import { RECOMPUTE_PHRASES } from './phrases';

/** A plan for a person: each cell with its old and new figure, the formula and the sum it follows from. */
export function planText(
  snapshot: WorkbookSnapshot,
  { edits, rates, conflicts, stale }: RecomputePlan,
  language: Language,
): string {
  if (edits.length + rates.length + conflicts.length + stale.length === 0)
    return `${say(RECOMPUTE_PHRASES.nothing, language)}\n`;
  const figuresOf = ({ place, before, after, formula }: (typeof edits)[number] | (typeof stale)[number]) => ({
    ...cellOf(snapshot, place),
    before: before ? figureOf(before) : say(RECOMPUTE_PHRASES.blank, language),
    after: figureOf(after),
    unit: after.unit.name,
    formula,
  });
  const lines = edits.flatMap((edit) => [
    say(RECOMPUTE_PHRASES.edit, language, figuresOf(edit)),
    `· ${edit.reason.equation[language]}`,
  ]);
  const doubts = conflicts.map(({ place, claims }) => {
    const values = claims.map(({ value }) => figureOf(value)).join(' / ');
    const unit = claims[0]?.value.unit.name ?? '';
    return say(RECOMPUTE_PHRASES.conflict, language, { ...cellOf(snapshot, place), values, unit });
  });
  const count = edits.length + rates.length;
  const summary =
    count === 0
      ? say(RECOMPUTE_PHRASES.noEdits, language)
      : say(RECOMPUTE_PHRASES.summary, language, { count });
  const quotients = rates.flatMap(({ place, before, after, formula, equation }) => {
    const blank = say(RECOMPUTE_PHRASES.blank, language);
    const texts = { ...cellOf(snapshot, place), before: before ?? blank, after: after || blank, formula };
    return [say(RECOMPUTE_PHRASES.rate, language, texts), `· ${equation[language]}`];
  });
  const left = stale.map((result) => say(RECOMPUTE_PHRASES.stale, language, figuresOf(result)));
  return [...lines, ...quotients, ...doubts, ...left, summary].map((line) => `${printable(line)}\n`).join('');
}

function cellOf(
  snapshot: WorkbookSnapshot,
  { sheet, row, column }: CellPlace,
): { sheet: string; cell: string } {
  return { sheet: snapshot.sheets[sheet]!.name, cell: cellAddress(row, column) };
}

function figureOf({ fen, unit, quantum }: Money): string {
  return formatFen(fen, unit, quantum);
}
