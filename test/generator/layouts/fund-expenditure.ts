import { isBasic, isSpent, type GrainFilter } from '../model/model';
import type { TablePlan } from '../plan';
import { amounts } from './columns';
import type { LayoutContext } from './context';
import { emptyNote, titleOf } from './shared';
import { functionalRows } from './subject-table';

/** 政府性基金预算支出表 and 国有资本经营预算支出表: usually empty, with a note saying so. */
export function fundExpenditure(context: LayoutContext, source: 'fund' | 'capital'): TablePlan {
  const { words, random, scope } = context;
  const counts: GrainFilter = (grain) => grain.source === source && isSpent(grain);
  const isEmpty = !scope.grains.some(counts);
  const { labels, lines } = functionalRows(context, counts);
  const base = source === 'fund' ? 'government-fund-expenditure' : 'state-capital-expenditure';
  const name = source === 'fund' ? '政府性基金预算' : '国有资本经营预算';
  const over = random.chance(0.6) ? [`本年${name}支出`] : [];
  return {
    base,
    title: titleOf(context, base),
    facets: { flow: 'expenditure', source },
    lanes: [
      {
        heading: null,
        facets: {},
        scheme: 'functional',
        labels,
        columns: [
          amounts('total', [...over, words.total], {}, counts),
          amounts('basic', [...over, '基本支出'], { nature: 'basic' }, isBasic, 'total'),
          amounts(
            'project',
            [...over, '项目支出'],
            { nature: 'project' },
            (grain) => grain.use === 'project',
            'total',
          ),
        ],
        lines,
      },
    ],
    notes: isEmpty ? [emptyNote(context, name)] : [],
    isEmpty,
  };
}
