import type { WorkbookSnapshot } from '../../../../src/core/snapshot/workbook-snapshot';
import type { RecognitionHint } from '../../../../src/core/tables/hints/recognition-hint';
import { writeHint, type PartStatement } from '../../../../src/core/tables/hints/write-hint';
import { recogniseTables } from '../../../../src/core/tables/recognise';
import { workbookOf, type Grid } from '../../../support/grid-workbook';

const SAYS_NOTHING = { kind: null, unit: null, year: null, header: null } as const;

/** A grid no recogniser understands: its headings are nobody's words. */
const STRANGE: Grid = [
  ['某某县水务局二〇二六'],
  ['代号', '用途', '全部', '日常', '专门'],
  ['', '', '甲', '乙', '丙'],
  ['213', '农林水支出', 30, 10, 20],
  ['21303', '水利', 30, 10, 20],
];

const EXPENDITURE: Grid = [
  ['部门支出总表'],
  ['部门：某某县水务局', null, '单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['213', '农林水支出', 30, 10, 20],
  ['21303', '水利', 30, 10, 20],
];

const CARD: Grid = [
  ['项目支出绩效目标表'],
  ['项目名称', '水渠维修'],
  ['年度资金总额', 20],
  ['其中：财政拨款', 20],
];

/** What the user says of the n-th part of the only sheet: tables first, then what was not recognised. */
function said(workbook: WorkbookSnapshot, statement: PartStatement, nth = 0): RecognitionHint {
  const { tables, unrecognised } = recogniseTables(workbook);
  const parts = [...tables.map((table) => ({ ...table, title: table.title.place })), ...unrecognised];
  return writeHint(workbook, { title: null, ...parts[nth]! }, statement)!;
}

function read(workbook: WorkbookSnapshot, ...hints: RecognitionHint[]) {
  const { tables, unrecognised, unfitHints } = recogniseTables(workbook, hints);
  return {
    tables: tables.map(({ base }) => base),
    reasons: unrecognised.map(({ reason }) => reason),
    unfit: unfitHints.map(({ reason }) => reason),
  };
}

describe('what the user says of a table', () => {
  test('its kind, unit and year come before what it says itself', () => {
    const workbook = workbookOf(EXPENDITURE);
    const hint = said(workbook, {
      kind: 'final-general-budget-expenditure',
      unit: '元',
      year: 2031,
      header: null,
    });
    const { tables, unfitHints } = recogniseTables(workbook, [hint]);
    expect(tables).toMatchObject([
      {
        base: 'general-budget-expenditure',
        stage: 'final',
        unit: { name: '元' },
        unitPlace: null,
        year: 2031,
        facets: { source: 'general' },
        hint,
      },
    ]);
    expect(tables[0]!.lanes[0]!.columns[0]!.amounts[0]).toBe(3000);
    expect(unfitHints).toEqual([]);
  });

  test('a unit the user states for one table is not that of the next', () => {
    const workbook = workbookOf(EXPENDITURE, [
      ['部门收入总表'],
      ['项目', '合计', '事业收入'],
      ['收入', 3, 3],
    ]);
    const hint = said(workbook, { ...SAYS_NOTHING, unit: '元' });
    expect(recogniseTables(workbook, [hint]).tables.map(({ unit }) => unit.name)).toEqual(['元', '万元']);
  });

  test('it is no budget table', () => {
    const workbook = workbookOf(EXPENDITURE);
    const hint = said(workbook, 'no-table');
    expect(read(workbook, hint)).toEqual({ tables: [], reasons: ['set-aside'], unfit: [] });
  });

  test('which rows its header takes', () => {
    const workbook = workbookOf(STRANGE);
    expect(read(workbook)).toEqual({ tables: [], reasons: ['no-figures'], unfit: [] });
    const hint = said(workbook, {
      ...SAYS_NOTHING,
      kind: 'expenditure-summary',
      header: { top: 1, bottom: 2 },
    });
    const { tables } = recogniseTables(workbook, [hint]);
    expect(tables).toMatchObject([{ base: 'expenditure-summary', header: { top: 1, bottom: 2 } }]);
    expect(tables[0]!.lanes[0]!.lines.map(({ row }) => row)).toEqual([3, 4]);
    expect(tables[0]!.lanes[0]!.columns.map(({ path }) => path.join('/'))).toEqual([
      '全部/甲',
      '日常/乙',
      '专门/丙',
    ]);
  });

  test('a header under which no amounts stand is told, and the part is listed with what was said of it', () => {
    const workbook = workbookOf(EXPENDITURE);
    const hint = said(workbook, { ...SAYS_NOTHING, header: { top: 3, bottom: 4 } });
    expect(recogniseTables(workbook, [hint])).toMatchObject({
      tables: [],
      unrecognised: [{ reason: 'no-figures', hint }],
    });
  });

  test('a header whose lines nobody had to fill in: the table is empty, not missing', () => {
    const [title, captions, headings] = EXPENDITURE;
    const workbook = workbookOf([title!, captions!, headings!, [], ['注：本部门没有支出，故本表为空表。']]);
    const before = recogniseTables(workbook).tables;
    const hint = said(workbook, { ...SAYS_NOTHING, header: { top: 2, bottom: 2 } });
    expect(before).toMatchObject([{ base: 'expenditure-summary', header: { top: 2, bottom: 2 } }]);
    expect(recogniseTables(workbook, [hint]).tables).toEqual([{ ...before[0], hint }]);
  });

  test('one of two tables side by side', () => {
    const grid = EXPENDITURE.map((row, index) => [
      ...Array.from({ length: 5 }, (_, column) => row[column] ?? null),
      null,
      ...(index === 0 ? ['一般公共预算支出表'] : row),
    ]);
    const workbook = workbookOf(grid);
    expect(read(workbook).tables).toEqual(['expenditure-summary', 'general-budget-expenditure']);
    const fund = { ...SAYS_NOTHING, kind: 'government-fund-expenditure' as const };
    expect(read(workbook, said(workbook, { ...fund, header: { top: 2, bottom: 2 } }, 1)).tables).toEqual([
      'expenditure-summary',
      'government-fund-expenditure',
    ]);
    expect(read(workbook, said(workbook, 'no-table', 0))).toMatchObject({
      tables: ['general-budget-expenditure'],
      reasons: ['set-aside'],
    });
  });

  test('a table is a form, and a form is a table', () => {
    const cards = workbookOf(CARD);
    expect(read(cards).tables).toEqual(['project-performance']);
    expect(read(cards, said(cards, 'no-table'))).toMatchObject({ tables: [], reasons: ['set-aside'] });
    const table = workbookOf([['绩效目标情况表'], ...EXPENDITURE.slice(1)]);
    expect(read(table).tables).toEqual(['project-performance']);
    const asTable = said(table, { ...SAYS_NOTHING, kind: 'expenditure-summary' });
    expect(read(table, asTable).tables).toEqual(['expenditure-summary']);
    const untitled = workbookOf([['某项资金'], ...CARD.slice(1)]);
    const asForm = said(untitled, { ...SAYS_NOTHING, kind: 'project-performance' });
    expect(read(untitled, asForm)).toEqual({ tables: ['project-performance'], reasons: [], unfit: [] });
  });

  test('a sheet is the narrative, or is not', () => {
    const workbook = workbookOf([['各位代表：'], ['今年支出大致与去年相同。']]);
    expect(read(workbook).tables).toEqual([]);
    const hint = said(workbook, { ...SAYS_NOTHING, kind: 'narrative', year: 2026 });
    expect(recogniseTables(workbook, [hint]).tables).toMatchObject([{ base: 'narrative', year: 2026, hint }]);
    const speech = workbookOf([['情况说明'], ['今年支出3.00万元。']]);
    expect(read(speech).tables).toEqual(['narrative']);
    expect(read(speech, said(speech, 'no-table'))).toEqual({ tables: [], reasons: ['set-aside'], unfit: [] });
  });

  test('nothing can be said where no words stand', () => {
    const workbook = workbookOf([...STRANGE.slice(0, 1), [1, 2], ...STRANGE.slice(3)]);
    const header = { top: 1, bottom: 1 };
    expect(
      writeHint(workbook, { sheet: 0, range: null, title: null }, { ...SAYS_NOTHING, header }),
    ).toBeNull();
  });
});

describe('when the sheet has changed', () => {
  const hint = said(workbookOf(STRANGE), {
    ...SAYS_NOTHING,
    kind: 'expenditure-summary',
    header: { top: 1, bottom: 2 },
  });
  const with_ = (grid: Grid) => read(workbookOf(grid), hint);

  test.each<[string, Grid]>([
    ['above the table', [['附件3'], [], ['说明'], ...STRANGE]],
    ['between title and header', [STRANGE[0]!, ['编制日期'], ...STRANGE.slice(1)]],
    ['within the lines', [...STRANGE.slice(0, 4), ['21301', '农业', 0, 0, 0], ...STRANGE.slice(4)]],
  ])('what was said still holds after rows are inserted %s', (_, grid) => {
    expect(with_(grid)).toMatchObject({ tables: ['expenditure-summary'], unfit: [] });
  });

  test.each<[string, Grid, string]>([
    ['the title is another', [['某某县水务局二〇二七'], ...STRANGE.slice(1)], 'start-gone'],
    ['the header has other words', [STRANGE[0]!, ['代号', '用途'], ...STRANGE.slice(3)], 'header-gone'],
    ['the title stands within another table', [...EXPENDITURE, STRANGE[0]!, ['备注']], 'header-gone'],
  ])('what was said fits nothing any more where %s, and is told', (_, grid, reason) => {
    expect(with_(grid).unfit).toEqual([reason]);
  });

  test('the sheet is gone, or hidden', () => {
    const { start } = hint;
    const elsewhere = { sheet: '没有这张表', start, says: 'no-table' } as const;
    expect(read(workbookOf(STRANGE), elsewhere).unfit).toEqual(['sheet-gone']);
    const workbook = workbookOf(STRANGE);
    const [sheet] = workbook.sheets;
    const hidden = { ...workbook, sheets: [{ ...sheet!, visibility: 'hidden' as const }] };
    expect(read(hidden, { ...hint, says: 'no-table' }).unfit).toEqual(['no-part']);
  });

  test('of tables with the same title the one that was meant is found', () => {
    const others: Grid = [
      EXPENDITURE[0]!,
      ['部门：某某县农业局', null, '单位：万元'],
      ...EXPENDITURE.slice(2),
    ];
    const both = workbookOf([...EXPENDITURE, [], ...others]);
    const second = said(both, { ...SAYS_NOTHING, kind: 'general-budget-expenditure' }, 1);
    expect(read(both, second).tables).toEqual(['expenditure-summary', 'general-budget-expenditure']);
    const later = workbookOf([['附件'], [], ...EXPENDITURE, [], ...others]);
    expect(read(later, second).tables).toEqual(['expenditure-summary', 'general-budget-expenditure']);
  });
});
