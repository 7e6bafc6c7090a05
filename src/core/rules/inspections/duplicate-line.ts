import type { Finding } from '../../findings/finding';
import { FigureState, type BudgetTable, type Lane } from '../../tables/budget-table';
import { CLASSIFICATION } from '../authorities';
import { lineTreeOf } from '../figures/line-tree';
import { listsClasses } from '../figures/class-lines';
import { codeOrderOf, linesByCode, REPEATED } from '../figures/line-keys';
import type { InspectionRule } from '../rule';
import { addressOf, findingOf, linePlace } from './remark';

/**
 * The same subject or unit twice under one parent: a line pasted twice, or a code mistyped into another. Projects may share
 * a name, and several of them a subject, so they are not looked at.
 *
 * 支出总表: 2080505 in row 8 and again in row 12
 */
export const duplicateLine: InspectionRule = {
  type: 'inspection',
  id: 'duplicate-line',
  name: 'duplicate-line',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '重复行', 'en-US': 'Duplicate lines' },
  meaning: {
    'zh-CN': '同一张表中，同一上级科目（单位）下不应重复出现同一编码或同一名称的行，合计行也只应有一行。',
    'en-US': 'Under one parent, a table lists each code or name once, and it has one total line.',
  },
  authority: CLASSIFICATION,
  example: {
    'zh-CN': '2080505 在第 8 行和第 12 行各出现一次。',
    'en-US': '2080505 stands in row 8 and again in row 12.',
  },
  inspect: ({ recognition }) =>
    recognition.tables.flatMap((table) => table.lanes.flatMap((lane) => repeatedLines(table, lane))),
};

const SCHEMES: ReadonlySet<Lane['scheme']> = new Set(['functional', 'economic', 'unit']);

function repeatedLines(table: BudgetTable, lane: Lane): Finding[] {
  if (!SCHEMES.has(lane.scheme) || table.base === 'project-expenditure') return [];
  const { carries, restated } = lineTreeOf(lane);
  const { ascends, uncoded } = codeOrderOf(lane);
  const candidates = ascends ? uncoded : repeatableLines(lane);
  const { parents, codes, outers, units, roles, labels } = lane.body;
  const firstLines = new Map<string, number>();
  const findings: Finding[] = [];
  for (const line of candidates) {
    const [parent, code, role] = [parents[line]!, codes[line]!, roles[line]];
    if (carries[line] === 0 || (role !== 'item' && (role !== 'total' || parent >= 0))) continue;
    const subject = code === '' ? labels[line]!.plain : code;
    if (subject === '' || (code === '' && (!namesItUniquely(lane, parent) || hasUnknownAmount(lane, line))))
      continue;
    if (restated.includes(line)) continue;
    const key = [parent, units?.[line], role, outers?.[line], subject].join('/');
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, line);
    else findings.push(repeated(table, lane, first, line));
  }
  return findings;
}

/** Lines without code, and those whose code stands more than once. */
function repeatableLines(lane: Lane): number[] {
  const codes = linesByCode(lane);
  return lane.body.codes.flatMap((code, line) => (code === '' || codes.get(code) === REPEATED ? [line] : []));
}

/** Whether an amount of a line is not known. Where lines have no codes, amounts tell which of them stand below which. */
function hasUnknownAmount({ columns }: Lane, line: number): boolean {
  return columns.some(({ measure, states }) => measure === 'amount' && states[line] === FigureState.Error);
}

/** Among items of one section a name tells which; 行政运行 alone may be the item of several sections. */
function namesItUniquely(lane: Lane, parent: number): boolean {
  return lane.scheme !== 'functional' || lane.body.roles[parent] === 'item' || listsClasses(lane);
}

function repeated(table: BudgetTable, lane: Lane, first: number, second: number): Finding {
  const line = lane.lines[second]!;
  const label = [line.code, line.name].filter((part) => part !== '').join(' ');
  const place = linePlace(table, line, 'code');
  const earlier = linePlace(table, lane.lines[first]!, 'code');
  const where = `${addressOf(earlier)} 与 ${addressOf(place)}`;
  const whereInEnglish = `${addressOf(earlier)} and ${addressOf(place)}`;
  return findingOf({
    rule: 'duplicate-line',
    severity: 'warning',
    places: [place, earlier],
    message: printSameAmounts(lane, first, second)
      ? {
          'zh-CN': `《${table.title.value}》中“${label}”重复出现：${where}。`,
          'en-US': `“${table.title.value}” lists “${label}” twice: ${whereInEnglish}.`,
        }
      : {
          'zh-CN': `《${table.title.value}》中“${label}”重复出现，且金额不同：${where}，请核对以哪一行为准。`,
          'en-US': `“${table.title.value}” lists “${label}” twice, with different amounts: ${whereInEnglish}. Check which of them is right.`,
        },
  });
}

function printSameAmounts({ columns }: Lane, first: number, second: number): boolean {
  return columns.every(({ measure, amounts }) => measure !== 'amount' || amounts[first] === amounts[second]);
}
