import { kindAt } from '../../snapshot/cells';
import { CellKind } from '../../snapshot/workbook-snapshot';
import { FigureState } from '../../tables/budget-table';
import { TABLE_PRACTICE } from '../authorities';
import type { InspectionRule } from '../rule';
import { amountCells, type AmountCell } from './amount-cells';
import { errorsInForm } from './form-errors';
import { addressOf, findingOf, someOf } from './remark';

/**
 * An error value where an amount belongs: the formula lost what it pointed at.
 *
 * 支出总表 C12 shows #REF! after a column was deleted
 */
export const errorValue: InspectionRule = {
  type: 'inspection',
  id: 'error-value',
  name: 'error-value',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '公式出错', 'en-US': 'Error values' },
  meaning: {
    'zh-CN': '金额单元格不得出现 #REF!、#N/A、#DIV/0! 等错误值。',
    'en-US': 'Amount cells must not show error values such as #REF!, #N/A or #DIV/0!.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': 'C12 显示 #REF!，所引用的列已被删除。',
    'en-US': 'C12 shows #REF!: the column it refers to was deleted.',
  },
  inspect: (papers) =>
    papers.recognition.tables.flatMap((table) => {
      const sheet = papers.snapshot.sheets[table.sheet]!;
      const isErrorValue = ({ place }: AmountCell) =>
        kindAt(sheet, place.row, place.column) === CellKind.Error;
      const amounts = amountCells(papers, table, FigureState.Error).filter(isErrorValue);
      const cells = someOf(amounts.length > 0 ? amounts : errorsInForm(papers, table));
      if (!cells) return [];
      const [first, ...rest] = cells;
      return [
        findingOf({
          rule: 'error-value',
          severity: 'error',
          places: [first.place, ...rest.map(({ place }) => place)],
          message: {
            'zh-CN': `《${table.title.value}》有 ${cells.length} 个金额单元格是错误值（如 ${addressOf(first.place)} 的 ${first.text}），请修正公式或填入数值。`,
            'en-US': `“${table.title.value}” shows ${cells.length} error value(s) instead of amounts (for example ${first.text} in ${addressOf(first.place)}); correct the formula or enter the amount.`,
          },
        }),
      ];
    }),
};
