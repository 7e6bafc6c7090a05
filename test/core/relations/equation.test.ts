import { equationOf, wordingOf } from '../../../src/core/relations/equation';
import { relationAt } from '../../../src/core/relations/relation';
import { budgetWorkbook, hierarchy, relation, rowSplit } from '../../support/budget-workbook';

const workbook = budgetWorkbook(
  {
    title: '支出总表',
    columns: ['合计', '基本支出/小计', '基本支出/人员经费', '项目支出/小计'],
    lines: [
      ['', '合计', 3, 1, 1, 2],
      ['20805', '养老支出', 3, 1, 1, 2],
      ['2080501', '离退休', 1, 1, 1, 0],
      ['2080505', '养老保险', 2, 0, 0, 2],
    ],
  },
  { title: '收支总表', columns: ['预算数'], lines: [['', '支出总计', 3]] },
);

describe('a relation in words', () => {
  test.each([
    [
      'columns of one line',
      rowSplit(workbook, '支出总表', 'C = D + F'),
      '合计 = 基本支出·小计 + 项目支出·小计',
    ],
    ['lines of one column', hierarchy(workbook, '支出总表')[1]!, '20805 = 2080501 + 2080505'],
    [
      'cells of one table',
      relation(workbook, 'balance', '支出总表!C5 = 支出总表!D6 - 支出总表!E7'),
      '合计·合计 = 20805·基本支出·小计 − 2080501·人员经费',
    ],
    [
      'several tables, each named once in a row',
      relation(workbook, 'cross-table', '收支总表!C5 = 支出总表!D6 + 支出总表!E7'),
      '《收支总表》支出总计 = 《支出总表》20805·基本支出·小计 + 2080501·人员经费',
    ],
    [
      'a limit',
      relation(workbook, 'part-of-whole', '支出总表!E6 <= 支出总表!D6'),
      '人员经费 ≤ 基本支出·小计',
    ],
    [
      'a leading minus',
      relation(workbook, 'balance', '支出总表!C5 = 支出总表!D5 - 支出总表!E5'),
      '合计 = 基本支出·小计 − 人员经费',
    ],
  ])('%s', (_, family, expected) => {
    expect(equationOf(workbook.ledger, relationAt(family, 0))['zh-CN']).toBe(expected);
  });

  test('long sums are shortened but counted', () => {
    const codes = Array.from({ length: 9 }, (_, i) => [`20${i + 1}`, '科目', 1] as const);
    const wide = budgetWorkbook({ title: '表', columns: ['数'], lines: [['', '合计', 9], ...codes] });
    const { sum } = wordingOf(wide.ledger, relationAt(hierarchy(wide, '表')[0]!, 0));
    expect(sum).toEqual({
      'zh-CN': '201 + 202 + 203 + … + 209（共 9 项）',
      'en-US': '201 + 202 + 203 + … + 209 (9 addends)',
    });
  });

  test('tables of the same title are told apart by their owner', () => {
    const pair = budgetWorkbook(
      { title: '支出总表', columns: ['数'], lines: [['', '合计', 9]] },
      { title: '支出总表', columns: ['数'], lines: [['', '合计', 9]] },
    );
    const [first, second] = pair.ledger.entries;
    const entries = [
      { ...first!, table: { ...first!.table, organisation: { name: '教育局', code: '450' } } },
      { ...second!, table: { ...second!.table, organisation: { name: '教育局机关', code: '450001' } } },
    ];
    const family = {
      ...relation(pair, 'unit-rollup', '支出总表!C5 = 支出总表!C5'),
      terms: [{ sign: 1 as const, start: 1, stride: 0 }],
    };
    expect(equationOf({ ...pair.ledger, entries }, relationAt(family, 0))).toEqual({
      'zh-CN': '教育局《支出总表》合计 = 教育局机关《支出总表》合计',
      'en-US': '“支出总表” of 教育局: 合计 = “支出总表” of 教育局机关: 合计',
    });
  });
});
