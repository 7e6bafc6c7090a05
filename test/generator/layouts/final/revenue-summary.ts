import { isFiscal, type BaseSource, type GrainFilter } from '../../model/model';
import type { ColumnPlan, TablePlan } from '../../plan';
import { amounts, isCurrent } from '../columns';
import type { LayoutContext } from '../context';
import { titleOf } from '../shared';
import { functionalRows } from '../subject-table';

/** 收入决算表: this year's income by functional subject and source. */
export function finalRevenueSummary(context: LayoutContext): TablePlan {
  const { random } = context;
  const { labels, lines } = functionalRows(context, isCurrent);
  return {
    base: 'revenue-summary',
    title: titleOf(context, 'revenue-summary'),
    facets: { flow: 'revenue', portion: 'current' },
    lanes: [{ heading: null, facets: {}, scheme: 'functional', labels, columns: columns(context), lines }],
    notes: random.chance(0.6) ? ['注：本表反映部门本年度取得的各项收入情况。'] : [],
    isEmpty: false,
  };
}

function columns({ words, random }: LayoutContext): ColumnPlan[] {
  const of =
    (...sources: BaseSource[]): GrainFilter =>
    (grain) =>
      sources.includes(grain.source);
  const institutional = of('institutional', 'special-account');
  const fees = {
    ...amounts(
      'fees',
      ['事业收入', '其中：教育收费'],
      { source: 'special-account' },
      of('special-account'),
      'institutional',
    ),
    additive: false,
  };
  const splitsFees = random.chance(0.45);
  return [
    amounts('total', [random.pick(['本年收入合计', '本年收入合计', '合计'])], {}, isCurrent),
    amounts('fiscal', ['财政拨款收入'], { source: 'fiscal' }, isFiscal, 'total'),
    amounts('superior', ['上级补助收入'], { source: 'superior' }, of('superior'), 'total'),
    amounts(
      'institutional',
      splitsFees ? ['事业收入', words.subtotal] : ['事业收入'],
      { source: 'institutional' },
      institutional,
      'total',
    ),
    ...(splitsFees ? [fees] : []),
    amounts('operating', ['经营收入'], { source: 'operating' }, of('operating'), 'total'),
    amounts('subordinate', ['附属单位上缴收入'], { source: 'subordinate' }, of('subordinate'), 'total'),
    amounts('other', ['其他收入'], { source: 'other' }, of('other'), 'total'),
  ];
}
