import { figureId, type FigureId } from '../../relations/ledger';
import { normaliseName } from '../../text/normalise';
import { DISCLOSURE_RULES } from '../authorities';
import { laneGridOf } from '../figures/lane-columns';
import { paysInstitutions } from '../figures/institutions';
import { columnFor, type TableView } from '../figures/question';
import { inEverySet } from '../figures/table-sets';
import { plus, type SignedFigure } from '../figures/ties';
import { whole } from '../figures/whole';
import type { TieRule } from '../rule';
import { tiesBetween } from './table-ties';

const OPERATING_COSTS = /机关运行(经)?费/;

/**
 * 机关运行经费, where a table prints it, is 公用经费 of 基本支出 for administrative units, and no more than that where 事业单位 are among
 * them. Some places leave 其他交通费用 out, so it may differ with an explanation.
 *
 * 机关运行经费 10.89 = 一般公共预算基本支出表 公用经费 10.89
 */
export const operatingCosts: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/operating-costs',
  numbers: ['(32)'],
  severity: 'warning',
  title: { 'zh-CN': '机关运行经费与公用经费', 'en-US': 'Operating costs and public funds' },
  meaning: {
    'zh-CN':
      '行政单位和参公单位的机关运行经费一般等于一般公共预算基本支出表的公用经费，含事业单位的部门不大于公用经费；口径不同的应说明。',
    'en-US':
      'Operating costs of administrative units are as a rule the public funds of basic expenditure, and no more than those where institutions are among the units; another definition should be explained.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '机关运行经费 10.89 = 基本支出表公用经费 10.89。',
    'en-US': 'Operating costs 10.89 = public funds of basic expenditure 10.89.',
  },
  relate: (papers) =>
    inEverySet(papers, (find) => {
      const items = find('three-public-expenses');
      const basic = find('general-budget-basic-expenditure');
      if (!items || !basic) return [];
      const spent = find('general-budget-expenditure') ?? find('expenditure-summary');
      const isOfSome = spent !== null && paysInstitutions(spent);
      const kind = isOfSome ? ({ kind: 'at-most' } as const) : {};
      return tiesBetween({ rule: 'cross-table', number: '(32)', strength: 'soft', ...kind }, [
        { left: operatingCostsOf(items), right: whole(basic, 'expenditure', { nature: 'public' }) },
      ]);
    }),
};

function operatingCostsOf(view: TableView): SignedFigure[] | null {
  const found: FigureId[] = view.entries.flatMap((entry) => {
    const { body, columns } = entry.lane;
    const amountColumns = [...laneGridOf(entry.lane).columns];
    const down = body.labels.flatMap(({ plain }, line) => (OPERATING_COSTS.test(plain) ? [line] : []));
    const across = amountColumns.filter((column) =>
      OPERATING_COSTS.test(normaliseName(columns[column]!.path.join(''))),
    );
    const total = body.roles.indexOf('total');
    const column = columnFor(entry, 'expenditure', {}) ?? amountColumns[0];
    if (down.length === 1 && column !== undefined) return [figureId(entry, down[0]!, column)];
    if (across.length !== 1 || (total < 0 && body.count !== 1)) return [];
    return [figureId(entry, Math.max(total, 0), across[0]!)];
  });
  return found.length === 1 ? plus(found) : null;
}
