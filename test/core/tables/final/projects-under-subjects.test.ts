import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { recogniseTables } from '../../../../src/core/tables/recognise';
import { workbookOf, type Grid } from '../../../support/grid-workbook';

const HEAD: Grid = [
  ['一般公共预算财政拨款项目支出决算表'],
  ['部门：甲县财政局', null, null, '金额单位：万元'],
  ['科目编码', '科目名称（项目）', '年初预算数', '决算数'],
];

const FEW: Grid = [
  ...HEAD,
  ['合计', null, 90, 81.5],
  ['201', '一般公共服务支出', 90, 81.5],
  ['20106', '财政事务', 90, 81.5],
  ['2010602', '一般行政管理事务', 60, 51.5],
  [null, '  财政绩效评价项目', 40, 33],
  [null, '  票据工本费', 20, 18.5],
  ['2010607', '信息化建设', 30, 30],
  [null, '  预算管理一体化系统运维', 30, 30],
];

const MANY: Grid = [
  ...HEAD,
  ['合计', null, 90, 81.5],
  ['201', '一般公共服务支出', 90, 81.5],
  ['20106', '财政事务', 90, 81.5],
  ['2010602', '一般行政管理事务', 60, 51.5],
  [null, '  财政绩效评价项目', 20, 13],
  [null, '  财政监督检查项目', 20, 20],
  [null, '  票据工本费', 20, 18.5],
  ['2010607', '信息化建设', 30, 30],
  [null, '  预算管理一体化系统运维', 12, 12],
  [null, '  机房改造', 13, 13],
  [null, '  网络安全等级保护测评', 5, 5],
];

describe.each([
  ['fewer', FEW],
  ['more', MANY],
])('projects listed under the subjects they are paid from, %s of them than subjects', (_, grid) => {
  test('are summed by their subject', () => {
    const { lines } = recogniseTables(workbookOf(grid)).tables[0]!.lanes[0]!;
    const sums = lines.flatMap(({ code, name, parent }) =>
      code === '' && parent >= 0 ? [`${name} < ${lines[parent]!.code}`] : [],
    );
    expect(sums).toContain('票据工本费 < 2010602');
    expect(sums).toContain('预算管理一体化系统运维 < 2010607');
  });

  test('pass in silence where they are consistent', () => {
    expect(checkWorkbook(workbookOf(grid)).findings).toEqual([]);
  });

  test('that do not add up to their subject are found', () => {
    const wrong = grid.map((cells) => (cells[1] === '  票据工本费' ? [null, cells[1], 21, 18.5] : cells));
    const row = grid.findIndex((cells) => cells[1] === '  票据工本费');
    const [finding] = checkWorkbook(workbookOf(wrong)).findings;
    expect(finding?.suspects.map(({ place }) => place)).toContainEqual({ sheet: 0, row, column: 2 });
  });
});
