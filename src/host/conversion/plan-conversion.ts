import { quantumOf, WAN, type Fen } from '../../core/amount/fen';
import { quantaOf } from '../../core/amount/balance/own-rounding';
import { parseAmountText } from '../../core/amount/parse-amount';
import type { CheckResult } from '../../core/check/check-result';
import type { Money } from '../../core/findings/finding';
import type { Localised } from '../../core/findings/localised';
import { equationOf } from '../../core/relations/equation';
import { figureName } from '../../core/relations/figure-label';
import { entryOf, figureAt, figureId, type FigureId, type Ledger } from '../../core/relations/ledger';
import { figureOfTerm } from '../../core/relations/relation';
import { textIndexAt } from '../../core/snapshot/cells';
import { cellKey, type WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';
import { FigureState, type BudgetTable, type CellPlace, type Lane } from '../../core/tables/budget-table';
import type { LineRole } from '../../core/tables/line';
import type { NewSheet } from '../sheets/new-sheet';
import type { ConvertedTable } from './converted-cell';
import { convertedSheet } from './converted-sheet';
import { roundTogether } from './round-together';

/** What of a checked workbook is needed to convert its tables. */
export type ConvertedResult = Pick<
  CheckResult,
  'snapshot' | 'recognition' | 'ledger' | 'families' | 'verdicts'
>;

/** A table to be written in 万元. */
export interface TableConversion {
  readonly table: BudgetTable;
  readonly sheet: NewSheet;
  /** The relations that together leave no balanced rounding, in words; none where the sheet is balanced. */
  readonly obstacles: readonly Localised[];
  /** Relations that do not hold in the table as it is; they cannot hold in the converted one. */
  readonly broken: number;
  /** Amounts that differ from their own rounding by one unit of the last digit. */
  readonly moved: number;
  readonly totals: readonly ConvertedTotal[];
  /** Numbers that look like money and are no recognised amount: they are copied as they are. */
  readonly copied: readonly CellPlace[];
}

export interface ConvertedTotal {
  readonly name: string;
  readonly before: Money;
  readonly after: Money;
}

/**
 * Converts tables to 万元 with rounding balance (舍位平衡): whatever holds exactly within and between them holds exactly in the
 * new sheets, zeros stay zero and no amount is moved by more than one unit of the last digit. Tables without such a rounding are
 * rounded one by one, and their sheets say so.
 */
export function planConversion(
  result: ConvertedResult,
  tables: readonly BudgetTable[],
  decimals: number,
): TableConversion[] {
  const { snapshot, ledger } = result;
  const quantum = quantumOf(WAN, decimals);
  const { amounts, obstacles } = roundTogether(result, tables, quantum);
  return tables.map((table) => {
    const figures = figuresOf(ledger, table);
    const money = figures.filter((figure) => printsMoney(snapshot, ledger, figure));
    const cells = new Map(money.map((figure) => [cellOf(ledger, figure), amounts[figure]!]));
    const source: ConvertedTable = {
      snapshot,
      table,
      amounts: cells,
      figures: new Set(figures.map((figure) => cellOf(ledger, figure))),
      quantum,
    };
    const converted = convertedSheet(source, !obstacles.has(table));
    return {
      table,
      ...converted,
      obstacles: (obstacles.get(table) ?? []).map((relation) => equationOf(ledger, relation)),
      broken: brokenIn(result, table),
      moved: money.filter((figure) => !isOwnRounding(ledger.amounts[figure]!, amounts[figure]!, quantum))
        .length,
      totals: totalsOf(result, table, amounts, quantum),
    };
  });
}

function isOwnRounding(exact: Fen, rounded: Fen, quantum: Fen): boolean {
  return quantaOf(exact, quantum) * quantum === rounded;
}

function figuresOf(ledger: Ledger, table: BudgetTable): FigureId[] {
  return ledger.entries
    .filter((entry) => entry.table === table)
    .flatMap(({ base, lineCount, lane }) =>
      Array.from({ length: lineCount * lane.columns.length }, (_, at) => base + at),
    );
}

function cellOf(ledger: Ledger, figure: FigureId): number {
  const { row, column } = figureAt(ledger, figure).place;
  return cellKey(row, column);
}

/** Whether a figure prints an amount; "—" says that there is none, and stays as it is. */
function printsMoney({ sheets, strings }: WorkbookSnapshot, ledger: Ledger, figure: FigureId): boolean {
  const { column, place, state } = figureAt(ledger, figure);
  if (column.measure === 'rate' || column.measure === 'count') return false;
  if (state !== FigureState.TextAmount) return state === FigureState.Number;
  const text = strings[textIndexAt(sheets[place.sheet]!, place.row, place.column)] ?? '';
  return parseAmountText(text).kind === 'amount';
}

function brokenIn({ ledger, verdicts }: ConvertedResult, table: BudgetTable): number {
  return verdicts.filter(
    ({ family, index }) => entryOf(ledger, figureOfTerm(family.target, index)).table === table,
  ).length;
}

/** Lines a reader looks for first. */
const TOTALS: readonly LineRole[] = ['grand-total', 'total', 'current-year-total'];

/** One total of each lane: the first amount of the line that sums it up; none where no line does. */
function totalsOf(
  { snapshot, ledger }: ConvertedResult,
  table: BudgetTable,
  amounts: ArrayLike<Fen>,
  quantum: Fen,
): ConvertedTotal[] {
  return ledger.entries
    .filter((entry) => entry.table === table)
    .flatMap((entry) => {
      const line = totalLine(entry.lane);
      const column = entry.lane.columns.findIndex(
        ({ measure }, at) =>
          measure === 'amount' && line >= 0 && printsMoney(snapshot, ledger, figureId(entry, line, at)),
      );
      if (column < 0) return [];
      const figure = figureId(entry, line, column);
      return [
        {
          name: figureName(figureAt(ledger, figure)),
          before: { fen: ledger.amounts[figure]!, unit: table.unit, quantum: table.quantum },
          after: { fen: amounts[figure]!, unit: WAN, quantum },
        },
      ];
    });
}

/** The most telling total; without one, the line all others belong to; -1 where there is neither. */
function totalLine({ body: { roles, parents } }: Lane): number {
  const role = TOTALS.find((wanted) => roles.includes(wanted));
  if (role !== undefined) return roles.indexOf(role);
  const top = parents.indexOf(-1);
  return parents.indexOf(-1, top + 1) < 0 ? top : -1;
}
