import type { Facets } from '../../../src/core/tables/facets';
import { isBasic, type AmountVersion } from '../model/model';
import type { ColumnPlan, LanePlan, LinePlan } from '../plan';
import { amounts, everything, isCarried, isCurrent } from './columns';
import type { LayoutContext } from './context';
import { line, withTotal } from './lines';
import { spentOn, THREE_PUBLIC, VEHICLE, type ThreePublicItem } from './three-public-items';

export type AcrossForm =
  | 'plain'
  /** 小计, 当年预算 and 上年结转 for every item. */
  | 'by-origin'
  /** All items for last year, then all items for this year. */
  | 'with-previous'
  /** 机关运行经费 in a last column. */
  | 'with-running-costs';

/** Items across: one line of figures, or a line per unit below 合计. */
export function itemsAcross(context: LayoutContext, form: AcrossForm): LanePlan {
  const { words, random } = context;
  const hasUnits = form === 'plain' && random.chance(0.6);
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
    columns: columnsOf(context, form),
    lines: hasUnits ? unitLines(context) : [line({ name: '', take: everything })],
  };
}

function unitLines({ model, scope, style, random }: LayoutContext): LinePlan[] {
  const total = {
    ...style.totals,
    position: style.totals.position === 'none' ? 'first' : style.totals.position,
  } as const;
  const form = random.weighted([
    ['none', 4],
    ['organisation', 3],
    ['units', 3],
  ] as const);
  if (form === 'none') return withTotal([], total, everything);
  if (form === 'organisation' || !scope.isDepartment) {
    return withTotal(
      [line({ code: scope.organisation.code, name: scope.organisation.name, take: everything })],
      total,
      everything,
    );
  }
  const units = model.units.map(({ code, name }, unit) =>
    line({ code, name, take: (grain) => grain.unit === unit }),
  );
  return withTotal(units, total, everything);
}

function columnsOf(context: LayoutContext, form: AcrossForm): ColumnPlan[] {
  const { model, random } = context;
  const order = random.chance(0.75) ? 'vehicle first' : 'reception first';
  const total = random.pick(['“三公”经费合计', '合计', '“三公”经费预算数合计']);
  switch (form) {
    case 'plain':
      return itemColumns(context, { total, order });
    case 'by-origin':
      return itemColumns(context, { total, order, byOrigin: true });
    case 'with-previous':
      return [
        ...itemColumns(context, {
          total: '合计',
          order,
          over: `${model.year - 1}年预算数`,
          version: 'previous',
          facets: { version: 'previous' },
        }),
        ...itemColumns(context, { total: '合计', order, over: `${model.year}年预算数` }),
      ];
    case 'with-running-costs':
      return [
        ...itemColumns(context, { total: '合计', order, over: '“三公”经费预算数' }),
        amounts(
          'running',
          [random.pick(['机关运行经费预算数', '机关运行经费'])],
          { nature: 'public' },
          (grain) => grain.source === 'general' && isBasic(grain) && grain.use === 'public',
        ),
      ];
  }
}

interface ItemRequest {
  readonly total: string;
  readonly order: 'vehicle first' | 'reception first';
  /** Block over all items. */
  readonly over?: string;
  readonly version?: AmountVersion;
  readonly facets?: Facets;
  readonly byOrigin?: boolean;
}

function itemColumns({ words }: LayoutContext, request: ItemRequest): ColumnPlan[] {
  const { total, order, over, version = 'current', facets = {}, byOrigin = false } = request;
  const path = (...below: string[]) => (over === undefined ? below : [over, ...below]);
  const key = (name: string) => `${over ?? ''} ${name}`;
  const column = (
    name: string,
    below: string[],
    item: NonNullable<Facets['item']>,
    items: readonly ThreePublicItem[],
    parent: string | null,
  ) =>
    amounts(
      key(name),
      path(...below),
      { ...facets, item },
      spentOn(items),
      parent === null ? null : key(parent),
      version,
    );
  const item = (name: ThreePublicItem, below: string[], parent: string): ColumnPlan[] => {
    if (!byOrigin) return [column(name, below, name, [name], parent)];
    const take = spentOn([name]);
    return [
      column(name, [...below, '小计'], name, [name], parent),
      amounts(
        key(`${name} current`),
        path(...below, '当年预算'),
        { item: name, portion: 'current' },
        (grain) => isCurrent(grain) && take(grain),
        key(name),
      ),
      amounts(
        key(`${name} carried`),
        path(...below, '上年结转'),
        { item: name, portion: 'carry-over' },
        (grain) => isCarried(grain) && take(grain),
        key(name),
      ),
    ];
  };
  const vehicle = [
    column('vehicle', [words.vehicle, '小计'], 'vehicle', VEHICLE, 'total'),
    ...item('vehicle-purchase', [words.vehicle, words.vehiclePurchase], 'vehicle'),
    ...item('vehicle-running', [words.vehicle, words.vehicleRunning], 'vehicle'),
  ];
  const reception = item('reception', [words.reception], 'total');
  return [
    column('total', [total], 'three-public', THREE_PUBLIC, null),
    ...item('abroad', [words.abroad], 'total'),
    ...(order === 'vehicle first' ? [...vehicle, ...reception] : [...reception, ...vehicle]),
  ];
}
