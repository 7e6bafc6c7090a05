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
 * `below-parent`: 一、本年收入 with （一）（二）（三） below; `listed`: the funds first and 本年收入合计 at the foot.
 */
type Form = 'below-parent' | 'listed';

/** 财政拨款收支总表: fiscal money by fund at the left, by functional class at the right. */
export function fiscalAppropriationSummary(context: LayoutContext): TablePlan {
  const { random, model, words } = context;
  const form = random.weighted<Form>([
    ['below-parent', model.stage === 'budget' ? 6 : 0],
    ['listed', 4],
  ]);
  const columns = expenditureColumns(context);
  const revenueColumns = [amounts('amount', [words.budgetAmount], {}, isFiscal)];
  const revenue = form === 'below-parent' ? nestedRevenue(context) : listedRevenue(context);
  const expenditure = form === 'below-parent' ? nestedExpenditure(context) : listedExpenditure(context);
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

function grandTotal(printed: string): LinePlan {
  return line({ name: printed.replace(/\s/g, ''), printed, role: 'grand-total', take: isFiscal });
}
