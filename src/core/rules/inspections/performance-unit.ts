import { formatGrouped } from '../../amount/format-amount';
import type { Finding } from '../../findings/finding';
import { figureAt, type Figure } from '../../relations/ledger';
import { DISCLOSURE_RULES } from '../authorities';
import { isUnitSlip, sharedProjects, type ProjectPair } from '../figures/projects';
import { entriesOf } from '../figures/table-entries';
import { inEverySet } from '../figures/table-sets';
import type { InspectionRule, Workpapers } from '../rule';
import { findingOf } from './remark';

/**
 * A performance table whose label says 万元 while the cell is filled in 元: the same project reads ten thousand times as
 * much as in 项目支出表.
 *
 * 绩效目标表 项目资金（万元）年度资金总额 300000, 项目支出表 30.00 万元
 */
export const performanceUnit: InspectionRule = {
  type: 'inspection',
  id: 'unit-mismatch',
  name: 'unit-mismatch/performance',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '绩效表金额单位', 'en-US': 'Money unit of performance tables' },
  meaning: {
    'zh-CN': '绩效表标注的金额单位应与所填金额一致：同一项目在项目支出表中的金额不应相差一万倍。',
    'en-US':
      'The unit a performance table states fits the amounts in it: a project does not read ten thousand times as much as in the project table.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '绩效表标注“项目资金（万元）”，填 300000；项目支出表中该项目为 30.00 万元。',
    'en-US': 'The form says “project funds (万元)” and holds 300000; the project table has 30.00 万元.',
  },
  inspect: (papers) =>
    inEverySet(papers, (find, { tables }) => {
      const projects = find('project-expenditure');
      if (!projects) return [];
      return tables
        .filter(({ base }) => base === 'project-performance')
        .flatMap((table) =>
          sharedProjects({ table, entries: entriesOf(papers.ledger, table) }, projects)
            .filter((pair) => isUnitSlip(papers.ledger, pair, projects.table.quantum))
            .map((pair) => slipped(papers, pair)),
        );
    }),
};

function slipped({ ledger }: Workpapers, pair: ProjectPair): Finding {
  const filled = figureAt(ledger, pair.left);
  const listed = figureAt(ledger, pair.right);
  const [amount, expected] = [filled, listed].map(({ amount: fen, table: { unit, quantum } }) =>
    formatGrouped(fen, unit, quantum),
  );
  const unit = filled.table.unit.name;
  return findingOf({
    rule: 'unit-mismatch',
    severity: 'error',
    places: [filled.place],
    published: moneyOf(filled, filled.amount),
    expected: moneyOf(filled, listed.amount),
    message: {
      'zh-CN': `《${filled.table.title.value}》标注单位为${unit}，项目“${listed.line.name}”填 ${amount}，而项目支出表为 ${expected} ${listed.table.unit.name}，相差一万倍：所填应是元，或单位标错。`,
      'en-US': `“${filled.table.title.value}” states ${unit}, and project “${listed.line.name}” reads ${amount}, while the project table has ${expected} ${listed.table.unit.name}: ten thousand times less. The amount is in yuan, or the unit is wrong.`,
    },
  });
}

function moneyOf({ table: { unit, quantum } }: Figure, fen: number) {
  return { fen, unit, quantum };
}
