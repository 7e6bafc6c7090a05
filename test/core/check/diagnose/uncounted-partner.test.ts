import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { cellAddress } from '../../../../src/core/snapshot/address';
import { workbookOf } from '../../../support/grid-workbook';

test('an amount beside a column that no sum counts is wrong where it stands, not misplaced', () => {
  const grid = [
    ['部门收入总表'],
    ['部门：某某县水务局', null, '单位：万元'],
    ['科目编码', '科目名称', '合计', '一般公共预算拨款收入', '事业收入', null, '上级补助收入', '其他收入'],
    [null, null, null, null, '金额', '其中：教育收费', null, null],
    ['213', '农林水支出', 60, 40, 20, null, 3.7, null],
    ['21303', '水利', 60, 40, 20, null, null, null],
    ['221', '住房保障支出', 30, 30, null, null, null, null],
    ['22102', '住房改革支出', 30, 30, null, null, null, null],
    ['合计', null, 90, 70, 20, null, null, null],
  ];
  const found = checkWorkbook(workbookOf(grid)).findings.filter(({ severity }) => severity === 'error');
  expect(found.map(({ place, shape }) => [cellAddress(place.row, place.column), shape])).toEqual([
    ['G5', null],
  ]);
});
