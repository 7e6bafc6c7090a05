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
  const lines = edits.flatMap(({ place, before, after, formula, reason }) => {
    const figures = {
      ...cellOf(snapshot, place),
      before: before ? figureOf(before) : say(RECOMPUTE_PHRASES.blank, language),
      after: figureOf(after),
      unit: after.unit.name,
      formula,
    };
    return [say(RECOMPUTE_PHRASES.edit, language, figures), `· ${reason.equation[language]}`];
  });
  const doubts = conflicts.map(({ place, claims }) => {
    const values = claims.map(({ value }) => figureOf(value)).join(' / ');
    const unit = claims[0]?.value.unit.name ?? '';
    return say(RECOMPUTE_PHRASES.conflict, language, { ...cellOf(snapshot, place), values, unit });
  });
  const summary = say(RECOMPUTE_PHRASES.summary, language, { count: edits.length + rates.length });
  const quotients = rates.flatMap(({ place, before, after, formula, equation }) => {
    const blank = say(RECOMPUTE_PHRASES.blank, language);
    const texts = { ...cellOf(snapshot, place), before: before ?? blank, after: after || blank, formula };
    return [say(RECOMPUTE_PHRASES.rate, language, texts), `· ${equation[language]}`];
  });
  const left = stale.map(({ place, before, after, formula }) => {
    const texts = {
      ...cellOf(snapshot, place),
      before: before ? figureOf(before) : say(RECOMPUTE_PHRASES.blank, language),
      after: figureOf(after),
      unit: after.unit.name,
      formula,
    };
    return say(RECOMPUTE_PHRASES.stale, language, texts);
  });
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
