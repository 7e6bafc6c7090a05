import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { recogniseTables } from '../../../../src/core/tables/recognise';
import { workbookOf, type Grid } from '../../../support/grid-workbook';

const ITEMS: Grid = [
  ['（一）支出合计', 8, 6.5],
  ['1.因公出国（境）费', 0, 0],
  ['2.公务用车购置及运行维护费', 5, 4.5],
  ['（1）公务用车购置费', 0, 0],
  ['（2）公务用车运行维护费', 5, 4.5],
  ['3.公务接待费', 3, 2],
  ['（1）国内接待费', '—', 2],
  ['其中：外事接待费', '—', null],
  ['（2）国（境）外接待费', '—', null],
];

const COUNTS: Grid = [
  ['（二）相关统计数', '—', '—'],
  ['1.公务用车保有量（辆）', '—', 3],
  ['2.国内公务接待批次（个）', '—', 41],
];

/** “三公” items in one list with what 云南 prints below them. */
const LIST: Grid = [
  ['财政拨款“三公”经费、行政参公单位机关运行经费情况表'],
  ['部门：甲县档案局', null, '金额单位：万元'],
  ['项目', '预算数', '决算统计数'],
  ['一、“三公”经费支出', '—', '—'],
  ...ITEMS,
  ...COUNTS,
  ['二、机关运行经费', '—', 30.25],
  ['（一）行政单位', '—', 30.25],
  ['（二）参照公务员法管理事业单位', '—', 0],
];

const OTHERS: Grid = [
  ['四、机关运行经费', '—', 30.25],
  ['（一）行政单位', '—', 30.25],
  ['五、国有资产占用情况', '—', '—'],
  ['（一）车辆数合计（辆）', '—', 3],
  ['1．执法执勤用车', '—', 2],
  ['2．其他用车', '—', 1],
  ['（二）单价100万元（含）以上设备（台，套）', '—', 4],
  ['六、政府采购支出信息', '—', '—'],
  ['（一）政府采购支出合计', '—', 15],
  ['1．政府采购货物支出', '—', 11],
  ['2．政府采购工程支出', '—', null],
  ['3．政府采购服务支出', '—', 4],
];

/** The same beside procurement and assets, as 重庆 prints it. */
const INFORMATION: Grid = [
  ['机构运行信息表'],
  ['公开部门：甲县档案局', null, null, null, null, '单位：万元'],
  ['项  目', '预算数', '决算数', '项  目', '预算数', '决算数'],
  ...[['一、“三公”经费支出', '—', '—'], ...ITEMS, ['二、会议费', '—', 1.5], ['三、培训费', '—', 2.25]].map(
    (cells, at) => [...cells, ...(OTHERS[at] ?? [null, null, null])],
  ),
];

const SUMMARY: Grid = [
  ['收入支出决算总表'],
  ['部门：甲县档案局', null, null, '金额单位：万元'],
  ['收入', null, '支出', null],
  ['项目', '决算数', '项目', '决算数'],
  ['一、一般公共预算财政拨款收入', 150, '一、一般公共服务支出', 150],
  ['本年收入合计', 150, '本年支出合计', 150],
  ['总计', 150, '总计', 150],
];

describe.each([
  ['one list', LIST],
  ['two lists side by side', INFORMATION],
])('“三公” with other matters in %s', (_, grid) => {
  test('is the “三公” table', () => {
    const [, table] = recogniseTables(workbookOf(SUMMARY, grid)).tables;
    expect([table?.base, table?.stage]).toEqual(['three-public-expenses', 'final']);
  });

  test('says which line is the whole and which is what item', () => {
    const { lines } = recogniseTables(workbookOf(grid)).tables[0]!.lanes[0]!;
    const items = lines.flatMap(({ name, facets }) => (facets.item ? [`${facets.item} ${name}`] : []));
    expect(items.slice(0, 6)).toEqual([
      'three-public 支出合计',
      'abroad 因公出国（境）费',
      'vehicle 公务用车购置及运行维护费',
      'vehicle-purchase 公务用车购置费',
      'vehicle-running 公务用车运行维护费',
      'reception 公务接待费',
    ]);
    const sums = lines.flatMap(({ parent, name }) => (lines[parent]?.name === '支出合计' ? [name] : []));
    expect(sums).toEqual(['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费']);
  });

  test('passes in silence where it is consistent', () => {
    expect(checkWorkbook(workbookOf(grid)).findings).toEqual([]);
  });

  test.each([
    ['an item', '2.公务用车购置及运行维护费', 1, 6],
    ['the whole', '（一）支出合计', 2, 7.5],
    ['domestic reception', '（1）国内接待费', 2, 1],
  ])('%s that is wrong is found in its cell', (_item, label, column, amount) => {
    const row = grid.findIndex((cells) => cells[0] === label);
    const wrong = grid.map((cells, at) =>
      at === row ? cells.map((cell, index) => (index === column ? amount : cell)) : cells,
    );
    const places = checkWorkbook(workbookOf(wrong)).findings.flatMap(({ suspects }) =>
      suspects.map(({ place }) => `${place.row}/${place.column}`),
    );
    expect(places).toContain(`${row}/${column}`);
  });
});

test('things that are counted are no amounts, nor are the kinds they are divided into', () => {
  const { lines } = recogniseTables(workbookOf(INFORMATION)).tables[0]!.lanes[1]!;
  expect(lines.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['执法执勤用车']));
  expect(lines.map(({ name }) => name)).toContain('政府采购货物支出');
});

test('会议费 and 培训费 that a 合计 does sum stay in it', () => {
  const { lines } = recogniseTables(
    workbookOf([
      ['“三公”经费及会议费、培训费支出决算表'],
      ['部门：甲县档案局', '金额单位：万元'],
      ['项目', '决算数'],
      ['合计', 10.25],
      ['一、因公出国（境）费', 0],
      ['二、公务用车购置及运行维护费', 4.5],
      ['三、公务接待费', 2],
      ['四、会议费', 1.5],
      ['五、培训费', 2.25],
    ]),
  ).tables[0]!.lanes[0]!;
  expect(lines.filter(({ parent }) => parent === 0)).toHaveLength(5);
});
