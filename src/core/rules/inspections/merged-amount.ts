import type { Finding } from '../../findings/finding';
import { FigureState, type BudgetTable, type CellPlace } from '../../tables/budget-table';
import { mergedLines } from '../../tables/columns/merged-amounts';
import { TABLE_PRACTICE } from '../authorities';
import type { InspectionRule, Workpapers } from '../rule';
import { addressOf, findingOf, someOf } from './remark';

/**
 * An amount in a cell merged over several lines: which of them it belongs to, and what the others read, cannot be told.
 *
 * 一般公共预算支出表: C7:C8 is merged over 2080501 and 2080505 and reads 26.09
 */
export const mergedAmount: InspectionRule = {
  type: 'inspection',
  id: 'merged-amount',
  name: 'merged-amount',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '金额单元格跨行合并', 'en-US': 'Amounts merged over lines' },
  meaning: {
    'zh-CN':
      '每行的金额应各占一个单元格。跨行合并的金额分不清各行是多少，涉及的勾稽关系不作判断，引用各表的说明文字也不核对。',
    'en-US':
      'Every line has its own amount. An amount merged over several lines cannot be divided between them, so relations over it are not judged, nor sentences that quote the tables.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': 'C7 与下一行合并为一格，填 26.09，两个科目各是多少不明。',
    'en-US':
      'C7 is merged with the line below and reads 26.09; what each of the two subjects has is not known.',
  },
  inspect: (papers) => papers.recognition.tables.flatMap((table) => inspectTable(papers, table)),
};

function inspectTable({ snapshot }: Workpapers, table: BudgetTable): Finding[] {
  const sheet = snapshot.sheets[table.sheet]!;
  if (!sheet.merges.some(({ top, bottom }) => bottom > top)) return [];
  const places = table.lanes.flatMap(({ columns, body }) =>
    columns.flatMap((column) => {
      if (!column.states.includes(FigureState.Error)) return [];
      return mergedLines(sheet, body, column, table.base)
        .filter(({ lines }) => column.states[lines[0]] === FigureState.Error)
        .map(({ range }): CellPlace => ({ sheet: table.sheet, row: range.top, column: range.left }));
    }),
  );
  const cells = someOf(distinct(places));
  if (!cells) return [];
  const example = addressOf(cells[0]);
  return [
    findingOf({
      rule: 'merged-amount',
      severity: 'warning',
      places: cells,
      message: {
        'zh-CN': `《${table.title.value}》有 ${cells.length} 个金额单元格跨行合并（如 ${example}），分不清各行是多少，涉及的勾稽关系和引用各表的说明文字没有核对；请取消合并，逐行填写。`,
        'en-US': `“${table.title.value}” has ${cells.length} amount cell(s) merged over several lines (for example ${example}); what each line reads is not known, so relations over them, and sentences that quote the tables, were not checked. Unmerge them and enter an amount on each line.`,
      },
    }),
  ];
}

/** A cell merged over several columns too is one place. */
function distinct(places: readonly CellPlace[]): CellPlace[] {
  return [...new Map(places.map((place) => [addressOf(place), place])).values()];
}
