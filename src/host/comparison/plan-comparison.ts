import type { Fen, MoneyUnit } from '../../core/amount/fen';
import { rateOverZero, type ZeroBase } from '../../core/amount/zero-base';
import type { Language } from '../../core/findings/localised';
import { changeRate, RATE_DECIMALS } from '../../core/previous/change-rate';
import {
  changesOf,
  largestChanges,
  type Change,
  type LargestChanges,
  type TableChanges,
} from '../../core/previous/changes';
import { partOf } from '../../core/previous/table-part';
import type { PreviousYear } from '../../core/previous/previous-year';
import { say } from '../../core/report/phrase';
import { displayWidth } from '../../core/report/terminal/display-width';
import { cellAddress } from '../../core/snapshot/address';
import type { WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';
import type { CellPlace } from '../../core/tables/budget-table';
import { amountFormat } from '../sheets/amount-format';
import { bordered } from '../sheets/bordered';
import type { NewCell, NewChart, NewSheet } from '../sheets/new-sheet';
import { COMPARISON_PHRASES, TABLE_PARTS } from './phrases';

/** What a comparison sheet is made of. */
export interface ComparisonSource {
  readonly previous: PreviousYear;
  /** This year's workbook, to which the sheet refers. */
  readonly snapshot: WorkbookSnapshot;
  /** Name of last year's file; null where last year's tables stand in this workbook, and are referred to as well. */
  readonly lastFile: string | null;
}

export interface ComparisonManner {
  readonly language: Language;
  readonly zeroBase: ZeroBase;
}

type Row = (NewCell | null)[];

const COLUMNS = { code: 0, name: 1, previous: 2, current: 3, change: 4, rate: 5, reason: 6 } as const;
const WIDTH = 7;

/** The list of the largest changes stands to the right, one column left free, with its chart below it. */
const LIST_NAME = WIDTH + 1;
const LIST_CHANGE = LIST_NAME + 1;
const MOST_LISTED = 10;
const CHART_ROWS = 20;

const PERCENT = '0.00%';

/** Characters of a column of names. */
const NAME_WIDTH = 42;

/**
 * This year beside last year as a sheet: every table that both years have, with live formulas, and the largest changes as a
 * list with a chart.
 */
export function planComparison(source: ComparisonSource, manner: ComparisonManner): NewSheet {
  const { language } = manner;
  const phrases = COMPARISON_PHRASES;
  const changes = changesOf(source.previous);
  const rows: Row[] = [
    [{ constant: phrases.title[language], isBold: true, fontSize: 16 }],
    [{ constant: sourceText(source, language) }],
  ];
  const rowOf = new Map<Change, number>();
  for (const table of changes) {
    rows.push([], [tableHeading(table, changes, language)], headings(table, language));
    for (const change of table.rows) {
      rowOf.set(change, rows.length);
      rows.push(changeRow(change, table, rows.length, source, manner).map(bordered));
    }
  }
  const largest = largestChanges(changes, MOST_LISTED);
  return {
    name: phrases.name[language],
    rows,
    columnWidths: [12, NAME_WIDTH, 16, 16, 16, 12, 40, 3, NAME_WIDTH, 16, 12, 12],
    merges: [],
    frozenRows: 2,
    chart: largest ? listLargest(rows, largest, rowOf, language) : null,
  };
}

function sourceText({ lastFile }: ComparisonSource, language: Language): string {
  const { source, ownSource } = COMPARISON_PHRASES;
  return lastFile === null ? say(ownSource, language) : say(source, language, { file: lastFile });
}

function tableHeading(one: TableChanges, all: readonly TableChanges[], language: Language): NewCell {
  const { table, partOfTable } = COMPARISON_PHRASES;
  const part = partOf(one, all);
  const title = one.table.title.value.replace(/\s|[（(]单位[:：][^）)]*[）)]/g, '');
  const words = { title, unit: one.table.unit.name };
  const constant =
    part === null
      ? say(table, language, words)
      : say(partOfTable, language, { ...words, part: TABLE_PARTS[part][language] });
  return { constant, isBold: true, fontSize: 12 };
}

