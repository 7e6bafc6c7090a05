import { isFiscal, type BaseSource, type Grain, type GrainFilter } from '../model/model';
import type { ColumnPlan, LabelPlan, LinePlan, TablePlan } from '../plan';
import { amounts, everything, isCarried, isCurrent } from './columns';
import type { LayoutContext } from './context';
import { line, withTotal } from './lines';
import { titleOf } from './shared';
import { functionalRows } from './subject-table';

const SOURCES: readonly BaseSource[] = [
  'general',
  'fund',
  'capital',
  'special-account',
  'institutional',
  'operating',
  'superior',
  'subordinate',
  'other',
];

const OWN: readonly BaseSource[] = ['institutional', 'operating', 'superior', 'subordinate', 'other'];

/** 收入总表: a line per unit, or per functional subject, and a column per source. */
export function revenueSummary(context: LayoutContext): TablePlan {
  const { random } = context;
  const isByUnit = random.fork('rows').chance(0.65);
  const { labels, lines } = isByUnit ? unitRows(context) : functionalRows(context, everything);
  return {
    base: 'revenue-summary',
    title: titleOf(context, 'revenue-summary'),
    facets: { flow: 'revenue' },
    lanes: [
      {
        heading: null,
        facets: {},
        scheme: isByUnit ? 'unit' : 'functional',
        labels,
        columns: sourceColumns(context),
        lines,
      },
    ],
    notes: random.chance(0.15) ? ['注：本表反映部门本年度取得的各项收入情况。'] : [],
    isEmpty: false,
  };
}

function unitRows(context: LayoutContext): { labels: LabelPlan[]; lines: LinePlan[] } {
  const { words, model, scope, style, random } = context;
  const hasCodes = random.fork('unit codes').chance(0.8);
  const shown = scope.isDepartment
    ? model.units.map((unit, index) => ({ unit, index }))
    : [{ unit: scope.organisation, index: -1 }];
  const units = shown.map(({ unit, index }) =>
    line({
      code: hasCodes ? unit.code : '',
      name: unit.name,
      take: index === -1 ? everything : (grain) => grain.unit === index,
    }),
  );
  const showsDepartment =
    scope.isDepartment && (hasCodes || !style.totals.text.includes('计') || units.length > 1) && hasCodes;
  const department = line({ code: model.department.code, name: model.departmentShortName, take: everything });
  const lines = showsDepartment ? [department, ...units.map((unit) => ({ ...unit, parent: 0 }))] : units;
  const name: LabelPlan = {
    path: [hasCodes ? words.unitName : '部门(单位)'],
    role: 'name',
    text: (item) => item.printed,
  };
  const code: LabelPlan = { path: [words.unitCode], role: 'code', text: (item) => item.code };
  return { labels: hasCodes ? [code, name] : [name], lines: withTotal(lines, style.totals, everything) };
}

function sourceColumns(context: LayoutContext): ColumnPlan[] {
  const { words, model, random } = context;
  const used = new Set(model.grains.map((grain) => grain.source));
  const listed = SOURCES.filter((source) => used.has(source) || random.fork(source).chance(0.85));
  const over = random.fork('current').pick(['本年收入', '本年收入', '当年预算', '本年预算收入']);
  const form = random.fork('fiscal').weighted<FiscalForm>([
    ['apart', 7],
    ['block', 1],
    ['one', 2],
  ]);
  const of = (source: BaseSource, path: readonly string[], parent = 'current') =>
    amounts(
      `current ${source}`,
      path,
      { portion: 'current', source },
      (grain) => grain.source === source && isCurrent(grain),
      parent,
    );
  const fiscal = amounts(
    'fiscal',
    form === 'one' ? [over, '财政拨款收入'] : [over, '财政拨款收入', words.subtotal],
    { portion: 'current', source: 'fiscal' },
    (grain) => isFiscal(grain) && isCurrent(grain),
    'current',
  );
  const funds = FUNDS.map((source) =>
    form === 'block'
      ? of(source, [over, '财政拨款收入', words.incomeColumn[source]], 'fiscal')
      : of(source, [over, words.incomeColumn[source]]),
  );
  const own = listed.filter((source) => !isFund(source));
  return [
    amounts('total', [words.total], {}, everything),
    amounts('current', [over, words.subtotal], { portion: 'current' }, isCurrent, 'total'),
    ...(form === 'apart' ? funds : form === 'one' ? [fiscal] : [fiscal, ...funds]),
    ...own.map((source) => of(source, [over, words.incomeColumn[source]])),
    ...carryColumns(context, isCarried),
  ];
}

/** Fiscal money in three columns, in a block with its own 小计, or in one column. */
type FiscalForm = 'apart' | 'block' | 'one';

const FUNDS = ['general', 'fund', 'capital'] as const;

function isFund(source: BaseSource): boolean {
  return (FUNDS as readonly BaseSource[]).includes(source);
}

/** 上年结转结余: one column, or its kinds. */
function carryColumns(context: LayoutContext, carried: GrainFilter): ColumnPlan[] {
  const { words, random } = context;
  const over = words.carryIn;
  if (random.fork('carry').chance(0.4))
    return [amounts('carry-over', [over], { portion: 'carry-over' }, carried, 'total')];
  const of = (key: string, word: string, facets: ColumnPlan['facets'], sources: readonly BaseSource[]) =>
    amounts(
      `carry-over ${key}`,
      [over, word],
      { portion: 'carry-over', ...facets },
      (grain: Grain) => sources.includes(grain.source) && carried(grain),
      'carry-over',
    );
  return [
    amounts('carry-over', [over, words.subtotal], { portion: 'carry-over' }, carried, 'total'),
    of('general', words.incomeColumn.general, { source: 'general' }, ['general']),
    of('fund', words.incomeColumn.fund, { source: 'fund' }, ['fund']),
    of('capital', words.incomeColumn.capital, { source: 'capital' }, ['capital']),
    of('special-account', words.incomeColumn['special-account'], { source: 'special-account' }, [
      'special-account',
    ]),
    of('own', '单位资金', { source: 'own' }, OWN),
  ];
}
