import type { Source } from '../../../src/core/tables/facets';
import { isFiscal, isSpent, type Grain, type GrainFilter } from '../model/model';
import type { ColumnPlan, LinePlan, TablePlan } from '../plan';
import { classLines, usedClasses } from './class-lines';
import { amounts, isCarried, isCurrent } from './columns';
import type { LayoutContext } from './context';
import { alignAt, alignFooters } from './footer';
import { line } from './lines';
import { classForm, titleOf } from './shared';
import { summaryLane } from './summary-lane';
import { ordinal } from './words';

const FUNDS = ['general', 'fund', 'capital'] as const;

/**
 * Where the parts of a total stand.
 * `by-origin`: carry-over is a column, and its rows stay blank;
 * `below-parent`: 一、本年收入 with （一）（二）（三） below; `listed`: the funds first and 本年收入合计 at the foot.
 */
type Form = 'below-parent' | 'listed' | 'by-origin';

/** 财政拨款收支总表: fiscal money by fund at the left, by functional class at the right. */
export function fiscalAppropriationSummary(context: LayoutContext): TablePlan {
  const { random, model, words } = context;
  const form = random.weighted<Form>([
    ['below-parent', model.stage === 'budget' ? 6 : 0],
    ['listed', 4],
    ['by-origin', model.stage === 'budget' ? 1 : 0],
  ]);
  const origins = originColumns(context);
  const columns = form === 'by-origin' ? origins : expenditureColumns(context);
  const revenueColumns =
    form === 'by-origin' ? origins : [amounts('amount', [words.budgetAmount], {}, isFiscal)];
  const revenue = REVENUE[form](context);
  const expenditure = EXPENDITURE[form](context);
  if (form === 'listed') alignFooters([revenue, expenditure]);
  else alignAt([revenue, expenditure], (lines) => lines.length - 1);
  return {
    base: 'fiscal-appropriation-summary',
    title: titleOf(context, 'fiscal-appropriation-summary'),
    facets: { source: 'fiscal' },
    lanes: [
      summaryLane({
        heading: words.revenueHeading,
        item: words.item,
        facets: { flow: 'revenue' },
        scheme: 'source',
        columns: revenueColumns,
        lines: revenue,
      }),
      summaryLane({
        heading: words.expenditureHeading,
        item: words.item,
        facets: { flow: 'expenditure' },
        scheme: 'functional',
        columns,
        lines: expenditure,
      }),
    ],
    notes: [],
    isEmpty: false,
  };
}

function originColumns({ model }: LayoutContext): ColumnPlan[] {
  return [
    amounts('amount', [`${model.year}年预算数`], {}, isFiscal),
    amounts('current', ['当年预算'], { portion: 'current' }, isCurrent, 'amount'),
    amounts('carry-over', ['上年结转'], { portion: 'carry-over' }, isCarried, 'amount'),
  ];
}

function expenditureColumns({ words, random }: LayoutContext): ColumnPlan[] {
  if (random.chance(0.45)) return [amounts('amount', [words.budgetAmount], {}, isFiscal)];
  return [
    amounts('total', ['合计'], {}, isFiscal),
    ...FUNDS.map((source) =>
      amounts(source, [words.fiscalColumn[source]], { source }, (grain) => grain.source === source, 'total'),
    ),
  ];
}

const of =
  (source: Source, counts: GrainFilter): GrainFilter =>
  (grain: Grain) =>
    grain.source === source && counts(grain);

const fiscalCurrent: GrainFilter = (grain) => isFiscal(grain) && isCurrent(grain);
const fiscalCarried: GrainFilter = (grain) => isFiscal(grain) && isCarried(grain);
const fiscalSpent: GrainFilter = (grain) => isFiscal(grain) && isSpent(grain);
const fiscalUnspent: GrainFilter = (grain) => isFiscal(grain) && grain.use === 'carried';

function fundLines(
  { words }: LayoutContext,
  counts: GrainFilter,
  parent: number,
  level: 0 | 1,
  portion: 'current' | 'carry-over',
): LinePlan[] {
  return FUNDS.map((source, index) => {
    const name = words.fiscalRow[source];
    return line({
      name,
      printed: ordinal(level, index + 1) + name,
      take: of(source, counts),
      parent,
      facets: { source, portion },
    });
  });
}

