import { recogniseTables } from '../../../../src/core/tables/recognise';
import { workbookOf, type Grid } from '../../../support/grid-workbook';
import { linesOf, onlyTable } from '../../../support/lane-text';
import { SnapshotBuilder } from '../../../../src/core/snapshot/snapshot-builder';

const CAPTIONS = ['部门：某某县水务局', null, '单位：万元'];

function unrecognised(grid: Grid) {
  const { tables, unrecognised: others } = recogniseTables(workbookOf(grid));
  return [tables.map(({ base }) => base), others.map(({ reason }) => reason)];
}

describe('what is a table', () => {
  it('is not the last entry of the contents, though it names a performance table', () => {
    expect(unrecognised([['目    录'], ['一、收支总表'], ['二、收入总表'], ['三、项目支出绩效表']])).toEqual([
      [],
      ['contents'],
    ]);
  });

  it.each(['部门管理转移支付表', '债务支出情况表', '纳入预算管理的行政事业性收费预算支出表'])(
    'is not what is published beside the disclosure tables, whatever its columns: %s',
    (title) => {
      const grid = [
        [title],
        CAPTIONS,
        ['科目编码', '科目名称', '项目名称', '合计', '基本支出', '项目支出'],
        ['合计', null, null, 10, 4, 6],
        ['2130305', '水利工程建设', '水库维修', 10, 4, 6],
      ];
      expect(unrecognised(grid)).toEqual([[], ['unknown-title']]);
    },
  );

  it('is a list of purchases with one column of figures', () => {
    const table = onlyTable([
      ['政府采购预算明细表'],
      CAPTIONS,
      ['采购类别', '采购项目', '金额'],
      ['合计', null, 40],
      ['货物', '台式计算机', 10],
      ['服务', '物业管理服务', 30],
    ]);
    expect(table.base).toBe('government-procurement');
    expect(linesOf(table.lanes[0]!)).toEqual(['合计', '台式计算机 < 合计', '物业管理服务 < 合计']);
  });

  it('is a table of purchases that counts them beside what they cost', () => {
    const table = onlyTable([
      ['政府采购预算表'],
      CAPTIONS,
      ['采购项目', '合计', '货物类', null, '服务类', null],
      [null, null, '数量', '金额', '数量', '金额'],
      ['合计', 40, 5, 10, 1, 30],
      ['办公设备', 10, 5, 10, null, null],
      ['物业服务', 30, null, null, 1, 30],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual(['合计', '办公设备 < 合计', '物业服务 < 合计']);
  });

  it('has an amount in a performance grid under 项目资金（万元）', () => {
    const table = onlyTable([
      ['项目支出绩效表'],
      ['项目名称', '项目编码', '项目资金（万元）', '绩效目标', '一级指标', '二级指标', '指标值'],
      ['水库维修', '110108240000', 20, '维修水库', '产出指标', '数量指标', 3],
      ['水质监测', '110108240001', 10, '监测水质', '产出指标', '数量指标', 12],
    ]);
    expect(
      table.lanes.flatMap(({ lines, columns }) =>
        lines.map((line, at) => [line.name, columns[0]!.amounts[at]]),
      ),
    ).toEqual([
      ['水库维修', 20_000_000],
      ['水质监测', 10_000_000],
    ]);
  });

  it('may have a header of words that lines could bear, where one spreads over headings', () => {
    const builder = new SnapshotBuilder('test.xlsx');
    const sheet = builder.sheet('Sheet1');
    const rows: Grid = [
      ['部门收入总表'],
      CAPTIONS,
      ['单位', '总计', '本年收入', null, null, '上年结转结余'],
      [null, null, '合计', '一般公共预算', '单位资金', null],
      ['160-某某旗水务局', 50, 45, 40, 5, 5],
      ['总计', 50, 45, 40, 5, 5],
    ];
    rows.forEach((cells, row) => cells.forEach((value, column) => sheet.set(row, column, value)));
    sheet.merge({ top: 2, left: 2, bottom: 2, right: 4 });
    for (const column of [0, 1, 5]) sheet.merge({ top: 2, left: column, bottom: 3, right: column });
    const { tables } = recogniseTables(builder.build());
    expect(tables.map(({ base, lanes }) => [base, ...lanes.map(linesOf)])).toEqual([
      ['revenue-summary', ['160 某某旗水务局 < 总计', '总计']],
    ]);
  });
});
