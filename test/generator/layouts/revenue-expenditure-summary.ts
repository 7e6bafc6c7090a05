import { isBasic, isSpent, type BaseSource, type Grain } from '../model/model';
import type { ColumnPlan, LinePlan, TablePlan } from '../plan';
import { classLines, usedClasses } from './class-lines';
import { amounts, change, everything, isCarried, isCurrent } from './columns';
import type { LayoutContext } from './context';
import { alignFooters, withFooter, type Footer } from './footer';
import { incomeLines, type IncomeForm } from './income-lines';
import { economicClassLines, natureLines } from './nature-lines';
import { classForm, titleOf } from './shared';
import { summaryLane } from './summary-lane';

const OWN_SOURCES: readonly BaseSource[] = [
  'special-account',
  'institutional',
  'operating',
  'superior',
  'subordinate',
  'other',
];

type AmountForm = 'single' | 'by-origin' | 'with-previous';

/** Lanes beside income and functional classes. */
type ThirdLane = 'none' | 'nature' | 'economic';

/** 收支总表: income at the left, functional classes at the right, and both totals at the foot. */
export function revenueExpenditureSummary(context: LayoutContext): TablePlan {
  const { random, words } = context;
  const amountForm = random.weighted<AmountForm>([
    ['single', 7],
    ['by-origin', 2],
    ['with-previous', 2],
  ]);
  const third =
    amountForm === 'single'
      ? random.weighted<ThirdLane>([
          ['none', 7],
          ['nature', 1],
          ['economic', 0.7],
        ])
      : 'none';
  const revenue = revenueLines(context, amountForm);
  const expenditure = withFooter(classRows(context), expenditureFooter(context));
  const more = third === 'none' ? [] : [withFooter(thirdRows(context, third), expenditureFooter(context))];
  alignFooters([revenue, expenditure, ...more]);
  const columns = amountColumns(context, amountForm);
  const expenditureColumns = third === 'none' ? splitColumns(context, amountForm) : columns;
  const itemWord = third === 'none' ? words.item : `${words.item}（按功能分类）`;
  const heading = words.expenditureHeading;
  const spending = { flow: 'expenditure' } as const;
  const nature = third === 'nature' ? '项目（按支出性质）' : '项目（按经济分类）';
  return {
    base: 'revenue-expenditure-summary',
    title: titleOf(context, 'revenue-expenditure-summary'),
    facets: {},
    lanes: [
      summaryLane({
        heading: words.revenueHeading,
        item: words.item,
        facets: { flow: 'revenue' },
        scheme: 'source',
        columns,
        lines: revenue,
      }),
      summaryLane({
        heading,
        item: itemWord,
        facets: spending,
        scheme: 'functional',
        columns: expenditureColumns,
        lines: expenditure,
        hasCodeColumn: random.fork('class codes').chance(0.08),
      }),
      ...more.map((lines) =>
        summaryLane({
          heading,
          item: nature,
          facets: spending,
          scheme: third === 'nature' ? 'item' : 'economic',
          columns,
          lines,
        }),
      ),
    ],
    notes: random.chance(0.2) ? ['注：本表反映部门本年度的总收支和年末结转结余情况。'] : [],
    isEmpty: false,
  };
}

function revenueLines(context: LayoutContext, amountForm: AmountForm): LinePlan[] {
  const { words, random, model } = context;
  const byOrigin = amountForm === 'by-origin';
  const counts = byOrigin ? everything : isCurrent;
  const used = new Set(model.grains.map((grain) => grain.source));
  const omitted = new Set(OWN_SOURCES.filter((source) => !used.has(source) && random.chance(0.25)));
  const form = random.weighted<IncomeForm>([
    ['flat', 6],
    ['grouped', 2],
    ['among', 2],
  ]);
  const items = incomeLines({ words, form, omitted, counts, random: random.fork('income') });
  return withFooter(items, {
    current: { printed: words.currentRevenueTotal, role: 'current-year-total', take: counts },
    others: [
      {
        printed: words.carryIn,
        role: 'carry-in',
        take: byOrigin ? null : isCarried,
        facets: byOrigin ? {} : { portion: 'carry-over' },
      },
    ],
    grandTotal: { printed: words.revenueGrandTotal, role: 'grand-total', take: everything },
  });
}

function classRows(context: LayoutContext): LinePlan[] {
  return classLines(classForm(context, 0), usedClasses(context.model.grains.filter(isSpent)), isSpent);
}

function thirdRows({ words, model }: LayoutContext, third: ThirdLane): LinePlan[] {
  return third === 'nature' ? natureLines(words) : economicClassLines(model.grains);
}

function expenditureFooter({ words }: LayoutContext): Footer {
  return {
    current: { printed: words.currentExpenditureTotal, role: 'current-year-total', take: isSpent },
    others: [{ printed: words.carryOut, role: 'carry-out', take: (grain) => grain.use === 'carried' }],
    grandTotal: { printed: words.expenditureGrandTotal, role: 'grand-total', take: everything },
  };
}

function amountColumns({ words, model }: LayoutContext, form: AmountForm): ColumnPlan[] {
  switch (form) {
    case 'single':
      return [amounts('amount', [words.budgetAmount], {}, everything)];
    case 'by-origin':
      return [
        amounts('amount', [`${model.year}年预算数`], {}, everything),
        amounts('current', ['当年预算'], { portion: 'current' }, isCurrent, 'amount'),
        amounts('carry-over', ['上年结转'], { portion: 'carry-over' }, isCarried, 'amount'),
      ];
    case 'with-previous':
      return [
        amounts('previous', ['上年预算数'], { version: 'previous' }, everything, null, 'previous'),
        amounts('amount', ['本年预算数'], {}, everything),
        change(['增减额'], 'amount', 'previous'),
      ];
  }
}

/** The classes' amounts, in some provinces split into 人员, 公用 and 项目. */
function splitColumns(context: LayoutContext, form: AmountForm): ColumnPlan[] {
  const { words, random, model } = context;
  if (form !== 'single' || !random.chance(0.2) || !onlyBasicAndProjects(model.grains))
    return amountColumns(context, form);
  return [
    amounts('total', ['合计'], {}, everything),
    amounts(
      'personnel',
      ['基本支出', words.personnel],
      { nature: 'personnel' },
      (grain) => grain.use === 'personnel',
      'total',
    ),
    amounts(
      'public',
      ['基本支出', words.public],
      { nature: 'public' },
      (grain) => grain.use === 'public',
      'total',
    ),
    amounts('project', ['项目支出'], { nature: 'project' }, (grain) => grain.use === 'project', 'total'),
  ];
}

/** Whether 合计 = 人员 + 公用 + 项目 holds on every line, carried money included. */
function onlyBasicAndProjects(grains: readonly Grain[]): boolean {
  return grains.every((grain) => isBasic(grain) || grain.use === 'project');
}
