import { isSpent, type BaseSource, type GrainFilter } from '../../model/model';
import type { ColumnPlan, LinePlan, TablePlan } from '../../plan';
import { classLines, usedClasses } from '../class-lines';
import { amounts, everything, isCarried, isCurrent } from '../columns';
import type { LayoutContext } from '../context';
import { alignFooters, withFooter, type Footer } from '../footer';
import { line } from '../lines';
import { natureLines } from '../nature-lines';
import { classForm, titleOf } from '../shared';
import { summaryLane } from '../summary-lane';
import { ordinal } from '../words';

/** Income rows of the national form; 教育收费 paid through 财政专户 counts as 事业收入. */
const INCOME: readonly (readonly [source: BaseSource, counted: readonly BaseSource[]])[] = [
  ['general', ['general']],
  ['fund', ['fund']],
  ['capital', ['capital']],
  ['superior', ['superior']],
  ['institutional', ['institutional', 'special-account']],
  ['operating', ['operating']],
  ['subordinate', ['subordinate']],
  ['other', ['other']],
];

/** 收入支出决算总表: income, functional classes and in some provinces natures side by side. */
export function finalRevenueExpenditureSummary(context: LayoutContext): TablePlan {
  const { random, words, model } = context;
  const columns = versionColumns(context);
  const hasNatures = random.chance(0.25);
  const revenue = withFooter(incomeRows(context), revenueFooter(context));
  const classes = classLines(classForm(context, 0), usedClasses(model.grains.filter(isSpent)), isSpent);
  const expenditure = withFooter(classes, expenditureFooter(context));
  const natures = hasNatures ? [withFooter(natureLines(words), expenditureFooter(context))] : [];
  alignFooters([revenue, expenditure, ...natures]);
  const heading = words.expenditureHeading;
  const spending = { flow: 'expenditure' } as const;
  const byFunction = random.pick(['项目（按功能分类）', '项目(按功能分类)', '项目']);
  return {
    base: 'revenue-expenditure-summary',
    title: titleOf(context, 'revenue-expenditure-summary'),
    facets: {},
    lanes: [
      summaryLane({
        heading: words.revenueHeading,
        item: '项目',
        facets: { flow: 'revenue' },
        scheme: 'source',
        columns,
        lines: revenue,
      }),
      summaryLane({
        heading,
        item: hasNatures ? '项目（按功能分类）' : byFunction,
        facets: spending,
        scheme: 'functional',
        columns,
        lines: expenditure,
      }),
      ...natures.map((lines) =>
        summaryLane({
          heading,
          item: '项目（按支出性质分类）',
          facets: spending,
          scheme: 'item',
          columns,
          lines,
        }),
      ),
    ],
    notes: random.chance(0.6) ? ['注：本表反映部门本年度的总收支和年末结转结余情况。'] : [],
    isEmpty: false,
  };
}

function versionColumns({ words, random }: LayoutContext): ColumnPlan[] {
  const final = amounts('final', [words.budgetAmount], {}, everything);
  const initial = amounts('initial', ['年初预算数'], { version: 'initial' }, everything, null, 'initial');
  const adjusted = amounts(
    'adjusted',
    [random.pick(['调整预算数', '全年预算数'])],
    { version: 'adjusted' },
    everything,
    null,
    'adjusted',
  );
  return random.weighted([
    [[final], 7],
    [[initial, adjusted, final], 2],
    [[initial, final], 1],
  ]);
}

function incomeRows({ words }: LayoutContext): LinePlan[] {
  return INCOME.map(([source, counted], index) => {
    const name = words.incomeRow[source];
    return line({
      name,
      printed: ordinal(0, index + 1) + name,
      facets: { source },
      take: (grain) => counted.includes(grain.source) && isCurrent(grain),
    });
  });
}

function revenueFooter({ words, random }: LayoutContext): Footer {
  const surplusUsed: GrainFilter = (grain) => grain.origin === 'surplus-used';
  const name = random
    .fork('surplus')
    .pick(['使用非财政拨款结余', '使用非财政拨款结余（含专用结余）', '用事业基金弥补收支差额']);
  return {
    current: { printed: words.currentRevenueTotal, role: 'current-year-total', take: isCurrent },
    others: [
      { printed: name, role: 'surplus-used', take: surplusUsed },
      { printed: words.carryIn, role: 'carry-in', take: isCarried },
    ],
    grandTotal: { printed: words.revenueGrandTotal, role: 'grand-total', take: everything },
  };
}

function expenditureFooter({ words }: LayoutContext): Footer {
  return {
    current: { printed: words.currentExpenditureTotal, role: 'current-year-total', take: isSpent },
    others: [
      { printed: '结余分配', role: 'surplus-distributed', take: (grain) => grain.use === 'distributed' },
      { printed: words.carryOut, role: 'carry-out', take: (grain) => grain.use === 'carried' },
    ],
    grandTotal: { printed: words.expenditureGrandTotal, role: 'grand-total', take: everything },
  };
}
