import type { Facets } from '../facets';
import type { BaseKind } from '../table-kind';
import { isTotalHeading } from '../vocabulary/headings';
import type { FigureColumn } from './lane-columns';

/**
 * Settles what headings leave open until all columns of a lane are seen together: which of two years is the previous one,
 * whether 预算数 stands beside 决算数, whether 本年 is said in contrast to 上年结转, and the stocks and flows of a fund.
 */
export function settleColumns(columns: readonly FigureColumn[], base: BaseKind | undefined): FigureColumn[] {
  const years = columns.map(yearOf);
  const latest = Math.max(...years.map((year) => year ?? 0));
  const hasFinal = columns.some(
    (column, index) =>
      column.facets.version !== 'previous' &&
      (years[index] ?? latest) === latest &&
      /决算(统计)?数?(\||$)/.test(headingText(column)),
  );
  const hasCarryOver = columns.some((column) => column.facets.portion === 'carry-over');
  const printsBalances = hasBalances(columns, base);
  const isThreePublic =
    base === 'three-public-expenses' &&
    columns.some((column) => column.facets.item === 'reception') &&
    !columns.some((column) => column.facets.item === 'meeting' || column.facets.item === 'training');
  return columns.map((column, index) => {
    let facets = column.facets;
    const year = years[index];
    const isEarlier = year !== undefined && (year < latest || standsAgain(columns, years, index));
    if (isEarlier && facets.version === undefined && column.measure === 'amount') {
      facets = { ...facets, version: 'previous' };
    } else if (
      hasFinal &&
      facets.version === undefined &&
      /预算数?(\||$)/.test(headingText(column)) &&
      !/决算/.test(headingText(column))
    ) {
      facets = { ...facets, version: 'budget' };
    }
    if (printsBalances) facets = withBalance(facets, headingText(column));
    else if (!hasCarryOver) facets = withoutPortion(facets);
    else if (!column.isTotal && hasCarriedTwin(columns, facets)) facets = { ...facets, portion: 'current' };
    if (
      !isFund(base) &&
      !printsBalances &&
      column.isTotal &&
      facets.flow !== undefined &&
      isOnlyFlow(columns, index)
    )
      facets = withoutFlow(facets);
    if (isThreePublic && isTotalOfItems(column) && facets.item === undefined)
      facets = { ...facets, item: 'three-public' };
    return facets === column.facets ? column : { ...column, facets };
  });
}

/** Whether the columns are the stocks and flows of a fund; those of 一般公共预算 are where both stocks are printed. */
function hasBalances(columns: readonly FigureColumn[], base: BaseKind | undefined): boolean {
  const prints = (heading: RegExp) => columns.some((column) => heading.test(headingText(column)));
  if (!prints(/年初.*结转|上年结转/)) return false;
  if (isFund(base)) return true;
  return base === 'general-budget-expenditure' && prints(CLOSING);
}

function isFund(base: BaseKind | undefined): boolean {
  return base === 'government-fund-expenditure' || base === 'state-capital-expenditure';
}

const CLOSING = /年末|年终|结转下年/;

/** 合计, or 预算数 and 决算数 under it. */
function isTotalOfItems({ isTotal, texts }: FigureColumn): boolean {
  return isTotal || texts.slice(0, -1).some(isTotalHeading);
}

/** Whether the same heading with the same year stands once more behind a column: the year of one of them is a slip. */
function standsAgain(
  columns: readonly FigureColumn[],
  years: readonly (number | undefined)[],
  index: number,
): boolean {
  const heading = headingText(columns[index]!);
  return columns.some(
    (other, at) => at > index && years[at] === years[index] && headingText(other) === heading,
  );
}

/** Whether the same source, nature or item stands a second time as carry-over: then the first is this year's. */
function hasCarriedTwin(columns: readonly FigureColumn[], facets: Facets): boolean {
  const { source, nature, item, portion } = facets;
  if (portion !== undefined || (source ?? nature ?? item) === undefined) return false;
  return columns.some(
    ({ facets: other }) =>
      other.portion === 'carry-over' &&
      other.source === source &&
      other.nature === nature &&
      other.item === item,
  );
}

function headingText(column: FigureColumn): string {
  return column.headed.path.map((cell) => cell.text).join('|');
}

function yearOf(column: FigureColumn): number | undefined {
  const year = /20\d\d(?=年|部门|预算|决算|执行)/.exec(headingText(column))?.[0];
  return year === undefined ? undefined : Number(year);
}

/** 年初结转 + 本年收入 − 本年支出 = 年末结转: a fund table's groups are stocks and flows, no portions of a whole. */
function withBalance(facets: Facets, heading: string): Facets {
  const rest = withoutPortion(facets);
  if (CLOSING.test(heading)) return { ...rest, balance: 'closing' };
  if (/年初|上年结转/.test(heading)) return { ...rest, balance: 'opening' };
  if (/收入/.test(heading)) return { ...rest, balance: 'income' };
  return { ...rest, balance: 'spending' };
}

/** 收入合计 over columns of which none says 收入 or 支出: they are its parts, and the table says what they are. */
function isOnlyFlow(columns: readonly FigureColumn[], index: number): boolean {
  return columns.every(({ facets }, at) => at === index || facets.flow === undefined);
}

function withoutFlow({ flow: _, ...rest }: Facets): Facets {
  return rest;
}

function withoutPortion({ portion: _, ...rest }: Facets): Facets {
  return rest;
}
