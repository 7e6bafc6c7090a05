import { codeLevel, isEconomicCode } from '../../classification/code-scheme';
import { codesOf } from '../../classification/subjects';
import type { Finding } from '../../findings/finding';
import type { BudgetTable, Lane } from '../../tables/budget-table';
import type { Line } from '../../tables/line';
import type { BaseKind } from '../../tables/table-kind';
import { BUDGET_LAW_DETAIL } from '../authorities';
import { lineTreeOf } from '../figures/line-tree';
import type { InspectionRule } from '../rule';
import { findingOf, linePlace, someOf } from './remark';

/** 项 of the functional, 款 of the economic classification: subjects of the economic one have no 项 in any table. */
const ITEM = 3;
const SECTION = 2;

/** Level the subjects of each table must reach, unless they are economic ones. */
const LEVELS: Partial<Record<BaseKind, number>> = {
  'expenditure-summary': ITEM,
  'general-budget-expenditure': ITEM,
  'government-fund-expenditure': ITEM,
  'general-budget-basic-expenditure': SECTION,
};

/** Digits of a code of each level. */
const LENGTHS = [0, 3, 5, 7];

/** 预备费 has no sections. */
const UNDIVIDED: ReadonlySet<string> = new Set(['227']);

/**
 * A subject that is not broken down as far as the law wants it: to the 项 by function, to the 款 by economic subject.
 *
 * 一般公共预算支出表: 20805 行政事业单位养老支出 26.09 without any 项 below it
 */
export const detailDepth: InspectionRule = {
  type: 'inspection',
  id: 'hierarchy',
  name: 'hierarchy/depth',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '未细化到项（款）', 'en-US': 'Not detailed enough' },
  meaning: {
    'zh-CN': '支出按功能分类公开到项级科目，一般公共预算基本支出按经济分类公开到款级科目。',
    'en-US':
      'Expenditure is disclosed to the functional item, basic expenditure of the general budget to the economic section.',
  },
  authority: BUDGET_LAW_DETAIL,
  example: {
    'zh-CN': '20805 行政事业单位养老支出 26.09 下未列项级科目。',
    'en-US': '20805 reads 26.09 and has no items below it.',
  },
  inspect: ({ recognition }) =>
    recognition.tables.flatMap((table) => {
      const level = LEVELS[table.base];
      return level === undefined ? [] : table.lanes.flatMap((lane) => shallowLines(table, lane, level));
    }),
};

function shallowLines(table: BudgetTable, lane: Lane, level: number): Finding[] {
  const { addends } = lineTreeOf(lane);
  const { codes, roles, labels } = lane.body;
  const levelOf = (code: string): number => (isEconomicCode(code) ? SECTION : level);
  const isAbove = (code: string): boolean =>
    code.length < LENGTHS[levelOf(code)]! && codeLevel(code) > 0 && !UNDIVIDED.has(code);
  const shallow: Line[] = [];
  let wanted = SECTION;
  for (let line = 0; line < codes.length; line++) {
    if (roles[line] !== 'item' || addends[line]) continue;
    const code = codes[line]!;
    if (code.length >= LENGTHS[ITEM]! || repeatsNameAbove(lane, line)) continue;
    const known = code === '' ? codesOf(labels[line]!.plain) : [code];
    if (known.length === 0 || !known.every(isAbove) || !hasAmount(lane, line)) continue;
    shallow.push(lane.lines[line]!);
    wanted = Math.max(wanted, ...known.map(levelOf));
  }
  const places = someOf(shallow.map((line) => linePlace(table, line, 'code')));
  if (!places) return [];
  const { code, name } = shallow[0]!;
  const [zh, en] = wanted === ITEM ? ['项', 'items'] : ['款', 'sections'];
  return [
    findingOf({
      rule: 'hierarchy',
      severity: 'warning',
      places,
      message: {
        'zh-CN': `《${table.title.value}》有 ${places.length} 个科目未细化到${zh}级（如 ${[code, name].join(' ').trim()}）。`,
        'en-US': `“${table.title.value}” has ${places.length} subject(s) not broken down to ${en} (for example ${[code, name].join(' ').trim()}).`,
      },
    }),
  ];
}

/** 其他文化旅游体育与传媒支出 below the line of the same name, neither with a code: a 款 and its only 项 are called alike. */
function repeatsNameAbove({ body: { codes, labels, parents, roles } }: Lane, line: number): boolean {
  const above = parents[line]!;
  return codes[line] === '' && roles[above] === 'item' && labels[above]!.plain === labels[line]!.plain;
}

function hasAmount({ columns }: Lane, line: number): boolean {
  return columns.some(({ measure, amounts }) => measure === 'amount' && amounts[line] !== 0);
}
