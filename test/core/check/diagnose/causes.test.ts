import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { diagnose } from '../../../../src/core/check/diagnose/diagnose';
import { judge } from '../../../../src/core/check/judge';
import type { Finding } from '../../../../src/core/findings/finding';
import { WAN } from '../../../../src/core/amount/fen';
import { cellAddress } from '../../../../src/core/snapshot/address';
import type { WorkbookSnapshot } from '../../../../src/core/snapshot/workbook-snapshot';
import { workbookOf, type Grid } from '../../../support/grid-workbook';
import { budgetWorkbook, hierarchy, relation, rowSplit } from '../../../support/budget-workbook';
import {
  relate,
  withFigure,
  type LineLiteral,
  type RelatedWorkbook,
  type SyntheticDocument,
} from '../../../support/synthetic-document';

const { fen } = WAN;

/** 合计 / 208 (two 项 in one 款, one in another) / 210, basic split into 人员 and 公用. */
function document(): SyntheticDocument {
  const spending: LineLiteral[] = [
    ['', '合计', 248.98, 162.98, 86],
    ['208', '社会保障和就业支出', 26.6, 26.6, 0],
    ['20805', '行政事业单位养老支出', 26.09, 26.09, 0],
    ['2080501', '行政单位离退休', 9.1, 9.1, 0],
    ['2080505', '机关事业单位基本养老保险缴费支出', 16.99, 16.99, 0],
    ['20899', '其他社会保障和就业支出', 0.51, 0.51, 0],
    ['2089999', '其他社会保障和就业支出', 0.51, 0.51, 0],
    ['210', '卫生健康支出', 222.38, 136.38, 86],
    ['21011', '行政事业单位医疗', 13.56, 13.56, 0],
    ['2101101', '行政单位医疗', 10.46, 10.46, 0],
    ['2101103', '公务员医疗补助', 3.1, 3.1, 0],
    ['21015', '医疗保障管理事务', 208.82, 122.82, 86],
    ['2101501', '行政运行', 122.82, 122.82, 0],
    ['2101502', '一般行政管理事务', 86, 0, 86],
  ];
  const general = spending.map(([code, name, total, basic, project]): LineLiteral => {
    const spent = Number(basic);
    const publicFunds = code === '' || code.startsWith('21') ? Math.round(spent * 3) / 100 : 0;
    return [code, name, total!, spent, spent - publicFunds, publicFunds, project!];
  });
  const parts = new Map(general.map((line) => [line[0], line]));
  // 公用经费 of every sum follows from its parts, so that the columns add up.
  const addUp = (target: string, ...sources: string[]): void => {
    const line = parts.get(target)!;
    line[5] = sources.reduce(
      (sum, source) => Math.round((sum + Number(parts.get(source)![5])) * 100) / 100,
      0,
    );
    line[4] = Math.round((Number(line[3]) - Number(line[5])) * 100) / 100;
  };
  for (const line of general) line[4] = Math.round(Number(line[4]) * 100) / 100;
  addUp('21011', '2101101', '2101103');
  addUp('21015', '2101501', '2101502');
  addUp('210', '21011', '21015');
  addUp('', '208', '210');
  return {
    unit: WAN,
    tables: [
      { title: '支出总表', columns: ['合计', '基本支出', '项目支出'], lines: spending },
      {
        title: '一般公共预算支出表',
        columns: ['合计', '基本支出/小计', '基本支出/人员经费', '基本支出/公用经费', '项目支出'],
        lines: general,
      },
      {
        title: '收支总表',
        columns: ['预算数'],
        lines: [
          ['', '支出总计', 248.98],
          ['208', '社会保障和就业支出', 26.6],
          ['210', '卫生健康支出', 222.38],
        ],
      },
    ],
  };
}

function findingsOf({ snapshot, ledger, families }: Omit<RelatedWorkbook, 'tables'>): Finding[] {
  return [...diagnose(snapshot, ledger, families, judge(ledger, families)).findings];
}

type Change = [table: number, address: string, figure: number | null];

function changedBy(changes: readonly Change[]): SyntheticDocument {
  return changes.reduce(
    (changed, [table, address, figure]) =>
      withFigure(
        changed,
        table,
        Number(address.slice(1)) - 5,
        address.charCodeAt(0) - 'C'.charCodeAt(0),
        figure,
      ),
    document(),
  );
}

