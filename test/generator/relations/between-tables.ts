import type { Facets } from '../../../src/core/tables/facets';
import type { BaseKind } from '../../../src/core/tables/table-kind';
import type { LaneTruth, TableTruth, WorkbookTruth } from '../truth';
import { classLinesOf, columnWith, figureOf, laneOf, lineWithRole, tableOf, totalLine } from './lookup';
import { plus, type Figure, type PrintedRelation } from './printed-relations';

/** Equalities between tables of one organisation, (20)–(30) and (52)–(57). */
export function relationsBetween(truth: WorkbookTruth): PrintedRelation[] {
  const scopes = [...new Set(truth.tables.map((table) => table.scope))];
  return scopes.flatMap((scope) => new Ties(truth, scope).relations());
}

class Ties {
  private readonly found: PrintedRelation[] = [];

  constructor(
    private readonly truth: WorkbookTruth,
    private readonly scope: number,
  ) {}

  relations(): PrintedRelation[] {
    this.summaries();
    this.fiscal();
    this.basic();
    this.projects();
    return this.found;
  }

  private table(base: BaseKind): TableTruth | undefined {
    return tableOf(this.truth, this.scope, base);
  }

  private tie(what: string, target: Figure | undefined, ...terms: (Figure | undefined)[]): void {
    const known = terms.filter((term) => term !== undefined);
    if (target && known.length === terms.length) this.found.push({ what, target, terms: known.map(plus) });
  }

  /** (20)–(22), (52), (53). */
  private summaries(): void {
    const summary = this.table('revenue-expenditure-summary');
    const [revenue, expenditure] = [laneOf(summary, 'revenue'), laneOf(summary, 'expenditure')];
    if (!summary || !revenue || !expenditure) return;
    const income = this.table('revenue-summary');
    const revenueRole = this.truth.stage === 'final' ? 'current-year-total' : 'grand-total';
    this.tie(
      '(20)',
      figureOf(summary, lineWithRole(revenue, revenueRole), columnWith(revenue, {})),
      total(income, {}),
    );
    const spending = this.table('expenditure-summary');
    this.tie(
      '(21)',
      figureOf(summary, lineWithRole(expenditure, 'current-year-total'), columnWith(expenditure, {})),
      total(spending, {}),
    );
    this.tieClasses('(22)', summary, expenditure, spending, {});
  }

  private tieClasses(
    what: string,
    summary: TableTruth,
    lane: LaneTruth,
    other: TableTruth | undefined,
    facets: Facets,
  ): void {
    const otherLane = other?.lanes[0];
    if (!other || !otherLane) return;
    for (const line of classLinesOf(otherLane)) {
      const match = classLinesOf(lane).find((candidate) => candidate.subject === line.subject);
      this.tie(
        `${what} ${line.subject}`,
        figureOf(summary, match, columnWith(lane, facets)),
        figureOf(other, line, columnWith(otherLane, {})),
      );
    }
  }

  /** (23)–(27), (54)–(57). */
  private fiscal(): void {
    const fiscal = this.table('fiscal-appropriation-summary');
    const expenditure = laneOf(fiscal, 'expenditure');
    const revenue = laneOf(fiscal, 'revenue');
    if (!fiscal || !expenditure || !revenue) return;
    const general = this.table('general-budget-expenditure');
    const current = lineWithRole(expenditure, 'current-year-total');
    this.tie(
      '(24)',
      figureOf(fiscal, current, columnWith(expenditure, { source: 'general' })),
      total(general, {}),
    );
    this.tieClasses('(24)', fiscal, expenditure, general, { source: 'general' });
    const fund = this.table('government-fund-expenditure');
    this.tie(
      '(25)',
      figureOf(fiscal, current, columnWith(expenditure, { source: 'fund' })),
      total(fund, this.fundFacets()),
    );
    const summaryLane = laneOf(this.table('revenue-expenditure-summary'), 'revenue');
    const summary = this.table('revenue-expenditure-summary');
    for (const source of ['general', 'fund', 'capital'] as const) {
      const line = summaryLane?.lines.find((item) => item.facets.source === source);
      const column =
        summaryLane && (columnWith(summaryLane, { portion: 'current' }) ?? columnWith(summaryLane, {}));
      const fiscalLine = revenue.lines.find(
        (item) => item.facets.source === source && item.facets.portion === 'current',
      );
      this.tie(
        `(23) ${source}`,
        figureOf(fiscal, fiscalLine, revenue.columns[0]),
        figureOf(summary, line, column),
      );
    }
  }

  private fundFacets(): Facets {
    return this.truth.stage === 'final' ? { balance: 'spending' } : {};
  }

  /** (28), (49). */
  private basic(): void {
    const general = this.table('general-budget-expenditure');
    const basic = this.table('general-budget-basic-expenditure');
    if (!general || !basic || basic.lanes.length > 1) return;
    this.tie('(28)', total(general, { nature: 'basic' }), total(basic, {}));
    this.tie('(28) 人员', total(general, { nature: 'personnel' }), total(basic, { nature: 'personnel' }));
    this.tie('(28) 公用', total(general, { nature: 'public' }), total(basic, { nature: 'public' }));
  }

  /** (30). */
  private projects(): void {
    const general = this.table('general-budget-expenditure');
    const listed = this.table('project-expenditure');
    this.tie('(30)', total(this.table('expenditure-summary'), { nature: 'project' }), total(listed, {}));
    this.tie(
      '(30) 经济分类',
      total(general, { nature: 'project' }),
      total(this.table('general-budget-project-expenditure'), {}),
    );
    this.tie(
      '(30) 一般公共预算',
      total(general, { nature: 'project' }),
      total(listed, { source: 'general', portion: 'current' }),
      total(listed, { source: 'general', portion: 'carry-over' }),
    );
  }
}

function total(table: TableTruth | undefined, facets: Facets): Figure | undefined {
  const lane = table?.lanes[0];
  return lane && figureOf(table, totalLine(lane), columnWith(lane, facets));
}
