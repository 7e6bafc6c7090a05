import { isBasic, type GrainFilter } from '../model/model';
import type { TablePlan } from '../plan';
import { amounts } from './columns';
import type { LayoutContext } from './context';
import { titleOf } from './shared';
import { economicRows } from './subject-table';

const generalBasic: GrainFilter = (grain) => grain.source === 'general' && isBasic(grain);

/** 一般公共预算基本支出表: economic subjects with 人员经费 and 公用经费. */
export function generalBudgetBasicExpenditure(context: LayoutContext): TablePlan {
  const { words, style, random } = context;
  const { labels, lines } = economicRows(
    context,
    generalBasic,
    style.labels.hasLocalEconomic ? [3, 5, 7] : [3, 5],
  );
  const over = random.chance(0.5)
    ? [random.pick(['一般公共预算基本支出', '本年一般公共预算基本支出', '基本支出'])]
    : [];
  return {
    base: 'general-budget-basic-expenditure',
    title: titleOf(context, 'general-budget-basic-expenditure'),
    facets: { flow: 'expenditure', source: 'general', nature: 'basic' },
    lanes: [
      {
        heading: null,
        facets: {},
        scheme: 'economic',
        labels,
        columns: [
          amounts('total', [...over, words.total], {}, generalBasic),
          amounts(
            'personnel',
            [...over, words.personnel],
            { nature: 'personnel' },
            (grain) => grain.use === 'personnel',
            'total',
          ),
          amounts(
            'public',
            [...over, words.public],
            { nature: 'public' },
            (grain) => grain.use === 'public',
            'total',
          ),
        ],
        lines,
      },
    ],
    notes: [],
    isEmpty: false,
  };
}
