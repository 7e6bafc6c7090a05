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
  const blank = say(RECOMPUTE_PHRASES.blank, language);
  const lines = edits.flatMap(({ place, before, after, formula, reason }) => {
    const printed = typeof before === 'string' ? before : before && figureOf(before);
    const figures = { before: printed ?? blank, after: figureOf(after) };
    const texts = { ...cellOf(snapshot, place), ...figures, unit: after.unit.name, formula };
    return [say(RECOMPUTE_PHRASES.edit, language, texts), `· ${reason.equation[language]}`];
  });
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
    const texts = { ...cellOf(snapshot, place), before: before ?? blank, after: after || blank, formula };
    return [say(RECOMPUTE_PHRASES.rate, language, texts), `· ${equation[language]}`];
  });
  const left = stale.map(({ place, before, after, formula }) => {
    const figures = { before: before === null ? blank : staleText(before), after: staleText(after) };
    return say(RECOMPUTE_PHRASES.stale, language, { ...cellOf(snapshot, place), ...figures, formula });
  });
  return [...lines, ...quotients, ...doubts, ...left, summary].map((line) => `${printable(line)}\n`).join('');
}

function cellOf(
  snapshot: WorkbookSnapshot,
  { sheet, row, column }: CellPlace,
): { sheet: string; cell: string } {
  return { sheet: snapshot.sheets[sheet]!.name, cell: cellAddress(row, column) };
}

/** A rate as it reads, an amount with its unit. */
function staleText(figure: Money | string): string {
  return typeof figure === 'string' ? figure : `${figureOf(figure)} ${figure.unit.name}`;
}

function figureOf({ fen, unit, quantum }: Money): string {
  return formatFen(fen, unit, quantum);
}
