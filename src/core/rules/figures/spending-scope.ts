import type { Ledger } from '../../relations/ledger';
import type { Source } from '../../tables/facets';
import { amountOf, printedWholes } from './amounts';
import type { Question, TableView } from './question';
import { carried, currentYear, revenueFrom } from './summary-figures';
import { plus, type SignedFigure } from './ties';

const FUNDS = ['general', 'fund', 'capital'] as const satisfies readonly Source[];

/** The fiscal money, or the one fund of it, that is asked for. */
export type FiscalSource = (typeof FUNDS)[number] | 'fiscal';

/**
 * The money carried in that 财政拨款收支总表 counts among its expenditure and the tables of that expenditure leave out, because
 * they are of this year's appropriations alone (central departments print them so); null where they hold all the money, as
 * is usual, or the figures do not tell.
 *
 * 财政拨款收支总表 本年支出 1,004.93, 上年结转 17.18; 一般公共预算支出表 合计 987.75 → 17.18
 */
export function carriedInBeside(
  ledger: Ledger,
  summary: TableView,
  source: FiscalSource,
  question: Question,
  tables: readonly TableView[],
): SignedFigure[] | null {
  const carriedIn = carriedFrom(ledger, summary, source);
  const spent = currentYear(summary, 'expenditure', question);
  if (!carriedIn || !spent) return null;
  const rest = amountOf(ledger, carriedIn);
  const slack = Math.max(...[summary, ...tables].map(({ table }) => table.quantum));
  if (!(rest > slack)) return null;
  // Each whole is asked twice, so that one wrong figure does not change how a table is read.
  const spendings = [amountOf(ledger, spent), ...ofRevenue(ledger, summary, source).map((sum) => sum + rest)];
  const wholes = wholesOf(ledger, tables);
  const agrees = (amount: number) =>
    wholes.some((whole) => spendings.some((all) => Math.abs(all - amount - whole) <= slack));
  return !agrees(0) && agrees(rest) ? carriedIn : null;
}

/** What was carried in of a fund: its line under 上年结转, or the whole of that where no other fiscal money is spent. */
function carriedFrom(ledger: Ledger, summary: TableView, source: FiscalSource): SignedFigure[] | null {
  const own = revenueFrom(summary, source, 'carry-over');
  if (own) return own;
  const isOnlyMoney = FUNDS.every(
    (other) => other === source || amountOf(ledger, revenueFrom(summary, other, 'current') ?? []) === 0,
  );
  return isOnlyMoney ? revenueFrom(summary, 'fiscal', 'carry-over') : null;
}

/** This year's expenditure reckoned from the revenue side: what came in this year less what is carried out. */
function ofRevenue(ledger: Ledger, summary: TableView, source: FiscalSource): number[] {
  const current = revenueFrom(summary, source, 'current');
  const out = amountOf(ledger, plus(carried(summary, 'expenditure')));
  return current ? [amountOf(ledger, current) - out] : [];
}

/** What some tables add up to, by their totals and by the parts of those. */
function wholesOf(ledger: Ledger, tables: readonly TableView[]): number[] {
  const wholes = tables.map((table) => printedWholes(ledger, table, 'expenditure', {}));
  if (wholes.some(({ length }) => length === 0)) return [];
  return [
    wholes.reduce((sum, [first]) => sum + first!, 0),
    wholes.reduce((sum, all) => sum + all.at(-1)!, 0),
  ];
}