function withFigures(...changes: Change[]): Finding[] {
  return findingsOf(relate(changedBy(changes)));
}

function withoutLine(document: SyntheticDocument, table: number, line: number): SyntheticDocument {
  const tables = document.tables.map((entry, index) =>
    index === table ? { ...entry, lines: entry.lines.filter((_, at) => at !== line) } : entry,
  );
  return { ...document, tables };
}

function summary({ place, shape, rule, severity, expected, suspects }: Finding) {
  return {
    cell: `${place.sheet}!${cellAddress(place.row, place.column)}`,
    shape,
    rule,
    severity,
    expected: expected && expected.fen / fen,
    confidence: Math.round(suspects[0]!.confidence * 10) / 10,
  };
}

test('the document is right', () => expect(findingsOf(relate(document()))).toEqual([]));

describe('one wrong figure', () => {
  test.each([
    ['digits swapped in a row total', 0, 'C9', 61.99, 'digits-swapped', 16.99],
    ['a wrong digit in a leaf', 0, 'D9', 16.09, 'digit-slip', 16.99],
    ['a misplaced decimal point in a subtotal', 0, 'C7', 260.9, 'decimal-slip', 26.09],
    ['元 in a table of 万元', 1, 'F14', 3100, 'unit-slip', 0.31],
    ['a reversed sign', 0, 'E18', -86, 'sign', 86],
    ['a gap', 0, 'C8', null, 'blank', 9.1],
    ['a grand total', 2, 'C5', 284.98, 'digits-swapped', 248.98],
    ['an arbitrary figure', 1, 'C12', 100.11, null, 222.38],
  ])('%s', (_, table, address, figure, shape, expected) => {
    expect(withFigures([table, address, figure]).map(summary)).toEqual([
      {
        cell: `${table}!${address}`,
        shape,
        rule: expect.any(String),
        severity: 'error',
        expected,
        confidence: 1,
      },
    ]);
  });

  test('carries every relation it breaks as evidence, its own sum first', () => {
    const [finding] = withFigures([0, 'C9', 61.99]);
    expect(
      finding!.evidence.map(({ rule, equation, published, expected, difference, tolerance, cells }) => [
        rule,
        equation['zh-CN'],
        published.fen / fen,
        expected.fen / fen,
        difference.fen / fen,
        tolerance / fen,
        cells.map(({ row, column }) => cellAddress(row, column)),
      ]),
    ).toEqual([
      ['row-split', '合计 = 基本支出 + 项目支出', 61.99, 16.99, 45, 0.015, ['C9', 'D9', 'E9']],
      ['hierarchy', '20805 = 2080501 + 2080505', 26.09, 71.09, -45, 0.015, ['C7', 'C8', 'C9']],
      [
        'cross-table',
        '《支出总表》2080505·合计 = 《一般公共预算支出表》2080505·合计',
        61.99,
        16.99,
        45,
        0.01,
        ['C9', 'C9'],
      ],
    ]);
  });

  test('is told in a sentence', () => {
    const [finding] = withFigures([0, 'C9', 61.99]);
    const zh = '“机关事业单位基本养老保险缴费支出·合计”公布 61.99 万元，应为 16.99 万元（数字颠倒）。';
    const en =
      '“机关事业单位基本养老保险缴费支出·合计” reads 61.99 万元 but should read 16.99 万元 (digits swapped).';
    expect(finding!.brief).toEqual({ 'zh-CN': zh, 'en-US': en });
    expect(finding!.message).toEqual({
      'zh-CN': `${zh}依据：本行合计应等于基本支出 + 项目支出；本栏 20805 应等于 2080501 + 2080505；另有 1 处佐证。`,
      'en-US': `${en} Basis: on this line 合计 must equal 基本支出 + 项目支出; in this column 20805 must equal 2080501 + 2080505; 1 more agree.`,
    });
  });
});

