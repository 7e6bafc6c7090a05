import { unitRollup } from '../../../../src/core/rules/across-tables/unit-rollup';
import {
  column,
  lane,
  line,
  papersOf,
  relationsIn,
  type LineSpec,
  type TableSpec,
} from '../../../support/table-builder';
import { EXPENDITURE, REVENUE } from './document';

function rollups(...specs: TableSpec[]): string[] {
  const papers = papersOf(...specs);
  return relationsIn(papers, unitRollup.relate(papers));
}

type Amounts = Readonly<Record<string, number>>;

function total(amounts: Amounts): number {
  return Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
}

/** 支出总表 and 收入总表 of one organisation. */
function tablesOf(code: string | null, amounts: Amounts, name = `单位${code ?? ''}`): TableSpec[] {
  const lines: LineSpec[] = [
    line('合计', [total(amounts)], { role: 'total' }),
    ...Object.entries(amounts).map(([label, amount]) => line(label, [amount], { under: 0 })),
  ];
  const table = (base: TableSpec['base'], title: string, facets: TableSpec['facets']): TableSpec => ({
    base,
    title: `${name}${title}`,
    facets: facets ?? {},
    organisation: { name, code },
    lanes: [lane('functional', [column('合计')], lines)],
  });
  return [table('expenditure-summary', '支出', EXPENDITURE), table('revenue-summary', '收入', REVENUE)];
}

const first = { '208 社保': 1, '210 卫生': 2 };
const second = { '210 卫生': 3 };
const department = { '208 社保': 1, '210 卫生': 5 };

describe('(35) department = Σ units', () => {
  it('adds up line by line; a unit that lacks a line adds nothing', () => {
    const specs = [
      ...tablesOf('450', department),
      ...tablesOf('450001', first),
      ...tablesOf('450002', second),
    ];
    expect(rollups(...specs)).toEqual(
      expect.arrayContaining([
        '(35) 单位450收入:合计·合计 = 单位450001收入:合计·合计 + 单位450002收入:合计·合计',
        '(35) 单位450收入:210·合计 = 单位450001收入:210·合计 + 单位450002收入:210·合计',
        '(35) 单位450收入:208·合计 = 单位450001收入:208·合计',
      ]),
    );
    expect(rollups(...specs)).toHaveLength(6);
  });

  it('bounds the units softly where they are not all there', () => {
    expect(rollups(...tablesOf('450', department), ...tablesOf('450001', first))).toContain(
      '(35) 单位450001支出:210·合计 ~≤ 单位450支出:210·合计',
    );
  });

  it('holds one wrong table against the others that agree', () => {
    const wrong = tablesOf('450', { ...department, '210 卫生': 50 });
    const right = tablesOf('450', department);
    const third: TableSpec[] = ['450', '450001', '450002'].map((code) => ({
      base: 'general-budget-expenditure',
      title: `单位${code}一般`,
      facets: { ...EXPENDITURE, source: 'general' },
      organisation: { name: `单位${code}`, code },
      lanes: [
        lane('functional', [column('合计')], [line('合计', [code === '450' ? 2 : 1], { role: 'total' })]),
      ],
    }));
    const found = rollups(
      wrong[0]!,
      right[1]!,
      ...tablesOf('450001', first),
      ...tablesOf('450002', second),
      ...third,
    );
    expect(found).toContain('(35) 单位450支出:210·合计 = 单位450001支出:210·合计 + 单位450002支出:210·合计');
  });

  it('finds the department by its amounts where no codes are printed', () => {
    const specs = [
      ...tablesOf(null, department, '医保局'),
      ...tablesOf(null, first, '医保局本级'),
      ...tablesOf(null, second, '医保中心'),
    ];
    expect(rollups(...specs)).toContain(
      '(35) 医保局支出:210·合计 = 医保局本级支出:210·合计 + 医保中心支出:210·合计',
    );
  });

  it('takes organisations that do not add up for strangers', () => {
    expect(rollups(...tablesOf(null, department, '甲局'), ...tablesOf(null, first, '乙局'))).toEqual([]);
    expect(rollups(...tablesOf('450', department), ...tablesOf('460', first))).toEqual([]);
  });

  it('adds up direct units only: 450 = 450001, 450001 = 450001001', () => {
    const found = rollups(
      ...tablesOf('450', first),
      ...tablesOf('450001', first),
      ...tablesOf('450001001', first),
    ).filter((relation) => relation.includes('支出:210'));
    expect(found).toEqual([
      '(35) 单位450支出:210·合计 = 单位450001支出:210·合计',
      '(35) 单位450001支出:210·合计 = 单位450001001支出:210·合计',
    ]);
  });

  it('does not add up vehicles and guests', () => {
    const items = (code: string, amount: number): TableSpec => ({
      base: 'three-public-expenses',
      title: `三公${code}`,
      facets: EXPENDITURE,
      organisation: { name: `单位${code}`, code },
      lanes: [
        lane(
          'item',
          [column('决算数')],
          [line('三公经费', [amount], { role: 'total' }), line('公务用车保有量（辆）', [5])],
        ),
      ],
    });
    const found = rollups(
      ...tablesOf('450', first),
      ...tablesOf('450001', first),
      items('450', 2),
      items('450001', 2),
    );
    expect(found.filter((relation) => relation.includes('三公4'))).toEqual([
      '(35) 三公450:三公经费·决算数 = 三公450001:三公经费·决算数',
    ]);
  });
});
