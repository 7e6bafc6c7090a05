import { buildLedger, figureId } from '../../../src/core/relations/ledger';
import type { BudgetTable } from '../../../src/core/tables/budget-table';
import { recogniseTables } from '../../../src/core/tables/recognise';
import { generateWorkbook } from '../../generator/generate-workbook';
import { workbookOf, type Grid } from '../../support/grid-workbook';
import { readSample } from '../../support/sample';

/** Figures as the columns of the tables hold them, and as the ledger does. */
function figuresOf(tables: readonly BudgetTable[]) {
  const ledger = buildLedger(tables);
  const inTables = tables.flatMap(({ lanes }) =>
    lanes.flatMap(({ columns }) =>
      columns.flatMap(({ amounts, states }) => Array.from(amounts, (amount, line) => [amount, states[line]])),
    ),
  );
  const inLedger = ledger.entries.flatMap((entry) =>
    entry.lane.columns.flatMap((_, column) =>
      Array.from({ length: entry.lineCount }, (__, line) => {
        const figure = figureId(entry, line, column);
        return [ledger.amounts[figure], ledger.states[figure]];
      }),
    ),
  );
  const buffers = new Set(
    tables.flatMap(({ lanes }) =>
      lanes.flatMap(({ columns }) => columns.map(({ amounts }) => amounts.buffer)),
    ),
  );
  return { inTables, inLedger, isShared: buffers.size === 1 && buffers.has(ledger.amounts.buffer) };
}

const EXPENDITURE: Grid = [
  ['部门支出总表'],
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '支付方式', '基本支出', '项目支出'],
  ['213', '农林水支出', 30, '授权', 10, 20],
  ['21303', '水利', 30, '授权', null, 20],
];

const UNKNOWN: Grid = [['职工食堂采购记录'], ['品名', '单价', '金额'], ['大米', 5, 10], ['面粉', 6, 12]];

const BLANK_BELOW_HEADINGS: Grid = [
  ['政府性基金预算支出表'],
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ...Array.from({ length: 80 }, (_, at) => [`${21208_01 + at}`, `支出${at}`]),
];

describe('the ledger', () => {
  it.each([
    ['a published document', readSample('changchun-2024')],
    ['a generated workbook', generateWorkbook(3).snapshot],
    [
      'tables with a column of words, and a sheet that is no table',
      workbookOf(EXPENDITURE, UNKNOWN, EXPENDITURE),
    ],
  ])('takes over the figures that were read, without a copy: %s', (_, snapshot) => {
    const { inLedger, inTables, isShared } = figuresOf(recogniseTables(snapshot).tables);
    expect(inLedger).toEqual(inTables);
    expect(isShared).toBe(true);
  });

  it('knows a blank where the words of a column were read that is none', () => {
    const { tables } = recogniseTables(workbookOf(EXPENDITURE));
    const { inLedger } = figuresOf(tables);
    expect(inLedger).toEqual([
      [30_0000_00, 1],
      [30_0000_00, 1],
      [10_0000_00, 1],
      [0, 0],
      [20_0000_00, 1],
      [20_0000_00, 1],
    ]);
  });

  it('goes to another thread with the tables without their figures going twice', () => {
    const { tables } = recogniseTables(workbookOf(EXPENDITURE));
    const sent = structuredClone({ ledger: buildLedger(tables), column: tables[0]!.lanes[0]!.columns[0]! });
    expect(sent.column.amounts.buffer).toBe(sent.ledger.amounts.buffer);
  });

  it('holds the figures of tables in any order', () => {
    const { tables } = recogniseTables(generateWorkbook(3).snapshot);
    const { inLedger, inTables } = figuresOf(tables.toReversed());
    expect(inLedger).toEqual(inTables);
  });

  it('holds the figures of tables with more lines than cells', () => {
    const { tables } = recogniseTables(workbookOf(BLANK_BELOW_HEADINGS, EXPENDITURE));
    const { inLedger, inTables } = figuresOf(tables);
    expect(tables).toHaveLength(2);
    expect(inLedger).toHaveLength(80 * 3 + 2 * 3);
    expect(inLedger).toEqual(inTables);
    expect(inLedger.at(-1)).toEqual([20_0000_00, 1]);
  });
});