describe('several figures, one cause', () => {
  test('two figures that changed places', () => {
    const findings = withFigures([1, 'E8', 16.99], [1, 'E9', 9.1]);
    expect(findings.map(summary)).toEqual([
      {
        cell: '1!E8',
        shape: 'cells-swapped',
        rule: 'row-split',
        severity: 'error',
        expected: 9.1,
        confidence: 1,
      },
    ]);
    expect(findings[0]!.message['zh-CN']).toContain('两数应互换');
  });

  test('a figure in the wrong column', () => {
    const findings = withFigures([0, 'D18', 86], [0, 'E18', 0]);
    expect(findings.map(summary)).toEqual([
      {
        cell: '0!D18',
        shape: 'cells-swapped',
        rule: 'hierarchy',
        severity: 'error',
        expected: 0,
        confidence: 1,
      },
    ]);
  });

  test('a lost line, which another table still prints', () => {
    const findings = findingsOf(relate(withoutLine(document(), 0, 10)));
    expect(findings.map(summary)).toEqual([
      {
        cell: '0!C13',
        shape: 'omitted-line',
        rule: 'hierarchy',
        severity: 'error',
        expected: null,
        confidence: 1,
      },
    ]);
    expect(findings[0]!.message['zh-CN']).toContain('《一般公共预算支出表》C15“公务员医疗补助·合计”正是此数');
  });

  test('a line that stands twice', () => {
    const doubled = document();
    doubled.tables[0]!.lines.splice(5, 0, [...doubled.tables[0]!.lines[4]!]);
    expect(findingsOf(relate(doubled)).map(summary)).toEqual([
      {
        cell: '0!C10',
        shape: 'doubled-line',
        rule: 'hierarchy',
        severity: 'error',
        expected: null,
        confidence: 1,
      },
    ]);
  });

  test('a wrong leaf on which the totals of its table were computed', () => {
    const changes = ['D8', 'C8', 'D7', 'C7', 'D6', 'C6', 'D5', 'C5'].map(
      (address): [number, string, number] => {
        const base = { D8: 9.1, C8: 9.1, D7: 26.09, C7: 26.09, D6: 26.6, C6: 26.6, D5: 162.98, C5: 248.98 }[
          address
        ]!;
        return [0, address, Math.round((base + 0.9) * 100) / 100];
      },
    );
    expect(withFigures(...changes).map(summary)).toEqual(
      [
        {
          cell: '0!D8',
          shape: 'decimal-slip',
          rule: 'cross-table',
          severity: 'error',
          expected: 9.1,
          confidence: 1,
        },
      ].map((expected) => ({ ...expected, shape: expect.anything() })),
    );
  });

  test('a leaf no other table prints, seen only in the totals of its line and its column', () => {
    // Only the line total of 208 and the column total of 项目支出 are printed elsewhere; they cross at 208·项目支出.
    const changes: [number, string, number][] = [
      [0, 'E8', 1],
      [0, 'C8', 10.1],
      [0, 'E7', 1],
      [0, 'C7', 27.09],
      [0, 'E6', 1],
      [0, 'C6', 27.6],
      [0, 'E5', 87],
      [0, 'C5', 249.98],
    ];
    const workbook = relate(changedBy(changes));
    const families = workbook.families
      .filter(({ number }) => number !== '(22)')
      .concat(
        relation(workbook, 'cross-table', '收支总表!C6 = 支出总表!C6'),
        relation(workbook, 'cross-table', '一般公共预算支出表!G5 = 支出总表!E5'),
      );
    expect(findingsOf({ ...workbook, families }).map(summary)).toMatchObject([
      { cell: '0!E6', shape: 'copy-differs', expected: 0 },
    ]);
  });

  test('a table whose parts exceed their wholes because one leaf is too large', () => {
    const changes = ['D8', 'C8', 'D7', 'C7', 'D6', 'C6', 'D5', 'C5'].map(
      (address): [number, string, number] => {
        const { lines } = document().tables[1]!;
        const was = Number(lines[Number(address.slice(1)) - 5]![address.charCodeAt(0) - 65]);
        return [1, address, Math.round((was + 5) * 100) / 100];
      },
    );
    const workbook = relate(changedBy(changes));
    const families = workbook.families
      .filter(({ rule }) => rule !== 'cross-table')
      .concat(
        ...['C8', 'C7', 'C6', 'C5', 'D8', 'D7', 'D6', 'D5'].map((cell) =>
          relation(workbook, 'part-of-whole', `一般公共预算支出表!${cell} <= 支出总表!${cell}`),
        ),
        rowSplit(workbook, '一般公共预算支出表', 'D = E + F'),
      );
    const findings = findingsOf({ ...workbook, families });
    expect(findings.map(summary)).toMatchObject([{ cell: '1!D8' }]);
  });

  test('a constant that has gone stale among formulas', () => {
    const lines = ['201', '202', '203', '204', '205'].map((code): LineLiteral => [code, '科目', 10, 4, 6]);
    lines[2] = ['202', '科目', 8.53, 4, 6];
    const formulas = Object.fromEntries([6, 8, 9].map((row) => [`C${row}`, `=D${row}+E${row}`]));
    const workbook = budgetWorkbook({ title: '表', columns: ['合计', '基本', '项目'], lines, formulas });
    const families = [rowSplit(workbook, '表', 'C = D + E')];
    expect(findingsOf({ ...workbook, families }).map(summary)).toMatchObject([
      { cell: '0!C7', shape: 'stale-constant', expected: 10 },
    ]);
  });

  test('a whole table in 元 under the unit 万元', () => {
    const changed = document();
    const tables = changed.tables.map((table, index) =>
      index === 0
        ? {
            ...table,
            lines: table.lines.map(([code, name, ...figures]): LineLiteral => [
              code,
              name,
              ...figures.map((figure) => Math.round(Number(figure) * 10_000)),
            ]),
          }
        : table,
    );
    const findings = findingsOf(relate({ ...changed, tables }));
    expect(findings.map(summary)).toEqual([
      {
        cell: '0!E2',
        shape: 'table-in-other-unit',
        rule: 'unit-mismatch',
        severity: 'error',
        expected: null,
        confidence: 1,
      },
    ]);
    expect(findings[0]!.message['zh-CN']).toContain(
      '《支出总表》标注的单位是“万元”，但与其他表相差 10,000 倍，表内金额应是以“元”为单位',
    );
  });
});

