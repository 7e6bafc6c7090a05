import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { cellAddress } from '../../../src/core/snapshot/address';
import { workbookOf } from '../../support/grid-workbook';

/** Errors of a table whose 社保 line prints the given amount of this year and rate of change. */
function errorsWith(current: number, rate: number): string[] {
  const snapshot = workbookOf([
    ['一般公共预算支出表'],
    ['部门：某某县水务局', null, null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '上年预算数', '本年预算数', '比上年增减额', '增减%'],
    ['合计', null, 80.04, 100.05, 20.01, 25],
    ['208', '社会保障和就业支出', 40.02, current, 20.01, rate],
    ['20805', '行政事业单位养老支出', 40.02, 60.03, 20.01, 50],
    ['213', '农林水支出', 40.02, 40.02, 0, 0],
    ['21303', '水利', 40.02, 40.02, 0, 0],
  ]);
  return checkWorkbook(snapshot)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, place }) => `${rule} ${cellAddress(place.row, place.column)}`);
}

describe('a rate of change', () => {
  it('is not held against an amount that is itself wrong', () => {
    expect(errorsWith(63.03, 50)).toEqual([expect.stringMatching(/ D5$/)]);
  });

  it('is wrong where its amounts are right', () => {
    expect(errorsWith(60.03, 80)).toEqual(['change-rate F5']);
  });
});
