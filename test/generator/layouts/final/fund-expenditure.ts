import { isBasic, isSpent, type GrainFilter } from '../../model/model';
import type { ColumnPlan, TablePlan } from '../../plan';
import { amounts, everything, isCarried, isCurrent } from '../columns';
import type { LayoutContext } from '../context';
import { emptyNote, titleOf } from '../shared';
import { functionalRows } from '../subject-table';

const isProject: GrainFilter = (grain) => grain.use === 'project';
const isUnspent: GrainFilter = (grain) => grain.use === 'carried';

/** 政府性基金 and 国有资本经营: opening balance, income, spending and closing balance; or spending alone. */
export function finalFundExpenditure(context: LayoutContext, source: 'fund' | 'capital'): TablePlan {
  const { random, scope } = context;
  const ofSource: GrainFilter = (grain) => grain.source === source;
  const spendingOnly = source === 'capital' && random.chance(0.6);
  const counts: GrainFilter = spendingOnly ? (grain) => ofSource(grain) && isSpent(grain) : ofSource;
  const isEmpty = !scope.grains.some(counts);
  const { labels, lines } = functionalRows(context, counts);
  const base = source === 'fund' ? 'government-fund-expenditure' : 'state-capital-expenditure';
  const name = source === 'fund' ? '政府性基金预算财政拨款收入' : '国有资本经营预算财政拨款';
  return {
    base,
    title: titleOf(context, base),
    facets: { source },
    lanes: [
      {
        heading: null,
        facets: {},
        scheme: 'functional',
        labels,
        columns: spendingOnly ? spendingColumns(context) : columns(context),
        lines,
      },
    ],
    notes: isEmpty
      ? [emptyNote(context, name)]
      : random.chance(0.4)
        ? [`注：本表反映部门本年度${name}、支出及结转和结余情况。`]
        : [],
    isEmpty,
  };
}

function columns(context: LayoutContext): ColumnPlan[] {
  return context.random.fork('detail').chance(0.3) ? detailedColumns(context) : plainColumns(context);
}

function plainColumns(context: LayoutContext): ColumnPlan[] {
  return [
    amounts('opening', ['年初结转和结余'], { balance: 'opening' }, isCarried),
    amounts('income', ['本年收入'], { balance: 'income' }, isCurrent),
    ...spendingColumns(context),
    amounts('closing', ['年末结转和结余'], { balance: 'closing' }, isUnspent),
  ];
}

function spendingColumns({ words }: LayoutContext): ColumnPlan[] {
  return [
    amounts('spending', ['本年支出', words.subtotal], { balance: 'spending' }, isSpent),
    amounts('basic', ['本年支出', '基本支出'], { balance: 'spending', nature: 'basic' }, isBasic, 'spending'),
    amounts(
      'project',
      ['本年支出', '项目支出'],
      { balance: 'spending', nature: 'project' },
      isProject,
      'spending',
    ),
  ];
}

function detailedColumns({ words }: LayoutContext): ColumnPlan[] {
  const basicPart: GrainFilter = (grain) => isBasic(grain);
  const projectPart: GrainFilter = (grain) => !isBasic(grain);
  const both =
    (first: GrainFilter, second: GrainFilter): GrainFilter =>
    (grain) =>
      first(grain) && second(grain);
  const opening = '年初结转和结余';
  const income = '本年收入';
  const spending = '本年支出';
  const closing = '年末结转和结余';
  return [
    amounts('opening', [opening, '合计'], { balance: 'opening' }, isCarried),
    amounts(
      'opening basic',
      [opening, '基本支出结转'],
      { balance: 'opening', nature: 'basic' },
      both(isCarried, basicPart),
      'opening',
    ),
    amounts(
      'opening project',
      [opening, '项目支出结转和结余'],
      { balance: 'opening', nature: 'project' },
      both(isCarried, projectPart),
      'opening',
    ),
    amounts('income', [income, '合计'], { balance: 'income' }, isCurrent),
    amounts(
      'income basic',
      [income, '基本支出'],
      { balance: 'income', nature: 'basic' },
      both(isCurrent, basicPart),
      'income',
    ),
    amounts(
      'income project',
      [income, '项目支出'],
      { balance: 'income', nature: 'project' },
      both(isCurrent, projectPart),
      'income',
    ),
    amounts('spending', [spending, '合计'], { balance: 'spending' }, isSpent),
    amounts(
      'basic',
      [spending, '基本支出', words.subtotal],
      { balance: 'spending', nature: 'basic' },
      isBasic,
      'spending',
    ),
    amounts(
      'personnel',
      [spending, '基本支出', words.personnel],
      { balance: 'spending', nature: 'personnel' },
      (grain) => grain.use === 'personnel',
      'basic',
    ),
    amounts(
      'public',
      [spending, '基本支出', words.public],
      { balance: 'spending', nature: 'public' },
      (grain) => grain.use === 'public',
      'basic',
    ),
    amounts(
      'project',
      [spending, '项目支出'],
      { balance: 'spending', nature: 'project' },
      isProject,
      'spending',
    ),
    amounts('closing', [closing, '合计'], { balance: 'closing' }, isUnspent),
    amounts(
      'closing basic',
      [closing, '基本支出结转'],
      { balance: 'closing', nature: 'basic' },
      both(isUnspent, isBasic),
      'closing',
    ),
    amounts(
      'closing project',
      [closing, '项目支出结转和结余'],
      { balance: 'closing', nature: 'project' },
      both(isUnspent, everything),
      'closing',
    ),
  ];
}
