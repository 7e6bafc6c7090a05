import { isBasic, isSpent } from '../model/model';
import type { ColumnPlan, TablePlan } from '../plan';
import { amounts, natureColumns, type NatureColumn } from './columns';
import type { LayoutContext } from './context';
import { titleOf } from './shared';
import { functionalRows } from './subject-table';

const ORDERS: readonly (readonly NatureColumn[])[] = [
  ['basic', 'project', 'operating', 'to-superior', 'to-subordinate'],
  ['basic', 'project', 'to-superior', 'operating', 'to-subordinate'],
];

/** 支出总表: functional subjects down, natures of spending across. */
export function expenditureSummary(context: LayoutContext): TablePlan {
  const { words, random, model } = context;
  const isSimple = model.grains.filter(isSpent).every((grain) => isBasic(grain) || grain.use === 'project');
  const order = isSimple && random.chance(0.35) ? (['basic', 'project'] as const) : random.pick(ORDERS);
  const { labels, lines } = functionalRows(context, isSpent);
  return {
    base: 'expenditure-summary',
    title: titleOf(context, 'expenditure-summary'),
    facets: { flow: 'expenditure' },
    lanes: [
      {
        heading: null,
        facets: {},
        scheme: 'functional',
        labels,
        columns: random.chance(0.2)
          ? splitBasic(context, natureColumns(words, order))
          : natureColumns(words, order),
        lines,
      },
    ],
    notes: random.chance(0.15) ? ['注：本表反映部门本年度各项支出情况。'] : [],
    isEmpty: false,
  };
}

/** 基本支出 as a block of 小计, 人员经费 and 公用经费. */
function splitBasic({ words }: LayoutContext, columns: readonly ColumnPlan[]): ColumnPlan[] {
  return columns.flatMap((column) =>
    column.key === 'basic'
      ? [
          { ...column, path: ['基本支出', words.subtotal] },
          amounts(
            'personnel',
            ['基本支出', words.personnel],
            { nature: 'personnel' },
            (grain) => grain.use === 'personnel',
            'basic',
          ),
          amounts(
            'public',
            ['基本支出', words.public],
            { nature: 'public' },
            (grain) => grain.use === 'public',
            'basic',
          ),
        ]
      : [column],
  );
}
