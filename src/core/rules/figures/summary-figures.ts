import { figureId, type FigureId, type LaneEntry } from '../../relations/ledger';
import type { LineRole } from '../../tables/line';
import type { Flow, Portion, Source } from '../../tables/facets';
import { columnFor, type Question, type TableView } from './question';
import { speakingLines } from './speaking-lines';
import { minus, plus, type SignedFigure } from './ties';

/**
 * Figures of the tables that print revenue against expenditure: 收支总表 and 财政拨款收支总表.
 * Everything here answers null when the table does not tell, or tells twice.
 */

/** 收入总计 or 支出总计; a 合计 where the table prints nothing of this year by itself. */
export function grandTotal(view: TableView, flow: Flow, question: Question = {}): SignedFigure[] | null {
  const totals = onRole(view, flow, ['grand-total'], question);
  if (totals.length > 0) return only(totals);
  if (onRole(view, flow, ['current-year-total'], question).length > 0) return null;
  return only(onRole(view, flow, ['total'], question));
}

/** 本年收入合计 or 本年支出合计; where none is printed, the grand total less what was carried. */
export function currentYear(view: TableView, flow: Flow, question: Question = {}): SignedFigure[] | null {
  const totals = onRole(view, flow, ['current-year-total'], question);
  if (totals.length > 0) return only(totals);
  const grand = grandTotal(view, flow, question);
  return grand && [...grand, ...minus(carried(view, flow, question))];
}

/** 上年结转 and 使用非财政拨款结余 of revenue; 年终结转 and 结余分配 of expenditure. */
export function carried(view: TableView, flow: Flow, question: Question = {}): FigureId[] {
  return onRole(view, flow, CARRIED[flow], question);
}

/** 上年结转 alone, or 使用非财政拨款结余 alone; null where no line says so. */
export function carriedAs(view: TableView, role: 'carry-in' | 'surplus-used'): SignedFigure[] | null {
  const lines = onRole(view, 'revenue', [role], {});
  return lines.length > 0 ? plus(lines) : null;
}

/** Whether a table prints 当年预算 and 上年结转 as columns of their own. */
export function printsPortions(view: TableView, flow: Flow): boolean {
  return view.entries.some((entry) => columnFor(entry, flow, { portion: 'carry-over' }) !== undefined);
}

/** All revenue of this year, or all that was carried in, whether the table tells them apart by lines or by columns. */
export function revenueOf(view: TableView, portion: Portion): SignedFigure[] | null {
  if (printsPortions(view, 'revenue')) return grandTotal(view, 'revenue', { portion });
  if (portion === 'current') return currentYear(view, 'revenue');
  const lines = carried(view, 'revenue');
  return lines.length > 0 ? plus(lines) : null;
}

/**
 * Revenue from a source: this year's, or what was carried in. 财政拨款 is the sum of its three budgets where it is not
 * printed as such.
 */
export function revenueFrom(view: TableView, source: Source, portion: Portion): SignedFigure[] | null {
  if (source === view.table.facets.source) return revenueOf(view, portion);
  const own = sourceLine(view, source, portion);
  if (own !== undefined) return plus([own]);
  if (source !== 'fiscal') return null;
  const parts = FISCAL_SOURCES.map((part) => sourceLine(view, part, portion));
  return parts[0] === undefined ? null : plus(parts.filter((part) => part !== undefined));
}

const FISCAL_SOURCES = ['general', 'fund', 'capital'] as const;

const CARRIED: Readonly<Record<Flow, readonly LineRole[]>> = {
  revenue: ['carry-in', 'surplus-used'],
  expenditure: ['carry-out', 'surplus-distributed'],
};

function sourceLine(view: TableView, source: Source, portion: Portion): FigureId | undefined {
  if (source === view.table.facets.source) return undefined;
  const byColumn = printsPortions(view, 'revenue');
  const amongCarried = !byColumn && portion === 'carry-over';
  const found = view.entries.flatMap((entry) => {
    const { facets, parents } = entry.lane.body;
    return speakingLines(entry.lane).sources.flatMap((index) => {
      const line = facets[index]!;
      if (line.source !== source || facets[parents[index]!]?.source === source) return [];
      if (isUnder(entry, index, CARRIED.revenue) !== amongCarried) return [];
      const column = columnFor(entry, 'revenue', byColumn ? { portion } : {}, line);
      return column === undefined ? [] : [figureId(entry, index, column)];
    });
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Figures on the outermost lines of some roles other than that of an item. */
function onRole(
  { entries }: TableView,
  flow: Flow,
  roles: readonly LineRole[],
  question: Question,
): FigureId[] {
  return entries.flatMap((entry) => {
    const { roles: played, parents, facets } = entry.lane.body;
    return speakingLines(entry.lane).roles.flatMap((line) => {
      if (!roles.includes(played[line]!) || isUnder(entry, parents[line]!, roles)) return [];
      const column = columnFor(entry, flow, question, facets[line]);
      return column === undefined ? [] : [figureId(entry, line, column)];
    });
  });
}

/** Whether a line, or one above it, plays one of some roles. */
function isUnder({ lane }: LaneEntry, line: number, roles: readonly LineRole[]): boolean {
  const { roles: played, parents } = lane.body;
  for (let at = line; at >= 0; at = parents[at]!) if (roles.includes(played[at]!)) return true;
  return false;
}

function only(figures: readonly FigureId[]): SignedFigure[] | null {
  return figures.length === 1 ? plus(figures) : null;
}
