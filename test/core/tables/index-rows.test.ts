import { recogniseTables } from '../../../src/core/tables/recognise';
import { workbookOf, type Grid } from '../../support/grid-workbook';

const HEADER = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];

function amountsUnder(index: Grid[number]): number[][] {
  const { tables } = recogniseTables(
    workbookOf([
      ['部门支出总表'],
      ['部门：某某县水务局', null, '单位：万元'],
      HEADER,
      index,
      ['213', '农林水支出', 30, 20, 10],
      ['21303', '水利', 30, 20, 10],
    ]),
  );
  return tables[0]!.lanes[0]!.columns.map(({ amounts }) => [...amounts].map((fen) => fen / 1_000_000));
}

describe('a row that numbers the columns is no figure', () => {
  it.each<[string, Grid[number]]>([
    ['counting from one', ['1', '2', 3, 4, 5]],
    ['counting the amounts alone', [null, null, 1, 2, 3]],
    ['labelled', ['栏次', null, 1, 2, 3]],
    ['labelled, a number repeated', ['栏次', null, 1, 1, 3]],
    ['labelled, starting anew', ['栏次', null, 3, 1, 2]],
    ['labelled, numbers left out', ['栏次', null, 1, 107, 108]],
    ['one number repeated among many', [1, 2, 3, 3, 5]],
    ['one number mistyped among many', [1, 2, 3, 14, 5]],
  ])('%s', (_how, index) => {
    expect(amountsUnder(index)).toEqual([
      [30, 30],
      [20, 20],
      [10, 10],
    ]);
  });

  it.each<[string, Grid[number]]>([
    ['a few small amounts', [null, '其他支出', 3, 1, 2]],
    ['small amounts under a total', [null, '合计', 3, 1, 2]],
  ])('but %s are', (_what, line) => {
    expect(amountsUnder(line).map(([first]) => first)).toEqual(line.slice(2));
  });
});
