import type { ColumnPlan, LanePlan, LinePlan, TablePlan } from '../plan';
import { amounts, change, everything, isCarried, isCurrent } from './columns';
import type { LayoutContext } from './context';
import { line, withTotal } from './lines';
import { emptyNote, titleOf } from './shared';
import { spentOn, THREE_PUBLIC, VEHICLE, type ThreePublicItem } from './three-public-items';

type Form = 'across' | 'across-by-origin' | 'down-by-fund' | 'down-with-previous';

/** “三公”经费支出表: the items across in one line, or down the page. */
export function threePublicExpenses(context: LayoutContext): TablePlan {
  const { random, scope } = context;
  const form = random.weighted<Form>([
    ['across', 6],
    ['across-by-origin', 1.5],
    ['down-by-fund', 1.5],
    ['down-with-previous', 2],
  ]);
  const isEmpty = !scope.grains.some(spentOn(THREE_PUBLIC));
  const lane = form.startsWith('down')
    ? itemsDown(context, form)
    : itemsAcross(context, form === 'across-by-origin');
  return {
    base: 'three-public-expenses',
    title: titleOf(context, 'three-public-expenses'),
    facets: form === 'down-by-fund' ? { flow: 'expenditure' } : { flow: 'expenditure', source: 'general' },
    lanes: [lane],
    notes: isEmpty ? [emptyNote(context, '一般公共预算“三公”经费')] : [],
    isEmpty,
  };
}

function itemsAcross(context: LayoutContext, byOrigin: boolean): LanePlan {
  const { words, random, scope, style } = context;
  const hasUnits = !byOrigin && random.chance(0.6);
  const unitLine = line({ code: scope.organisation.code, name: scope.organisation.name, take: everything });
  const total = {
    ...style.totals,
    position: style.totals.position === 'none' ? 'first' : style.totals.position,
  } as const;
  return {
    heading: null,
    facets: {},
    scheme: hasUnits ? 'unit' : 'single',
    labels: hasUnits
      ? [
          { path: [words.unitCode], role: 'code', text: (item) => item.code },
          { path: [words.unitName], role: 'name', text: (item) => item.printed },
        ]
      : [],
    columns: acrossColumns(context, byOrigin),
    lines: hasUnits
      ? withTotal(random.chance(0.6) ? [unitLine] : [], total, everything)
      : [line({ name: '', take: everything })],
  };
}

function acrossColumns({ words, random }: LayoutContext, byOrigin: boolean): ColumnPlan[] {
  const split = (
    key: string,
    path: readonly string[],
    facets: ColumnPlan['facets'],
    items: readonly ThreePublicItem[],
    parent: string,
  ): ColumnPlan[] => {
    const take = spentOn(items);
    if (!byOrigin) return [amounts(key, path, facets, take, parent)];
    return [
      amounts(key, [...path, '小计'], facets, take, parent),
      amounts(
        `${key} current`,
        [...path, '当年预算'],
        { ...facets, portion: 'current' },
        (grain) => isCurrent(grain) && take(grain),
        key,
      ),
      amounts(
        `${key} carry-over`,
        [...path, '上年结转'],
        { ...facets, portion: 'carry-over' },
        (grain) => isCarried(grain) && take(grain),
        key,
      ),
    ];
  };
  const total = amounts(
    'total',
    [random.pick(['“三公”经费合计', '合计', '“三公”经费预算数合计'])],
    { item: 'three-public' },
    spentOn(THREE_PUBLIC),
  );
  const vehicle = [
    amounts('vehicle', [words.vehicle, '小计'], { item: 'vehicle' }, spentOn(VEHICLE), 'total'),
    ...split(
      'vehicle-purchase',
      [words.vehicle, words.vehiclePurchase],
      { item: 'vehicle-purchase' },
      ['vehicle-purchase'],
      'vehicle',
    ),
    ...split(
      'vehicle-running',
      [words.vehicle, words.vehicleRunning],
      { item: 'vehicle-running' },
      ['vehicle-running'],
      'vehicle',
    ),
  ];
  const abroad = split('abroad', [words.abroad], { item: 'abroad' }, ['abroad'], 'total');
  const reception = split('reception', [words.reception], { item: 'reception' }, ['reception'], 'total');
  return [
    total,
    ...(random.chance(0.75) ? [...abroad, ...vehicle, ...reception] : [...abroad, ...reception, ...vehicle]),
  ];
}

