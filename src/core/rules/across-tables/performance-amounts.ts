import { figureId, type LaneEntry } from '../../relations/ledger';
import { DISCLOSURE_RULES } from '../authorities';
import { lineTreeOf } from '../figures/line-tree';
import { columnFor, type TableView } from '../figures/question';
import { inEverySet } from '../figures/table-sets';
import { entriesOf } from '../figures/table-entries';
import { familiesOfTies, type Tie } from '../figures/ties';
import { whole } from '../figures/whole';
import { normaliseName } from '../../text/normalise';
import type { TieRule } from '../rule';
import { tiesBetween } from './table-ties';

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
            ...tiesBetween(within, [
              { left: whole(view, 'expenditure'), right: all && whole(all, 'expenditure') },
            ]),
            ...familiesOfTies(same, projects ? sameProjects(view, projects) : []),
          ];
        });
    }),
};

function sameProjects(performance: TableView, projects: TableView): Tie[] {
  const known = namedFigures(projects);
  return [...namedFigures(performance)].flatMap(([name, target]): Tie[] => {
    const figure = known.get(name);
    return figure === undefined || figure < 0 || target < 0 ? [] : [{ target, terms: [{ sign: 1, figure }] }];
  });
}

/** Figure of each project by name; -1 for a name that stands twice. A form is about one project, named on its total. */
function namedFigures({ entries }: TableView): Map<string, number> {
  const figures = new Map<string, number>();
  for (const entry of entries) {
    if (entry.lane.scheme !== 'project') continue;
    const column = columnFor(entry, 'expenditure', {});
    if (column === undefined) continue;
    for (const line of namedLines(entry)) {
      const name = normaliseName(entry.lane.lines[line]!.name);
      figures.set(name, figures.has(name) ? -1 : figureId(entry, line, column));
    }
  }
  return figures;
}

function namedLines({ lane }: LaneEntry): number[] {
  const { addends, carries } = lineTreeOf(lane);
  return lane.lines.flatMap(({ role, name }, line) => {
    const isProject = role === 'total' || (role === 'item' && !addends[line]);
    return isProject && name !== '' && carries[line] === 1 ? [line] : [];
  });
}
