import type { BudgetTable, Lane } from '../../src/core/tables/budget-table';
import { recogniseTables } from '../../src/core/tables/recognise';
import { workbookOf, type Grid } from './grid-workbook';

/** Lines of a lane as "code name < what sums it"; a line that does not count is marked with 其中. */
export function linesOf({ lines }: Lane): string[] {
  return lines.map(({ code, name, parent, additive }) => {
    const own = [code, name].filter((text) => text !== '').join(' ');
    const above = lines[parent];
    if (!above) return own;
    return `${own} < ${additive ? '' : '其中 '}${above.code === '' ? above.name : above.code}`;
  });
}

/** Columns of a lane as "heading < what sums it", and 其中 as with lines. */
export function columnsOf({ columns }: Lane): string[] {
  return columns.map(({ path, parent, additive }) => {
    const above = columns[parent];
    return above ? `${path.join('/')} < ${additive ? '' : '其中 '}${above.path.join('/')}` : path.join('/');
  });
}

/** The table of a workbook of one sheet that holds no other. */
export function onlyTable(grid: Grid): BudgetTable {
  const { tables } = recogniseTables(workbookOf(grid));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}
