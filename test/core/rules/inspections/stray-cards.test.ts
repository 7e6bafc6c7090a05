import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import type { WorkbookSnapshot } from '../../../../src/core/snapshot/workbook-snapshot';
import { workbookOf, type Grid } from '../../../support/grid-workbook';

/** 收支总表 of 2026 and performance cards, one below the other, with the years their captions print. */
function workbookWithCards(...years: number[]): WorkbookSnapshot {
  const summary: Grid = [
    ['2026年部门收支总表'],
    ['部门：某县水务局', null, null, '单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '预算数', '项目', '预算数'],
    ['一、一般公共预算拨款收入', 90, '一、农林水支出', 90],
    ['本年收入合计', 90, '本年支出合计', 90],
    ['收入总计', 90, '支出总计', 90],
    [],
  ];
  const cards = years.flatMap((year, index): Grid => [
    ['项目支出绩效目标表'],
    [`（${year}年度）`],
    ['项目名称', `水利工程${index + 1}`, null, null],
    ['预算资金（万元）', '年度资金总额', 30, null],
    [null, '其中：财政拨款', 30, null],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '修缮渠道', '3处'],
    [],
  ]);
  return workbookOf([...summary, ...cards]);
}

function strayRows(...years: number[]): number[] {
  return checkWorkbook(workbookWithCards(...years))
    .findings.filter(({ rule }) => rule === 'year-mismatch')
    .map(({ place }) => place.row);
}

describe('the year of a performance card', () => {
  it('is a slip where all other cards print the year of the document', () => {
    expect(strayRows(2026, 2025, 2026)).toEqual([17]);
  });

  it.each<[string, number[]]>([
    ['all agree', [2026, 2026, 2026]],
    ['too few agree', [2026, 2025]],
    ['several differ', [2026, 2026, 2025, 2025]],
  ])('is left alone where %s', (_, years) => {
    expect(strayRows(...years)).toEqual([]);
  });
});
