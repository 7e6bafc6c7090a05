import { generateWorkbook, type GeneratedWorkbook } from './generate-workbook';
import type { TableTruth } from './truth';

const WORKBOOKS = [...Array(260).keys()].map((seed) => generateWorkbook(seed));
const TABLES = WORKBOOKS.flatMap(({ truth }) => truth.tables);

function texts({ grid }: GeneratedWorkbook): string[] {
  return grid.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) => row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []))),
  );
}

const EVERY_TEXT = WORKBOOKS.map(texts);

function some(predicate: (table: TableTruth) => boolean): number {
  return TABLES.filter(predicate).length;
}

function saying(pattern: RegExp): number {
  return EVERY_TEXT.filter((lines) => lines.some((text) => pattern.test(text))).length;
}

describe('layouts of generated workbooks', () => {
  test.each([
    'revenue-expenditure-summary',
    'revenue-summary',
    'expenditure-summary',
    'fiscal-appropriation-summary',
    'general-budget-expenditure',
    'general-budget-basic-expenditure',
    'three-public-expenses',
    'government-fund-expenditure',
    'state-capital-expenditure',
    'project-performance',
    'department-performance',
  ] as const)('print %s in budgets and final accounts', (base) => {
    expect(some(({ kind }) => kind === base)).toBeGreaterThan(10);
    expect(some(({ kind }) => kind === `final-${base}`)).toBeGreaterThan(10);
  });

  test.each([
    'general-budget-project-expenditure',
    'project-expenditure',
    'government-procurement',
    'asset-holding',
  ] as const)('print %s in budgets', (base) => {
    expect(some(({ kind }) => kind === base)).toBeGreaterThan(10);
  });

  test.each([
    ['tables in 元', (table: TableTruth) => table.unit.name === '元'],
    ['tables in 万元', (table: TableTruth) => table.unit.name === '万元'],
    ['empty tables', (table: TableTruth) => table.isEmpty],
    [
      'income by unit',
      (table: TableTruth) => table.base === 'revenue-summary' && table.lanes[0]!.scheme === 'unit',
    ],
    [
      'income by subject',
      (table: TableTruth) => table.base === 'revenue-summary' && table.lanes[0]!.scheme === 'functional',
    ],
    ['three lanes', (table: TableTruth) => table.lanes.length === 3],
    [
      '“三公” items down the page',
      (table: TableTruth) => table.base === 'three-public-expenses' && table.lanes[0]!.scheme === 'item',
    ],
    [
      'names without codes',
      (table: TableTruth) =>
        table.base === 'expenditure-summary' && table.lanes[0]!.lines.every(({ code }) => code === ''),
    ],
    [
      '项 alone',
      (table: TableTruth) =>
        table.base === 'expenditure-summary' &&
        table.lanes[0]!.lines.every(({ subject }) => subject.length === 7 || subject === ''),
    ],
    [
      'no 合计 line',
      (table: TableTruth) =>
        table.base === 'expenditure-summary' && table.lanes[0]!.lines.every(({ role }) => role !== 'total'),
    ],
    [
      '合计 first',
      (table: TableTruth) =>
        table.base === 'expenditure-summary' && table.lanes[0]!.lines[0]!.role === 'total',
    ],
    [
      '合计 last',
      (table: TableTruth) =>
        table.base === 'expenditure-summary' && table.lanes[0]!.lines.at(-1)!.role === 'total',
    ],
    [
      'local economic subjects',
      (table: TableTruth) =>
        table.lanes.some(
          (lane) => lane.scheme === 'economic' && lane.lines.some(({ subject }) => subject.length === 7),
        ),
    ],
    [
      'projects as a staircase',
      (table: TableTruth) =>
        table.base === 'project-expenditure' &&
        table.lanes[0]!.lines.filter(({ parent, role }) => parent > 0 && role === 'item').length > 2,
    ],
    [
      'changes against last year',
      (table: TableTruth) =>
        table.lanes.some((lane) => lane.columns.some(({ measure }) => measure === 'change')),
    ],
    [
      'rates of change',
      (table: TableTruth) =>
        table.lanes.some((lane) => lane.columns.some(({ measure }) => measure === 'rate')),
    ],
    ['units of a department', (table: TableTruth) => table.scope > 0],
    ['tables below or beside another', (table: TableTruth) => table.range.top > 3 || table.range.left > 1],
  ])('hold %s', (_, predicate) => {
    expect(some(predicate)).toBeGreaterThan(4);
  });

  test.each([
    [
      'codes as numbers',
      ({ grid }: GeneratedWorkbook) =>
        grid.sheets.some((sheet) => sheet.rows.some((row) => row.some((cell) => cell?.value === 2080505))),
    ],
    [
      'formulas',
      ({ grid }: GeneratedWorkbook) =>
        grid.sheets.some((sheet) =>
          sheet.rows.some((row) => row.some((cell) => cell?.formula !== undefined)),
        ),
    ],
    [
      'hidden sheets',
      ({ grid }: GeneratedWorkbook) => grid.sheets.some((sheet) => sheet.visibility !== 'visible'),
    ],
    ['hidden rows', ({ grid }: GeneratedWorkbook) => grid.sheets.some((sheet) => sheet.hiddenRows.size > 0)],
    [
      'no merged cells in headers',
      ({ grid }: GeneratedWorkbook) => grid.sheets.every((sheet) => sheet.merges.length < 4),
    ],
    ['amounts as text', ({ truth }: GeneratedWorkbook) => truth.hasTextNumbers],
    ['rounding differences', ({ truth }: GeneratedWorkbook) => truth.hasRoundingDifferences],
    ['a narrative', ({ truth }: GeneratedWorkbook) => truth.statements.length > 0],
    ['several units', ({ model }: GeneratedWorkbook) => model.units.length > 2],
    [
      'sheet names that say nothing',
      ({ grid }: GeneratedWorkbook) => grid.sheets.some((sheet) => sheet.name === 'Sheet3'),
    ],
  ])('come with %s', (_, predicate) => {
    expect(WORKBOOKS.filter(predicate).length).toBeGreaterThan(3);
  });

  test.each([
    ['栏次', /^栏次$/],
    ['** over the labels', /^\*\*$/],
    ['行次', /行次/],
    ['序号', /^序号$/],
    ['a unit in half-width', /单位:(万元|元)/],
    ['a unit in brackets', /^（单位：/],
    ['a unit behind the title', /表.*（单位：/],
    ['a code glued to the name', /：?\d{3,9}[一-龥]+(局|院|政府|办公室)/],
    ['code and name in one cell', /^\s*(\[208\]|208[- ]?)社会保障和就业支出$/],
    ['blanks before codes', /^\s+20805$/],
    ['broken headers', /^(项目|公用|一般公共预算)[\r\n ]+.+/],
    ['dashes for nothing', /^—$/],
    ['captions', /^公开0\d表$/],
    ['Chinese years', /二〇二.年/],
    ['page numbers', /^(- 16 -|第 3 页)$/],
    ['教育收费 that is no addend', /其中：教育收费/],
    ['items that count things', /公务用车保有量（辆）/],
    ['full-width digits', /[０-９]．[０-９]{2}/],
  ])('write %s', (_, pattern) => {
    expect(saying(pattern)).toBeGreaterThan(1);
  });
});
