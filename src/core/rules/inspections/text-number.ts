import type { Finding } from '../../findings/finding';
import { FigureState, type BudgetTable } from '../../tables/budget-table';
import { TABLE_PRACTICE } from '../authorities';
import type { InspectionRule, Workpapers } from '../rule';
import { amountCells, type AmountCell } from './amount-cells';
import { addressOf, findingOf, someOf } from './remark';

/**
 * An amount stored as text: it looks like a number, yet Excel's sums pass over it. Dashes for nothing are no numbers.
 *
 * 收支总表 B5 holds the text "1,353.56"; =SUM(B5:B7) gives 0.00
 */
export const textNumber: InspectionRule = {
  type: 'inspection',
  id: 'text-number',
  name: 'text-number',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '文本型数字', 'en-US': 'Numbers stored as text' },
  meaning: {
    'zh-CN': '金额单元格应为数值。以文本存放的金额能看不能算，求和时会被漏掉；不能识读的文本不参加校验。',
    'en-US':
      'Amounts should be numbers. An amount stored as text looks right but is left out of sums; text that does not read as an amount is not checked at all.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': 'B5 为文本“1,353.56”，对该列求和得 0.00。',
    'en-US': 'B5 holds the text “1,353.56”; summing the column gives 0.00.',
  },
  inspect: (papers) =>
    papers.recognition.tables
      .filter(({ base }) => base !== 'project-performance' && base !== 'department-performance')
      .flatMap((table) => [...readable(papers, table), ...unreadable(papers, table)]),
};

function readable(papers: Workpapers, table: BudgetTable): Finding[] {
  const cells = someOf(amountCells(papers, table, FigureState.TextAmount).filter(hasDigits));
  if (!cells) return [];
  const [{ text }] = cells;
  const example = addressOf(cells[0].place);
  return [
    findingOf({
      rule: 'text-number',
      severity: 'warning',
      places: placesOf(cells),
      message: {
        'zh-CN': `《${table.title.value}》有 ${cells.length} 个金额以文本存放（如 ${example} 的“${text}”），公式求和会漏掉，应转换为数值。`,
        'en-US': `“${table.title.value}” stores ${cells.length} amount(s) as text (for example “${text}” in ${example}); sums leave them out. Convert them to numbers.`,
      },
    }),
  ];
}

function unreadable(papers: Workpapers, table: BudgetTable): Finding[] {
  const cells = someOf(amountCells(papers, table, FigureState.Text).filter(({ text }) => text !== ''));
  if (!cells) return [];
  const [{ text }] = cells;
  const example = addressOf(cells[0].place);
  return [
    findingOf({
      rule: 'text-number',
      severity: 'warning',
      places: placesOf(cells),
      message: {
        'zh-CN': `《${table.title.value}》有 ${cells.length} 个金额单元格的内容不是数值（如 ${example} 的“${text}”），涉及的勾稽关系无法校验。`,
        'en-US': `“${table.title.value}” has ${cells.length} amount cell(s) that do not hold a number (for example “${text}” in ${example}); relations over them cannot be checked.`,
      },
    }),
  ];
}

function hasDigits({ text }: AmountCell): boolean {
  return /[0-9０-９]/.test(text);
}

function placesOf([first, ...rest]: readonly [AmountCell, ...AmountCell[]]) {
  return [first.place, ...rest.map(({ place }) => place)] as const;
}
