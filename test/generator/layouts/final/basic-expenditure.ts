import { isBasic, type GrainFilter } from '../../model/model';
import type { LanePlan, LinePlan, TablePlan } from '../../plan';
import { economicName, economicSections } from '../../subjects/economic';
import { amounts, everything } from '../columns';
import type { LayoutContext } from '../context';
import { alignAt } from '../footer';
import { generalBudgetBasicExpenditure } from '../general-budget-basic-expenditure';
import { line, treeLines } from '../lines';
import { titleOf } from '../shared';

const generalBasic: GrainFilter = (grain) => grain.source === 'general' && isBasic(grain);

/** Economic 类 of each lane. */
const LANES = {
  two: [
    ['301', '303'],
    ['302', '307', '310', '312', '399'],
  ],
  three: [['301', '303'], ['302'], ['307', '310', '312', '399']],
} as const;

/** 一般公共预算财政拨款基本支出决算表: 人员经费 in the left lane, 公用经费 in the others, a total at each foot. */
export function finalBasicExpenditure(context: LayoutContext): TablePlan {
  const { random } = context;
  const form = random.weighted([
    ['two', 5],
    ['three', 3],
    ['list', 2],
  ] as const);
  if (form === 'list') return generalBudgetBasicExpenditure(context);
  const listsAll = random.chance(0.6);
  const lines = LANES[form].map((classes) => laneLines(context, classes, listsAll));
  addTotals(lines);
  alignAt(
    lines.filter((lane) => lane.some((item) => item.role === 'total')),
    (lane) => lane.length - 1,
  );
  return {
    base: 'general-budget-basic-expenditure',
    title: titleOf(context, 'general-budget-basic-expenditure'),
    facets: { flow: 'expenditure', source: 'general', nature: 'basic' },
    lanes: lines.map((lane, index) => lanePlan(context, lane, index)),
    notes: random.chance(0.6) ? ['注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。'] : [],
    isEmpty: false,
  };
}

function laneLines({ scope }: LayoutContext, classes: readonly string[], listsAll: boolean): LinePlan[] {
  const used = [...new Set(scope.grains.filter(generalBasic).map((grain) => grain.economic.slice(0, 5)))];
  const codes = classes.flatMap((code) =>
    listsAll ? economicSections(code) : used.filter((section) => section.startsWith(code)),
  );
  return treeLines({
    codes,
    levels: [3, 5],
    nameOf: economicName,
    take: (code) => (grain) => grain.economic.startsWith(code) && generalBasic(grain),
  });
}

/** 人员经费合计 sums the first lane; 公用经费合计 stands in the last and sums all lanes after the first. */
function addTotals(lanes: readonly LinePlan[][]): void {
  const personnel = lanes[0]!;
  const last = lanes[lanes.length - 1]!;
  close(
    personnel,
    '人员经费合计',
    (grain) => generalBasic(grain) && grain.use === 'personnel',
    'personnel',
    true,
  );
  close(
    last,
    '公用经费合计',
    (grain) => generalBasic(grain) && grain.use === 'public',
    'public',
    lanes.length === 2,
  );
}

function close(
  lines: LinePlan[],
  name: string,
  take: GrainFilter,
  nature: 'personnel' | 'public',
  sumsLane: boolean,
): void {
  const total = lines.length;
  if (sumsLane)
    lines.forEach((item, index) => item.parent === -1 && (lines[index] = { ...item, parent: total }));
  lines.push(line({ name, role: 'total', take, facets: { nature } }));
}

function lanePlan({ words }: LayoutContext, lines: readonly LinePlan[], index: number): LanePlan {
  return {
    heading: index === 0 ? '人员经费' : '公用经费',
    facets: { nature: index === 0 ? 'personnel' : 'public' },
    scheme: 'economic',
    labels: [
      { path: ['科目编码'], role: 'code', text: (item) => item.code },
      { path: ['科目名称'], role: 'name', text: (item) => item.printed },
    ],
    columns: [amounts('amount', [words.budgetAmount], {}, everything)],
    lines,
  };
}
