import { expenditureTotal } from '../../../../src/core/rules/across-tables/expenditure-total';
import {
  column,
  lane,
  line,
  papersOf,
  relationsIn,
  type LineSpec,
  type TableSpec,
} from '../../../support/table-builder';
import { EXPENDITURE, summary } from './document';

/** 支出总表 that lists items alone, under the names of the units that spend them. */
function itemsOfUnits(...others: LineSpec[]): TableSpec {
  return {
    base: 'expenditure-summary',
    title: '支出',
    facets: EXPENDITURE,
    lanes: [
      lane(
        'functional',
        [column('合计')],
        [
          line('合计', [11], { role: 'total' }),
          line('县水务局', [8], { under: 0 }),
          line('2080505 养老保险', [6], { under: 1 }),
          line('2101101 行政单位医疗', [2], { under: 1 }),
          line('水务站', [3], { under: 0 }),
          line('2080505 养老保险', [3], { under: 4 }),
          ...others,
        ],
      ),
    ],
  };
}

function relations(spec: TableSpec): string[] {
  const papers = papersOf(summary(), spec);
  return relationsIn(papers, expenditureTotal.relate(papers));
}

describe('(22) a table without classes', () => {
  it('gives each class of 收支总表 by its items', () => {
    expect(relations(itemsOfUnits())).toEqual([
      '(21) 收支:本年支出·数 = 支出:合计·合计',
      '(22) 收支:社会保障和就业支出·数 = 支出:2080505·合计 + 支出:2080505·合计',
      '(22) 收支:卫生健康支出·数 = 支出:2101101·合计',
    ]);
  });

  it('gives none where the class of some line cannot be told', () => {
    expect(relations(itemsOfUnits(line('其他', [0], { under: 4 })))).toEqual([
      '(21) 收支:本年支出·数 = 支出:合计·合计',
    ]);
  });
});