function itemsDown(context: LayoutContext, form: Form): LanePlan {
  const { words, random, model } = context;
  const hasMeetings = random.chance(0.5);
  const columns: ColumnPlan[] =
    form === 'down-by-fund'
      ? [
          amounts('total', ['资金性质', '合计'], {}, everything),
          amounts(
            'general',
            ['资金性质', words.fiscalColumn.general],
            { source: 'general' },
            (grain) => grain.source === 'general',
            'total',
          ),
          amounts(
            'fund',
            ['资金性质', words.fiscalColumn.fund],
            { source: 'fund' },
            (grain) => grain.source === 'fund',
            'total',
          ),
          amounts(
            'capital',
            ['资金性质', words.fiscalColumn.capital],
            { source: 'capital' },
            (grain) => grain.source === 'capital',
            'total',
          ),
        ]
      : [
          amounts(
            'previous',
            [`${model.year - 1}年预算数`],
            { version: 'previous' },
            everything,
            null,
            'previous',
          ),
          amounts('total', [`${model.year}年预算数`], {}, everything),
          change(['增减额'], 'total', 'previous'),
        ];
  return {
    heading: null,
    facets: {},
    scheme: 'item',
    labels: [{ path: [words.item], role: 'name', text: (item) => item.printed }],
    columns,
    lines: itemLines(context, hasMeetings),
  };
}

function itemLines({ words, random }: LayoutContext, hasMeetings: boolean): LinePlan[] {
  const among = random.chance(0.5);
  const sub = (first: boolean, ordinal: string, name: string) =>
    among ? `${first ? '    其中：' : '          '}${name}` : `  ${ordinal}${name}`;
  const everyItem: readonly ThreePublicItem[] = hasMeetings
    ? [...THREE_PUBLIC, 'meeting', 'training']
    : THREE_PUBLIC;
  const base = hasMeetings ? 1 : 0;
  const top = { parent: base };
  const lines: LinePlan[] = [
    line({
      name: '“三公”经费合计',
      printed: hasMeetings ? '“三公”经费小计' : '“三公”经费合计',
      role: hasMeetings ? 'item' : 'total',
      parent: base - 1,
      take: spentOn(THREE_PUBLIC),
      facets: { item: 'three-public' },
    }),
    line({
      ...top,
      name: words.abroad,
      printed: `一、${words.abroad}`,
      take: spentOn(['abroad']),
      facets: { item: 'abroad' },
    }),
    line({
      ...top,
      name: words.vehicle,
      printed: `二、${words.vehicle}`,
      take: spentOn(VEHICLE),
      facets: { item: 'vehicle' },
    }),
    line({
      parent: base + 2,
      name: words.vehiclePurchase,
      printed: sub(true, '1.', words.vehiclePurchase),
      take: spentOn(['vehicle-purchase']),
      facets: { item: 'vehicle-purchase' },
    }),
    line({
      parent: base + 2,
      name: words.vehicleRunning,
      printed: sub(false, '2.', words.vehicleRunning),
      take: spentOn(['vehicle-running']),
      facets: { item: 'vehicle-running' },
    }),
    line({
      ...top,
      name: words.reception,
      printed: `三、${words.reception}`,
      take: spentOn(['reception']),
      facets: { item: 'reception' },
    }),
  ];
  if (!hasMeetings) return lines;
  return [
    line({ name: '合计', role: 'total', take: spentOn(everyItem) }),
    ...lines,
    line({
      name: '会议费',
      printed: '四、会议费',
      parent: 0,
      take: spentOn(['meeting']),
      facets: { item: 'meeting' },
    }),
    line({
      name: '培训费',
      printed: '五、培训费',
      parent: 0,
      take: spentOn(['training']),
      facets: { item: 'training' },
    }),
  ];
}
