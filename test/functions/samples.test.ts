import { parentCode } from '../../src/core/classification/code-scheme';
import { subjectOf } from '../../src/core/classification/subjects';
import type { Block, CellInput } from '../../src/core/functions/block';
import { change } from '../../src/core/functions/change';
import { check } from '../../src/core/functions/check';
import { checkTable } from '../../src/core/functions/check-table';
import { code } from '../../src/core/functions/code';
import { completion } from '../../src/core/functions/completion';
import { isFault, type Filled } from '../../src/core/functions/fault';
import { narrate } from '../../src/core/functions/narrate';
import { rate } from '../../src/core/functions/rate';
import { rollupAll } from '../../src/core/functions/rollup';
import { share } from '../../src/core/functions/share';
import { subject } from '../../src/core/functions/subject';
import { threePublic } from '../../src/core/functions/three-public';
import { toWan } from '../../src/core/functions/towan';
import { cellAddress } from '../../src/core/snapshot/address';
import { numberAt, textAt } from '../../src/core/snapshot/cells';
import type { CellRange, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';
import type { BudgetTable, Lane } from '../../src/core/tables/budget-table';
import { recogniseTables } from '../../src/core/tables/recognise';
import { normaliseName } from '../../src/core/text/normalise';
import { readSample, SAMPLES } from '../support/sample';

/** A lane of a published table with the cells as Excel would hand them over. */
interface PublishedLane {
  readonly where: string;
  readonly table: BudgetTable;
  readonly lane: Lane;
  readonly cell: (row: number, column: number) => CellInput;
}

const workbooks = SAMPLES.map((name) => ({ name, workbook: readSample(name) }));

const lanes: PublishedLane[] = workbooks.flatMap(({ name, workbook }) =>
  recogniseTables(workbook).tables.flatMap((table) =>
    table.lanes.map((lane) => {
      const sheet = workbook.sheets[table.sheet]!;
      return { where: `${name} ${sheet.name}`, table, lane, cell: reader(workbook, sheet) };
    }),
  ),
);

const codedLanes = lanes.filter(
  ({ lane }) => lane.lines.filter(({ code: digits }) => digits !== '').length > 2,
);

function reader(workbook: WorkbookSnapshot, sheet: SheetSnapshot) {
  return (row: number, column: number): CellInput =>
    numberAt(sheet, row, column) ?? textAt(workbook, sheet, row, column);
}

function block(cell: PublishedLane['cell'], { top, left, bottom, right }: CellRange): CellInput[][] {
  return Array.from({ length: bottom - top + 1 }, (_r, row) =>
    Array.from({ length: right - left + 1 }, (_c, column) => cell(top + row, left + column)),
  );
}

/** Codes and amounts of a lane, from its first line to its last, headers of continuation pages included. */
function codesAndAmounts({ lane, cell }: PublishedLane): {
  top: number;
  codes: Block;
  amounts: CellInput[][];
} {
  const rows = lane.lines.map(({ row }) => row);
  const top = Math.min(...rows);
  const all = Array.from({ length: Math.max(...rows) - top + 1 }, (_, index) => top + index);
  const codeColumn = lane.lines.find(({ codeColumn: column }) => column >= 0)!.codeColumn;
  return {
    top,
    codes: all.map((row) => [cell(row, codeColumn)]),
    amounts: all.map((row) => lane.columns.map(({ column }) => cell(row, column))),
  };
}

function cellsOf(result: Filled): Exclude<Filled, { fault: unknown }> {
  if (isFault(result)) throw new Error(result.sentence('en-US', () => 'a cell'));
  return result;
}

function rolledUp(codes: Block, amounts: Block): (number | string)[][] {
  const column = rollupAll(codes, amounts);
  if (isFault(column)) throw new Error(column.sentence('en-US', () => 'a cell'));
  return column;
}

const isSame = (a: CellInput, b: CellInput) =>
  a === b || Number(a === '' ? 0 : a) === Number(b === '' ? 0 : b);

test('ROLLUP gives the published subtotals, but for the two that do not foot', () => {
  const differences = codedLanes.flatMap((published) => {
    const { top, codes, amounts } = codesAndAmounts(published);
    return rolledUp(codes, amounts).flatMap((cells, row) =>
      cells.flatMap((result, column) => {
        const printed = amounts[row]![column];
        if (isSame(result, printed)) return [];
        const address = cellAddress(top + row, published.lane.columns[column]!.column);
        return [`${published.where} ${address}: ${String(printed)}, leaves ${result}`];
      }),
    );
  });
  expect(codedLanes.length).toBeGreaterThan(15);
  expect(differences).toEqual([
    'changchun-2024 一般公共预算基本支出表 C4: 764.82, leaves 764.84',
    'changchun-2024 一般公共预算基本支出表 D4: 764.82, leaves 764.84',
    'jinlin-2021-final 收入决算表 C8: 1846703.26, leaves 1846709.26',
    'jinlin-2021-final 收入决算表 D8: 1846703.26, leaves 1846709.26',
  ]);
});

test('CHECK finds every line that splits into its columns right, but for one rounding difference', () => {
  let checked = 0;
  const broken = lanes.flatMap(({ where, lane, cell }) =>
    lane.columns.flatMap((total, index) => {
      const parts = lane.columns.filter((column) => column.parent === index && column.additive);
      if (parts.length < 2 || lane.lines.length === 0) return [];
      checked++;
      const result = check(
        lane.lines.map(({ row }) => [cell(row, total.column)]),
        lane.lines.map(({ row }) => parts.map(({ column }) => cell(row, column))),
        0,
        'zh-CN',
      );
      return cellsOf(result).flatMap(([sentence], line) =>
        sentence === ''
          ? []
          : [`${where} ${cellAddress(lane.lines[line]!.row, total.column)}: ${String(sentence)}`],
      );
    }),
  );
  expect(checked).toBeGreaterThan(20);
  expect(broken).toEqual([
    'changchun-2024 一般公共预算支出表 C12: 合计 697.75 比各项之和 697.76 少 0.01',
    'changchun-2024 一般公共预算支出表 C13: 合计 697.75 比各项之和 697.76 少 0.01',
  ]);
});

test('SUBJECT and CODE agree with every published subject', () => {
  const lines = codedLanes
    .flatMap(({ lane }) => lane.lines)
    .filter(({ code: digits }) => subjectOf(digits)?.verified);
  expect(lines.length).toBeGreaterThan(200);
  for (const { code: digits, name } of lines) {
    const [[published]] = cellsOf(subject([[digits]])) as [[string]];
    expect(normaliseName(published)).toBe(normaliseName(name));
    expect(code([[name]], parentCode(digits) || digits.slice(0, 1))).toEqual([[digits]]);
  }
});

test('TOWAN keeps every sum of the tables published in 元', () => {
  const inYuan = codedLanes.filter(({ table }) => table.unit.name === '元');
  expect(inYuan.length).toBeGreaterThan(0);
  for (const published of inYuan) {
    const { codes, amounts } = codesAndAmounts(published);
    const before = rolledUp(codes, amounts);
    const inWan = cellsOf(toWan(amounts)) as (number | string)[][];
    const after = rolledUp(codes, inWan);
    amounts.forEach((cells, row) =>
      cells.forEach((yuan, column) => {
        if (!isSame(yuan, before[row]![column])) return;
        expect(Number(after[row]![column])).toBe(Number(inWan[row]![column]));
        expect(Math.abs(Number(inWan[row]![column]) - Number(yuan) / 10_000)).toBeLessThanOrEqual(0.015);
      }),
    );
  }
});

test('THREEPUBLIC gives the published “三公” figures where all is spent as basic expenditure', () => {
  const basic = codedLanes.filter(
    ({ table }) => table.base === 'general-budget-basic-expenditure' && table.stage === 'budget',
  );
  const totals = basic.map(({ where, lane, cell }) => {
    const coded = lane.lines.filter(({ code: digits }) => digits !== '');
    const result = threePublic(
      coded.map(({ code: digits }) => [digits]),
      coded.map(({ row }) => [cell(row, lane.columns[0]!.column)]),
    );
    return [where, ...(cellsOf(result) as number[][])[0]!];
  });
  expect(totals).toEqual([
    ['changchun-2024 一般公共预算基本支出表', 1.11, 0, 0, 0, 0, 1.11],
    ['fengrun-2023 部门预算一般公共预算财政拨款基本支出表', 6, 0, 6, 0, 6, 0],
    ['fengrun-2023 450001单位预算一般公共预算财政拨款基本支出表', 2, 0, 2, 0, 2, 0],
    ['fengrun-2023 450002单位预算一般公共预算财政拨款基本支出表', 4, 0, 4, 0, 4, 0],
    ['jinlin-2023 一般公共预算基本支出表', 0, 0, 0, 0, 0, 0],
    ['youhao-2026 一般公共预算基本支出表（按经济分类科目）', 0, 0, 0, 0, 0, 0],
  ]);
});

/** 12.23万元，比上年预算增加1.56万元，增长14.62% */
const SENTENCE = /([\d.,]+) ?万元，比上年预算数?(增加|减少)([\d.,]+) ?万元，(增长|下降)([\d.]+)[%％]/g;

test('CHANGE, RATE and NARRATE give the amounts and rates of the published sentences', () => {
  const sentences = workbooks.flatMap(({ workbook }) =>
    workbook.strings.flatMap((text) => [...text.matchAll(SENTENCE)]),
  );
  expect(sentences.length).toBeGreaterThan(30);
  for (const [, amount, verb, difference, direction, percent] of sentences) {
    const sign = verb === '增加' ? 1 : -1;
    const previous = cellsOf(change([[amount]], [[`${sign < 0 ? '-' : ''}${difference}`]]))[0]![0] as number;
    const decimals = percent!.split('.')[1]?.length ?? 0;
    const expected = ((direction === '增长' ? 1 : -1) * Number(percent)) / 100;
    const [[rated]] = cellsOf(rate([[amount]], [[previous]], decimals, 'hundred')) as [[number]];
    expect(rated).toBeCloseTo(expected, 10);
    if (Number(difference) === 0) continue;
    const [[drafted]] = cellsOf(narrate([['']], [[amount]], [[previous]], '万元', 'hundred')) as [[string]];
    expect(drafted).toContain(`比上年预算${verb}${Number(difference).toFixed(2)}万元，${direction}`);
  }
});

test('SHARE and COMPLETION give the percentages of the published texts', () => {
  const percent = (decimals: number) => (text: string) => Number((Number(text) / 100).toFixed(decimals + 2));
  const texts = workbooks.flatMap(({ workbook }) => workbook.strings).join('\n');
  const shares = [...texts.matchAll(/([\d,.]+) ?万元，占支出 ?([\d.]+)%/g)];
  const ofBasic = [...texts.matchAll(/([\d,.]+) ?万元，占基本支出总额 ?([\d.]+)%/g)];
  const completions = [...texts.matchAll(/预算完成率([\d.]+)%=\(预算完成数([\d.]+)\/预算数([\d.]+)\)/g)];
  expect([shares.length, ofBasic.length, completions.length]).toEqual([3, 2, 1]);
  for (const [, part, rated] of shares)
    expect(share([[part]], [[1353.56]], 2)).toEqual([[percent(2)(rated!)]]);
  for (const [, part, rated] of ofBasic)
    expect(share([[part]], [[898.26]], 2)).toEqual([[percent(2)(rated!)]]);
  for (const [, rated, final, budget] of completions) {
    expect(completion([[final]], [[budget]], 2, 'hundred')).toEqual([[percent(2)(rated!)]]);
  }
});

test('CHECKTABLE speaks of the two tables with wrong figures and of no other', () => {
  const tables = lanes.filter(({ table, lane }) => table.lanes[0] === lane);
  const spoken = tables.filter(({ where, table, cell }) => {
    const place = { sheet: where, row: table.range.top, column: table.range.left };
    return cellsOf(checkTable(block(cell, table.range), place, 'zh-CN'))[0]![0] !== '';
  });
  expect(spoken.map(({ where }) => where)).toEqual([
    'jinlin-2021-final 收入支出决算总表',
    'jinlin-2021-final 收入决算表',
  ]);
});