function nestedRevenue(context: LayoutContext): LinePlan[] {
  const total = 8;
  const carryName = context.random
    .fork('carry name')
    .pick(['上年结转', '上年结转', '上年财政拨款结转', '年初结转']);
  return [
    line({
      name: '本年收入',
      printed: '一、本年收入',
      role: 'current-year-total',
      take: fiscalCurrent,
      parent: total,
      facets: { portion: 'current' },
    }),
    ...fundLines(context, isCurrent, 0, 1, 'current'),
    line({
      name: carryName,
      printed: `二、${carryName}`,
      role: 'carry-in',
      take: fiscalCarried,
      parent: total,
      facets: { portion: 'carry-over' },
    }),
    ...fundLines(context, isCarried, 4, 1, 'carry-over'),
    grandTotal(context.words.revenueGrandTotal),
  ];
}

function nestedExpenditure(context: LayoutContext): LinePlan[] {
  const classes = classLines(
    classForm(context, 1),
    usedClasses(context.model.grains.filter(fiscalSpent)),
    fiscalSpent,
  );
  const total = classes.length + 2;
  const carryName = context.random.fork('carry out').pick(['年终结转结余', '结转下年', '年终结转']);
  return [
    line({
      name: '本年支出',
      printed: '一、本年支出',
      role: 'current-year-total',
      take: fiscalSpent,
      parent: total,
    }),
    ...classes.map((item) => ({ ...item, parent: 0 })),
    line({
      name: carryName,
      printed: `二、${carryName}`,
      role: 'carry-out',
      take: fiscalUnspent,
      parent: total,
    }),
    grandTotal(context.words.expenditureGrandTotal),
  ];
}

function listedRevenue(context: LayoutContext): LinePlan[] {
  const { words } = context;
  const current = FUNDS.length;
  const total = current + 1 + 1 + FUNDS.length;
  return [
    ...fundLines(context, isCurrent, current, 0, 'current'),
    line({
      name: '本年收入合计',
      role: 'current-year-total',
      take: fiscalCurrent,
      parent: total,
      facets: { portion: 'current' },
    }),
    line({
      name: '年初财政拨款结转和结余',
      role: 'carry-in',
      take: fiscalCarried,
      parent: total,
      facets: { portion: 'carry-over' },
    }),
    ...fundLines(context, isCarried, current + 1, 0, 'carry-over'),
    grandTotal(words.revenueGrandTotal),
  ];
}

function listedExpenditure(context: LayoutContext): LinePlan[] {
  const classes = classLines(
    classForm(context, 0),
    usedClasses(context.model.grains.filter(fiscalSpent)),
    fiscalSpent,
  );
  const current = classes.length;
  return [
    ...classes.map((item) => ({ ...item, parent: current })),
    line({ name: '本年支出合计', role: 'current-year-total', take: fiscalSpent, parent: current + 2 }),
    line({ name: '年末财政拨款结转和结余', role: 'carry-out', take: fiscalUnspent, parent: current + 2 }),
    grandTotal(context.words.expenditureGrandTotal),
  ];
}

function originRevenue({ words }: LayoutContext): LinePlan[] {
  const total = 2 + 2 * FUNDS.length;
  const fund = (parent: number, take: (source: Source) => GrainFilter | null) =>
    FUNDS.map((source) =>
      line({ name: words.fiscalRow[source], take: take(source), parent, facets: { source } }),
    );
  return [
    line({
      name: '本年收入',
      printed: '一、本年收入',
      role: 'current-year-total',
      take: isFiscal,
      parent: total,
    }),
    ...fund(0, (source) => of(source, isFiscal)),
    line({ name: '上年结转', printed: '二、上年结转', role: 'carry-in', take: null, parent: total }),
    ...fund(FUNDS.length + 1, () => null),
    grandTotal(words.revenueGrandTotal),
  ];
}

function originExpenditure(context: LayoutContext): LinePlan[] {
  const classes = classLines(
    classForm(context, 0),
    usedClasses(context.model.grains.filter(fiscalSpent)),
    fiscalSpent,
  );
  const total = classes.length + 1;
  return [
    ...classes.map((item) => ({ ...item, parent: total })),
    line({
      name: '结转下年支出',
      printed: '二、结转下年支出',
      role: 'carry-out',
      take: fiscalUnspent,
      parent: total,
    }),
    grandTotal(context.words.expenditureGrandTotal),
  ];
}

const REVENUE: Readonly<Record<Form, (context: LayoutContext) => LinePlan[]>> = {
  'below-parent': nestedRevenue,
  listed: listedRevenue,
  'by-origin': originRevenue,
};

const EXPENDITURE: Readonly<Record<Form, (context: LayoutContext) => LinePlan[]>> = {
  'below-parent': nestedExpenditure,
  listed: listedExpenditure,
  'by-origin': originExpenditure,
};

function grandTotal(printed: string): LinePlan {
  return line({ name: printed.replace(/\s/g, ''), printed, role: 'grand-total', take: isFiscal });
}
