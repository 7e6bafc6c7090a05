import type { ColumnPlan, LanePlan, LinePlan } from '../plan';
import { amounts, change, everything } from './columns';
import type { LayoutContext } from './context';
import { line } from './lines';
import { spentOn, THREE_PUBLIC, VEHICLE, type ThreePublicItem } from './three-public-items';

export type DownForm =
  /** A column per fund. */
  | 'by-fund'
  /** 上年, 本年 and 增减额. */
  | 'with-previous';

/** Items down the page. */
export function itemsDown(context: LayoutContext, form: DownForm): LanePlan {
  return {
    heading: null,
    facets: {},
    scheme: 'item',
    labels: [{ path: [context.words.item], role: 'name', text: (item) => item.printed }],
    columns: form === 'by-fund' ? fundColumns(context) : yearColumns(context),
    lines: itemLines(context),
  };
}

function fundColumns({ words }: LayoutContext): ColumnPlan[] {
  const of = (source: 'general' | 'fund' | 'capital') =>
    amounts(
      source,
      ['资金性质', words.fiscalColumn[source]],
      { source },
      (grain) => grain.source === source,
      'total',
    );
  return [amounts('total', ['资金性质', '合计'], {}, everything), of('general'), of('fund'), of('capital')];
}

function yearColumns({ model }: LayoutContext): ColumnPlan[] {
  return [
    amounts('previous', [`${model.year - 1}年预算数`], { version: 'previous' }, everything, null, 'previous'),
    amounts('total', [`${model.year}年预算数`], {}, everything),
    change(['增减额'], 'total', 'previous'),
  ];
}

function itemLines({ words, random }: LayoutContext): LinePlan[] {
  const hasMeetings = random.chance(0.5);
  const among = random.chance(0.5);
  const under = (first: boolean, ordinal: string, name: string) =>
    among ? `${first ? '    其中：' : '          '}${name}` : `  ${ordinal}${name}`;
  const base = hasMeetings ? 1 : 0;
  const item = (
    name: string,
    printed: string,
    items: readonly ThreePublicItem[],
    facet: NonNullable<LinePlan['facets']['item']>,
    parent: number,
  ) => line({ name, printed, parent, take: spentOn(items), facets: { item: facet } });
  const whole = hasMeetings ? '“三公”经费小计' : '“三公”经费合计';
  const lines: LinePlan[] = [
    { ...item(whole, whole, THREE_PUBLIC, 'three-public', base - 1), role: hasMeetings ? 'item' : 'total' },
    item(words.abroad, `一、${words.abroad}`, ['abroad'], 'abroad', base),
    item(words.vehicle, `二、${words.vehicle}`, VEHICLE, 'vehicle', base),
    item(
      words.vehiclePurchase,
      under(true, '1.', words.vehiclePurchase),
      ['vehicle-purchase'],
      'vehicle-purchase',
      base + 2,
    ),
    item(
      words.vehicleRunning,
      under(false, '2.', words.vehicleRunning),
      ['vehicle-running'],
      'vehicle-running',
      base + 2,
    ),
    item(words.reception, `三、${words.reception}`, ['reception'], 'reception', base),
  ];
  if (!hasMeetings) return lines;
  return [
    line({ name: '合计', role: 'total', take: spentOn([...THREE_PUBLIC, 'meeting', 'training']) }),
    ...lines,
    item('会议费', '四、会议费', ['meeting'], 'meeting', 0),
    item('培训费', '五、培训费', ['training'], 'training', 0),
  ];
}
