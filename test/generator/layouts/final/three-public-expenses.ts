import type { Facets } from '../../../../src/core/tables/facets';
import type { LanePlan, LinePlan, TablePlan } from '../../plan';
import type { AmountVersion } from '../../model/model';
import { amounts, everything } from '../columns';
import type { LayoutContext } from '../context';
import { line } from '../lines';
import { emptyNote, titleOf } from '../shared';
import { spentOn, THREE_PUBLIC, VEHICLE } from '../three-public-items';

/** 预算数 or 决算数: its word, its amounts, and what tells it apart. */
interface Pair {
  readonly word: string;
  readonly version: AmountVersion;
  readonly facets: Facets;
}

/** “三公”经费支出决算表: 预算数 and 决算数 of every item, across in one line or down the page. */
export function finalThreePublicExpenses(context: LayoutContext): TablePlan {
  const { random, scope } = context;
  const isEmpty = !scope.grains.some(spentOn(THREE_PUBLIC));
  const budget: Pair = random.pick([
    { word: '预算数', version: 'adjusted', facets: { version: 'budget' } },
    { word: '年初预算数', version: 'initial', facets: { version: 'initial' } },
    { word: '全年预算数', version: 'adjusted', facets: { version: 'adjusted' } },
  ]);
  const final: Pair = { word: '决算数', version: 'current', facets: {} };
  const lane = random.chance(0.65)
    ? pairsAcross(context, [budget, final])
    : itemsDown(context, [budget, final]);
  const note = '注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数。';
  return {
    base: 'three-public-expenses',
    title: titleOf(context, 'three-public-expenses'),
    facets: { flow: 'expenditure', source: 'general' },
    lanes: [lane],
    notes: [
      ...(random.chance(0.5) ? [note] : []),
      ...(isEmpty ? [emptyNote(context, '财政拨款“三公”经费')] : []),
    ],
    isEmpty,
  };
}

function pairsAcross({ words }: LayoutContext, pairs: readonly Pair[]): LanePlan {
  const columns = pairs.flatMap(({ word, version, facets }) => {
    const of = (
      key: string,
      path: readonly string[],
      item: NonNullable<LinePlan['facets']['item']>,
      items: Parameters<typeof spentOn>[0],
      parent: string | null,
    ) =>
      amounts(
        `${word} ${key}`,
        [word, ...path],
        { ...facets, item },
        spentOn(items),
        parent === null ? null : `${word} ${parent}`,
        version,
      );
    return [
      of('total', ['合计'], 'three-public', THREE_PUBLIC, null),
      of('abroad', [words.abroad], 'abroad', ['abroad'], 'total'),
      of('vehicle', [words.vehicle, '小计'], 'vehicle', VEHICLE, 'total'),
      of(
        'purchase',
        [words.vehicle, words.vehiclePurchase],
        'vehicle-purchase',
        ['vehicle-purchase'],
        'vehicle',
      ),
      of('running', [words.vehicle, words.vehicleRunning], 'vehicle-running', ['vehicle-running'], 'vehicle'),
      of('reception', [words.reception], 'reception', ['reception'], 'total'),
    ];
  });
  return {
    heading: null,
    facets: {},
    scheme: 'single',
    labels: [],
    columns,
    lines: [line({ name: '', take: everything })],
  };
}

function itemsDown({ words, random }: LayoutContext, pairs: readonly Pair[]): LanePlan {
  const hasCounts = random.chance(0.4);
  const item = (
    name: string,
    printed: string,
    items: Parameters<typeof spentOn>[0],
    facet: NonNullable<LinePlan['facets']['item']>,
    parent: number,
  ) => line({ name, printed, take: spentOn(items), facets: { item: facet }, parent });
  const lines = [
    {
      ...item(
        hasCounts ? '支出合计' : '“三公”经费支出合计',
        hasCounts ? '（一）支出合计' : '“三公”经费支出合计',
        THREE_PUBLIC,
        'three-public',
        -1,
      ),
      role: 'total' as const,
    },
    item(words.abroad, `  1.${words.abroad}`, ['abroad'], 'abroad', 0),
    item(words.vehicle, `  2.${words.vehicle}`, VEHICLE, 'vehicle', 0),
    item(
      words.vehiclePurchase,
      `  （1）${words.vehiclePurchase}`,
      ['vehicle-purchase'],
      'vehicle-purchase',
      2,
    ),
    item(words.vehicleRunning, `  （2）${words.vehicleRunning}`, ['vehicle-running'], 'vehicle-running', 2),
    item(words.reception, `  3.${words.reception}`, ['reception'], 'reception', 0),
  ];
  return {
    heading: null,
    facets: {},
    scheme: 'item',
    labels: [{ path: ['项目'], role: 'name', text: (row) => row.printed }],
    columns: pairs.map(({ word, version, facets }) =>
      amounts(word, [word], facets, everything, null, version),
    ),
    lines: hasCounts ? [...lines, ...countLines(random.int(0, 30))] : lines,
  };
}

/** Rows that count groups, cars and guests: numbers under a money header that are no money. */
function countLines(size: number): LinePlan[] {
  const rows: readonly (readonly [string, number | null])[] = [
    ['（二）相关统计数', null],
    ['  1.因公出国（境）团组数（个）', 0],
    ['  2.因公出国（境）人次数（人）', 0],
    ['  3.公务用车购置数（辆）', 0],
    ['  4.公务用车保有量（辆）', Math.ceil(size / 6)],
    ['  5.国内公务接待批次（个）', size],
    ['  6.国内公务接待人次（人）', size * 7],
  ];
  return rows.map(([printed, count]) => line({ name: printed.trim(), printed, take: null, count }));
}
