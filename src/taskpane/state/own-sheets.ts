import type { BudgetTable } from '../../core/tables/budget-table';
import type { SheetKey } from '../../host/cell-point';
import type { ChosenLastYear } from './last-year';
import type { Review } from './review';

/** A sheet of the open workbook with tables, and the year they are of. */
export interface TableSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly year: number | null;
}

/** The sheets that could be last year's, in the order of the workbook. */
export function tableSheets({ reading, result }: Review): TableSheet[] {
  const { recognition, lastYear, snapshot } = result;
  const isLent = new Set(
    recognition.unrecognised.filter(({ reason }) => reason === 'last-year').map(({ sheet }) => sheet),
  );
  const ofLast = lastYear?.ok ? lastYear.ledger.entries.map(({ table }) => table) : [];
  const tables = [...recognition.tables, ...ofLast.filter(({ sheet }) => isLent.has(sheet))];
  return snapshot.sheets.flatMap(({ name }, sheet) => {
    const own = tables.filter((table) => table.sheet === sheet);
    if (own.length === 0 && !isLent.has(sheet)) return [];
    return [{ key: reading.sheets[sheet]!, name, year: yearOf(own) }];
  });
}

/** The sheets to tick first: those chosen already, else those of earlier years. */
export function likelySheets(sheets: readonly TableSheet[], chosen: ChosenLastYear | null): SheetKey[] {
  if (chosen?.from === 'sheets') return [...chosen.sheets];
  const latest = Math.max(...sheets.map(({ year }) => year ?? -Infinity));
  return sheets.flatMap(({ key, year }) => (year !== null && year < latest ? [key] : []));
}

function yearOf(tables: readonly BudgetTable[]): number | null {
  return tables.find(({ year }) => year !== null)?.year ?? null;
}