function headings({ table }: TableChanges, language: Language): Row {
  const { code, subject, previousBudget, currentBudget, previousFinal, currentFinal, change, rate, reason } =
    COMPARISON_PHRASES;
  const years = table.stage === 'final' ? [previousFinal, currentFinal] : [previousBudget, currentBudget];
  return [code, subject, ...years, change, rate, reason].map((phrase) => ({
    constant: phrase[language],
    isBold: true,
    isBordered: true,
    alignment: 'center',
  }));
}

function changeRow(
  change: Change,
  { table }: TableChanges,
  row: number,
  { snapshot, lastFile }: ComparisonSource,
  { language, zeroBase }: ComparisonManner,
): Row {
  const { unit, quantum } = table;
  const { code, depth, isSum, previous, current, place, previousPlace } = change;
  const numberFormat = amountFormat(quantum, unit);
  const isBold = depth === 0 && isSum;
  const [before, now] = [COLUMNS.previous, COLUMNS.current].map((column) => cellAddress(row, column)) as [
    string,
    string,
  ];
  const label = '　'.repeat(depth) + labelOf(change, language);
  const look = { numberFormat, isBold };
  const amountCell = (amount: Fen, at: CellPlace | null): NewCell => {
    const constant = amountOf(amount, unit);
    return at ? { formula: `=${reference(snapshot, at)}`, result: constant, ...look } : { constant, ...look };
  };
  const currentCell = amountCell(current, place);
  const reason: NewCell = { constant: '', isWrapped: true };
  const named: Row = [
    { constant: code, isBold },
    { constant: label, isBold, isWrapped: displayWidth(label) > NAME_WIDTH - 2 },
  ];
  if (previous === null) return [...named, null, currentCell, null, null, reason];
  return [
    ...named,
    amountCell(previous, lastFile === null ? previousPlace : null),
    currentCell,
    { formula: `=${now}-${before}`, result: amountOf(current - previous, unit), ...look },
    {
      formula: rateFormula(now, before, zeroBase),
      result: changeRate(current, previous, zeroBase),
      numberFormat: PERCENT,
      isBold,
      alignment: 'right',
    },
    reason,
  ];
}

/** The name of a line, and what became of it. */
function labelOf({ name, formerName, standing }: Change, language: Language): string {
  if (standing !== 'kept') return say(COMPARISON_PHRASES[standing], language, { name });
  return formerName === null ? name : say(COMPARISON_PHRASES.renamed, language, { name, former: formerName });
}

function rateFormula(now: string, before: string, zeroBase: ZeroBase): string {
  const overZero = rateOverZero(1, zeroBase);
  const otherwise = overZero === 1 ? `IF(${now}<0,-1,1)` : `"${overZero}"`;
  return `=IF(${before}=0,IF(${now}=0,0,${otherwise}),ROUND((${now}-${before})/${before},${RATE_DECIMALS}))`;
}

function reference({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellPlace): string {
  return `'${sheets[sheet]!.name.replaceAll("'", "''")}'!${cellAddress(row, column)}`;
}

function amountOf(fen: Fen, unit: MoneyUnit): number {
  return fen / unit.fen;
}

/** Writes the list beside the tables and answers its chart. */
function listLargest(
  rows: Row[],
  { of: { table }, rows: largest }: LargestChanges,
  rowOf: ReadonlyMap<Change, number>,
  language: Language,
): NewChart {
  const title = say(COMPARISON_PHRASES.largest, language, { unit: table.unit.name });
  const top = 3;
  const set = (row: number, column: number, cell: NewCell): void => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  };
  set(top, LIST_NAME, { constant: title, isBold: true });
  largest.forEach((change, at) => {
    const row = top + 1 + at;
    set(row, LIST_NAME, { constant: change.name });
    set(row, LIST_CHANGE, {
      formula: `=${cellAddress(rowOf.get(change)!, COLUMNS.change)}`,
      result: amountOf(change.current - change.previous!, table.unit),
      numberFormat: amountFormat(table.quantum, table.unit),
    });
  });
  const last = top + largest.length;
  return {
    title,
    categories: { top: top + 1, left: LIST_NAME, bottom: last, right: LIST_NAME },
    values: { top: top + 1, left: LIST_CHANGE, bottom: last, right: LIST_CHANGE },
    place: { top: last + 2, left: LIST_NAME, bottom: last + 2 + CHART_ROWS, right: LIST_NAME + 3 },
  };
}