describe('several causes', () => {
  test('independent faults in one table are told apart', () => {
    expect(withFigures([0, 'C9', 61.99], [0, 'D14', 14.06]).map(summary)).toMatchObject([
      { cell: '0!C9', shape: 'digits-swapped', expected: 16.99 },
      { cell: '0!D14', shape: 'digits-swapped', expected: 10.46 },
    ]);
  });

  test('a wrong figure in a table in the wrong unit', () => {
    const changed = withFigure(document(), 0, 4, 0, 61.99);
    const tables = changed.tables.map((table, index) =>
      index === 0
        ? {
            ...table,
            lines: table.lines.map(([code, name, ...figures]): LineLiteral => [
              code,
              name,
              ...figures.map((figure) => Math.round(Number(figure) * 10_000)),
            ]),
          }
        : table,
    );
    const findings = findingsOf(relate({ ...changed, tables }));
    expect(findings.map(summary)).toMatchObject([
      { cell: '0!E2', rule: 'unit-mismatch' },
      { cell: '0!C9', shape: 'digits-swapped' },
    ]);
    expect(findings[1]!.message['zh-CN']).toContain('公布 619,900 万元，应为 169,900 万元');
  });
});

describe('where the evidence cannot decide', () => {
  const sumOnly = (total: number, first: number, second: number): Finding[] => {
    const workbook = budgetWorkbook({
      title: '三公经费支出表',
      columns: ['预算数'],
      lines: [
        ['', '合计', total],
        ['1', '因公出国（境）费', first],
        ['2', '公务接待费', second],
      ],
    });
    return findingsOf({ ...workbook, families: hierarchy(workbook, '三公经费支出表') });
  };

  test('both sides are shown, and confidences add up to at most 1', () => {
    const [finding, ...rest] = sumOnly(48.31, 12.43, 17.77);
    expect(rest).toEqual([]);
    expect(finding!.suspects.length).toBeGreaterThan(2);
    expect(finding!.suspects.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThanOrEqual(1);
    expect(finding!.suspects[0]!.confidence).toBeLessThan(0.8);
    expect(finding!.message['zh-CN']).toContain('可能有误的是');
  });

  test('a typical slip is likelier than an arbitrary figure', () => {
    const [finding] = sumOnly(71.17, 12.4, 4.77);
    expect(summary(finding!)).toMatchObject({ cell: '0!C5', shape: 'digits-swapped', expected: 17.17 });
  });

  test('a part larger than its whole names both cells and invents no value', () => {
    const workbook = budgetWorkbook({
      title: '表',
      columns: ['数'],
      lines: [
        ['1', '公务接待费', 7],
        ['2', '接待费合计', 5],
      ],
    });
    const families = [relation(workbook, 'part-of-whole', '表!C5 <= 表!C6')];
    const [finding] = findingsOf({ ...workbook, families });
    expect(finding!.expected).toBeNull();
    expect(finding!.suspects.map(({ place }) => cellAddress(place.row, place.column)).sort()).toEqual([
      'C5',
      'C6',
    ]);
    expect(finding!.message['zh-CN']).toContain('超过了它所属的 5.00 万元');
  });

  test('a soft relation is a warning', () => {
    const workbook = budgetWorkbook({
      title: '表',
      columns: ['数'],
      lines: [
        ['1', '机关运行经费', 7],
        ['2', '公用经费', 5],
      ],
    });
    const families = [relation(workbook, 'cross-table', '表!C5 = 表!C6', 'soft')];
    expect(findingsOf({ ...workbook, families }).map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('rounding', () => {
  test('one figure rounded the other way is one note', () => {
    expect(withFigures([0, 'C9', 17]).map(summary)).toMatchObject([
      { cell: '0!C9', shape: null, rule: 'rounding', severity: 'info' },
    ]);
  });

  test('two figures that make up for each other are one note', () => {
    expect(withFigures([1, 'E14', 10.16], [1, 'E15', 3]).map(summary)).toMatchObject([
      { rule: 'rounding', severity: 'info', shape: 'offsetting-rounding' },
    ]);
  });

  test('one line off in several columns is one note', () => {
    const workbook = budgetWorkbook({
      title: '表',
      columns: ['合计', '人员经费'],
      lines: [
        ['', '合计', 898.26, 773.49],
        ['301', '工资福利支出', 764.81, 764.81],
        ['30101', '基本工资', 233.45, 233.45],
        ['30102', '津贴补贴', 531.37, 531.37],
        ['302', '商品和服务支出', 133.45, 8.68],
      ],
    });
    const families = hierarchy(workbook, '表');
    expect(findingsOf({ ...workbook, families }).map(summary)).toMatchObject([
      { cell: '0!C6', rule: 'rounding', severity: 'info' },
    ]);
  });

  test('a table that was never balanced gets one note for all', () => {
    const lines = Array.from({ length: 30 }, (_, i): LineLiteral => [`${i}`, '科目', 3.01, 1, 2]);
    const workbook = budgetWorkbook({ title: '表', columns: ['合计', '基本', '项目'], lines });
    const [finding, ...rest] = findingsOf({
      ...workbook,
      families: [rowSplit(workbook, '表', 'C = D + E')],
    });
    expect(rest).toEqual([]);
    expect(finding!.message['zh-CN']).toContain('30 处');
  });
});

test('a line lost from a unit’s table is one finding, though the department’s sums miss it too', () => {
  const errorsOf = (snapshot: WorkbookSnapshot) =>
    checkWorkbook(snapshot).findings.filter(({ severity }) => severity === 'error');
  const table = (name: string, title: string, lines: Grid): Grid => [
    [title],
    [`单位名称：${name}`, null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ...lines,
  ];
  const lines = (total: number, running: number, other: number): Grid => [
    ['合计', null, total, total, 0],
    ['213', '农林水支出', total, total, 0],
    ['21303', '水利', total, total, 0],
    ['2130301', '行政运行', running, running, 0],
    ['2130350', '事业运行', other, other, 0],
  ];
  const workbookWith = (ofFirst: Grid): WorkbookSnapshot => {
    const department = ['支出总表', '一般公共预算支出表'].map((kind) =>
      table('临江县水务局', `部门${kind}`, lines(75, 30, 45)),
    );
    const first = [
      table('临江县水务站', '单位支出总表', ofFirst),
      table('临江县水务站', '单位一般公共预算支出表', lines(40, 20, 20)),
    ];
    const second = ['支出总表', '一般公共预算支出表'].map((kind) =>
      table('临江县水文站', `单位${kind}`, lines(35, 10, 25)),
    );
    return workbookOf(...department, ...first, ...second);
  };
  const whole = lines(40, 20, 20);
  expect(errorsOf(workbookWith(whole)).filter(({ rule }) => rule !== 'missing-table')).toEqual([]);
  const lost = errorsOf(workbookWith(whole.slice(0, -1))).filter(({ rule }) => rule !== 'missing-table');
  expect(lost.map(({ shape, place }) => [shape, place.sheet])).toEqual([['omitted-line', 2]]);
});
