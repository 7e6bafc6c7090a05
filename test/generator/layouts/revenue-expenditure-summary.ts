import { isBasic, isSpent, type BaseSource, type Grain, type GrainFilter } from '../model/model';
import type { ColumnPlan, LanePlan, LinePlan, TablePlan } from '../plan';
import { classLines, usedClasses } from './class-lines';
import { amounts, everything } from './columns';
import type { LayoutContext } from './context';
import { incomeLines, type IncomeForm } from './income-lines';
import { line } from './lines';
import { classForm, titleOf } from './shared';

const OWN_SOURCES: readonly BaseSource[] = [
  'special-account',
  'institutional',
  'operating',
  'superior',
  'subordinate',
  'other',
];

type AmountForm = 'single' | 'by-origin' | 'with-previous';

/** 收支总表: income at the left, functional classes at the right, and both totals at the foot. */
export function revenueExpenditureSummary(context: LayoutContext): TablePlan {
  const { random } = context;
  const amountForm = random.weighted<AmountForm>([
    ['single', 7],
    ['by-origin', 2],
    ['with-previous', 2],
  ]);
  const revenue = revenueLines(context, amountForm);
  const expenditure = expenditureLines(context);
  alignFooters(revenue, expenditure);
  return {
    base: 'revenue-expenditure-summary',
    title: titleOf(context, 'revenue-expenditure-summary'),
    facets: {},
    lanes: [
      lane(context, 'revenue', revenue, amountColumns(context, amountForm)),
      lane(context, 'expenditure', expenditure, expenditureColumns(context, amountForm)),
    ],
    notes: random.chance(0.2) ? ['注：本表反映部门本年度的总收支和年末结转结余情况。'] : [],
    isEmpty: false,
  };
}

function lane(
  context: LayoutContext,
  flow: 'revenue' | 'expenditure',
  lines: LinePlan[],
  columns: ColumnPlan[],
): LanePlan {
  const { words } = context;
  return {
    heading: flow === 'revenue' ? words.revenueHeading : words.expenditureHeading,
    facets: { flow },
    scheme: flow === 'revenue' ? 'source' : 'functional',
    labels: [{ path: [words.item], role: 'name', text: (item) => item.printed }],
    columns,
    lines,
  };
}

function revenueLines(context: LayoutContext, amountForm: AmountForm): LinePlan[] {
  const { words, random, model } = context;
  const isCurrent: GrainFilter = (grain) => grain.origin === 'current';
  const counts = amountForm === 'by-origin' ? everything : isCurrent;
  const used = new Set(model.grains.map((grain) => grain.source));
  const omitted = new Set(OWN_SOURCES.filter((source) => !used.has(source) && random.chance(0.25)));
  const form = random.weighted<IncomeForm>([
    ['flat', 6],
    ['grouped', 2],
    ['among', 2],
  ]);
  const items = incomeLines({ words, form, omitted, counts, random: random.fork('income') });
  const carryIn = line({
    name: words.carryIn,
    role: 'carry-in',
    take: amountForm === 'by-origin' ? null : (grain) => grain.origin === 'carry-over',
    facets: amountForm === 'by-origin' ? {} : { portion: 'carry-over' },
  });
  return withFooter(
    items,
    line({ name: words.currentRevenueTotal, role: 'current-year-total', take: counts }),
    carryIn,
    words.revenueGrandTotal,
  );
}

function expenditureLines(context: LayoutContext): LinePlan[] {
  const { words, model } = context;
  const items = classLines(classForm(context, 0), usedClasses(model.grains.filter(isSpent)), isSpent);
  const carryOut = line({
    name: words.carryOut,
    role: 'carry-out',
    take: (grain) => grain.use === 'carried',
  });
  return withFooter(
    items,
    line({ name: words.currentExpenditureTotal, role: 'current-year-total', take: isSpent }),
    carryOut,
    words.expenditureGrandTotal,
  );
}

function withFooter(
  items: readonly LinePlan[],
  current: LinePlan,
  carried: LinePlan,
  grandTotal: string,
): LinePlan[] {
  const currentIndex = items.length;
  const grandIndex = currentIndex + 2;
  return [
    ...items.map((item) => (item.parent === -1 ? { ...item, parent: currentIndex } : item)),
    { ...current, name: unspaced(current.name), parent: grandIndex },
    { ...carried, parent: grandIndex },
    line({ name: unspaced(grandTotal), printed: grandTotal, role: 'grand-total', take: everything }),
  ];
}

function unspaced(name: string): string {
  return name.replace(/\s/g, '');
}

/** Puts blank rows above the shorter lane's footer. */
function alignFooters(left: LinePlan[], right: LinePlan[]): void {
  const gap = left.length - right.length;
  const shorter = gap < 0 ? left : right;
  const footer = shorter.length - 3;
  shorter[footer] = { ...shorter[footer]!, gapAbove: Math.abs(gap) };
}

function amountColumns(context: LayoutContext, form: AmountForm): ColumnPlan[] {
  const { words, model } = context;
  switch (form) {
    case 'single':
      return [amounts('amount', [words.budgetAmount], {}, everything)];
    case 'by-origin':
      return [
        amounts('amount', [`${model.year}年预算数`], {}, everything),
        amounts(
          'current',
          ['当年预算'],
          { portion: 'current' },
          (grain) => grain.origin === 'current',
          'amount',
        ),
        amounts(
          'carry-over',
          ['上年结转'],
          { portion: 'carry-over' },
          (grain) => grain.origin === 'carry-over',
          'amount',
        ),
      ];
    case 'with-previous':
      return [
        amounts('previous', ['上年预算数'], { version: 'previous' }, everything, null, 'previous'),
        amounts('amount', ['本年预算数'], {}, everything),
        {
          ...amounts('change', ['增减额'], {}, everything),
          measure: 'change',
          content: { type: 'change', current: 'amount', previous: 'previous' },
        },
      ];
  }
}

function expenditureColumns(context: LayoutContext, form: AmountForm): ColumnPlan[] {
  const { words, random, model } = context;
  const splits = form === 'single' && random.chance(0.2) && onlyBasicAndProjects(model.grains);
  if (!splits) return amountColumns(context, form);
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
