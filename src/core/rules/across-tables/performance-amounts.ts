import type { BudgetTable } from '../../tables/budget-table';
import { DISCLOSURE_RULES } from '../authorities';
import { isUnitSlip, sharedProjects } from '../figures/projects';
import type { TableView } from '../figures/question';
import { entriesOf } from '../figures/table-entries';
import { inEverySet } from '../figures/table-sets';
import { familiesOfTies, plus, type Tie } from '../figures/ties';
import { whole } from '../figures/whole';
import type { TieRule, Workpapers } from '../rule';
import { tiesBetween, type Sides } from './table-ties';

/**
 * Amounts of a performance table stay within all expenditure, and a project it shares with 项目支出表 has the same amount in
 * both. Some places list salaries as “projects” too, so project expenditure alone is no bound.
 *
 * 项目支出绩效表 143.36 + 49.86 + 14.07 + 117.78 + 100.00 + 4.08 + 6.81 ≤ 支出总表 合计 435.96
 */
export const performanceAmounts: TieRule = {
  type: 'tie',
  id: 'part-of-whole',
  name: 'part-of-whole/performance',
  numbers: ['(33)'],
  severity: 'warning',
  title: { 'zh-CN': '绩效表金额', 'en-US': 'Amounts of performance tables' },
  meaning: {
    'zh-CN': '绩效表所列项目金额之和不大于支出总计；同一项目在绩效表与项目支出表中的金额一般相等。',
    'en-US':
      'Projects of a performance table stay within all expenditure; a project listed in the project table too has the same amount there.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '绩效表各项目合计 435.96 ≤ 支出总表合计 435.96。',
    'en-US': 'Projects of the performance table 435.96 ≤ total expenditure 435.96.',
  },
  relate: (papers) =>
    inEverySet(papers, (find, { tables }) => {
      const all = find('expenditure-summary');
      const projects = find('project-expenditure');
      return tables
        .filter(({ base }) => base === 'project-performance')
        .flatMap((table) => {
          const view = { table, entries: entriesOf(papers.ledger, table) };
          const within = {
            rule: 'part-of-whole',
            number: '(33)',
            kind: 'at-most',
            strength: 'soft',
          } as const;
          const same = { rule: 'cross-table', number: '(33)', strength: 'soft' } as const;
          return [
            ...(isList(table) ? tiesBetween(within, [spentInAll(view, all)]) : []),
            ...familiesOfTies(same, projects ? sameProjects(papers, view, projects) : []),
          ];
        });
    }),
};

const TOTAL = /^(合计|总计|小计)$/;

/**
 * One list of projects. A form about one project, named on its total, may be about money that passes the department by; and
 * several lists on a sheet may be those of several units.
 */
function isList({ lanes }: BudgetTable): boolean {
  const [only, ...others] = lanes;
  return (
    only !== undefined &&
    others.length === 0 &&
    only.body.roles.every((role, line) => role !== 'total' || TOTAL.test(only.body.labels[line]!.plain))
  );
}

function spentInAll(performance: TableView, all: TableView | null): Sides {
  return { left: whole(performance, 'expenditure'), right: all && whole(all, 'expenditure') };
}

/** Amounts in another unit are a matter of their own (unit-mismatch). */
function sameProjects({ ledger }: Workpapers, performance: TableView, projects: TableView): Tie[] {
  return sharedProjects(performance, projects)
    .filter((pair) => !isUnitSlip(ledger, pair, projects.table.quantum))
    .map(({ left, right }) => ({ target: left, terms: plus([right]) }));
}
