import Decimal from 'decimal.js';
import fc from '../../support/fast-check';
import type { CellInput } from '../../../src/core/functions/block';
import { isFault } from '../../../src/core/functions/fault';
import { rollUp, rollupAll, rollupColumn } from '../../../src/core/functions/rollup';
import { rollupOfCodes } from '../../../src/core/functions/rollup-code';
import { column, shown } from './outcome';

function rollup(codes: CellInput[][], amounts: CellInput[][]): unknown {
  return shown(rollupAll(codes, amounts));
}

function rollupCodes(codes: CellInput[][], amounts: CellInput[][], asked: CellInput[][]): unknown {
  const table = rollUp(codes, amounts);
  return shown(isFault(table) ? table : rollupOfCodes(table, asked));
}

describe('code schemes', () => {
  test.each<[string, CellInput[], CellInput[], CellInput[]]>([
    ['3/5/7', ['208', '20805', '2080501', '2080505'], [0, 0, 9.1, 16.99], [26.09, 26.09, 9.1, 16.99]],
    ['3/6', ['028', '028001', '028002'], [0, 1.1, 2.2], [3.3, 1.1, 2.2]],
    ['a local level of seven digits', ['301', '30101', '3010101', '3010102'], ['', '', 1, 2], [3, 3, 1, 2]],
    ['numbers', [208, 20805, 2080501], [null, null, 5], [5, 5, 5]],
    ['a gap in the levels', ['208', '2080501', '2080505'], [0, 1, 2], [3, 1, 2]],
    ['any order', ['2080501', '208', '20899', '20805'], [1, 0, 4, 0], [1, 5, 4, 1]],
    ['unsorted neighbours', ['20805', '208'], [3, 0], [3, 3]],
    ['several tops', ['208', '20805', '210', '21011'], [0, 1, 0, 2], [1, 1, 2, 2]],
    ['numbers that lost a zero', [28, 28001, 280, 280001], [0, 1, 0, 5], [1, 1, 5, 5]],
    ['a lost zero below a code that kept it', ['028', 28001, 28002], [0, 1, 2], [3, 1, 2]],
    ['a lost zero beside numbers that are no codes', [0, 28, 28001, 208.5], [9, 0, 1, 9], [9, 1, 1, 9]],
    ['full-width digits and spaces', ['２０８', ' 20805 '], [0, 7], [7, 7]],
    ['code and name in one cell', ['208 社会保障和就业支出', '20805行政事业单位养老支出'], [0, 7], [7, 7]],
  ])('%s', (_, codes, amounts, expected) => {
    expect(rollup(column(...codes), column(...amounts))).toEqual(column(...expected));
  });

  test.each<[string, CellInput[][]]>([
    [
      'every part in every row',
      [
        ['208', '', ''],
        ['208', '05', ''],
        ['208', '05', '01'],
        ['208', '05', '05'],
        ['210', '', ''],
      ],
    ],
    [
      'numbers that lost their zeros',
      [
        [208, null, null],
        [208, 5, null],
        [208, 5, 1],
        [208, 5, 5],
        [210, null, null],
      ],
    ],
    [
      'only the deepest part',
      [
        ['208', '', ''],
        ['', '05', ''],
        ['', '', '01'],
        ['', '', '05'],
        ['210', '', ''],
      ],
    ],
    [
      'whole codes in steps',
      [
        ['208', '', ''],
        ['', '20805', ''],
        ['', '', '2080501'],
        ['', '', '2080505'],
        ['210', '', ''],
      ],
    ],
    [
      'the name in the second column',
      [
        ['208', '社会保障'],
        ['20805', '养老'],
        ['2080501', '离退休'],
        ['2080505', '缴费'],
        ['210', '卫生健康'],
      ],
    ],
  ])('codes split over columns: %s', (_, codes) => {
    expect(rollup(codes, column(0, 0, 1, 2, 4))).toEqual(column(3, 3, 1, 2, 4));
  });
});

describe('rows', () => {
  test('without a code are passed through, 合计 sums the tops', () => {
    const codes = column('科目编码', '合 计', '208', '20805', '', '210', '注：', '2024年', 208.5, true);
    const amounts = column('合计', 99, '', '1,353.56', 5, '２.04', '说明', 'x', 7, false);
    expect(rollup(codes, amounts)).toEqual(
      column('合计', 1355.6, 1353.56, 1353.56, 5, 2.04, '说明', 'x', 7, 'false'),
    );
  });

  test('that report nothing stay blank, and so do subjects of which no part reports', () => {
    const codes = column('208', '20805', '20806', '210', '21001');
    expect(rollup(codes, column(0, '—', '', 0, 0))).toEqual(column('', '', '', 0, 0));
  });

  test('of a subject with others below it may hold anything', () => {
    expect(rollup(column('208', '20805'), column('#REF!', 3))).toEqual(column(3, 3));
  });

  test('of several amount columns are summed column by column', () => {
    const amounts = [
      ['', '', ''],
      [1, 2, 3],
      [10, '', 30],
    ];
    expect(rollup(column('208', '20805', '20806'), amounts)).toEqual([
      [11, 2, 33],
      [1, 2, 3],
      [10, '', 30],
    ]);
  });

  test('of a whole column cost nothing where they are blank', () => {
    const codes = Array.from({ length: 100_000 }, (_, row): CellInput[] => [
      row === 3 ? '208' : row === 4 ? 20805 : null,
    ]);
    const amounts = codes.map((_, row): CellInput[] => [row === 4 ? 0.1 : '']);
    const result = rollup(codes, amounts) as unknown[][];
    expect(result.slice(2, 6)).toEqual(column('', 0.1, 0.1, ''));
    expect(result).toHaveLength(100_000);
  });
});

describe('faults name the cell', () => {
  test.each<[string, CellInput[], CellInput[], string]>([
    ['text', ['208', '20805'], [0, '约5'], '#VALUE! Cell 1!A2 holds "约5", which is not an amount.'],
    [
      'an error value',
      ['208'],
      [{ code: '#REF!' }],
      '#VALUE! Cell 1!A1 holds "#REF!", which is not an amount.',
    ],
    ['a truth value', ['208'], [true], '#VALUE! Cell 1!A1 holds "true", which is not an amount.'],
    ['an amount with a unit', ['208'], ['5万元'], '#VALUE! Cell 1!A1 holds "5万元", which is not an amount.'],
    [
      'a duplicate',
      ['208', '20805', '', '208'],
      [0, 1, 2, 3],
      '#VALUE! Code 208 occurs twice, in 0!A1 and 0!A4.',
    ],
    [
      'heights',
      ['208'],
      [1, 2],
      '#VALUE! The codes have 1 rows and the amounts 2; both need the same number of rows.',
    ],
    [
      'a long code',
      ['1234567890123456'],
      [1],
      '#VALUE! The code in cell 0!A1 has more than 15 digits and cannot be read.',
    ],
    ['size', ['208'], [1e16], '#VALUE! The amounts are too large to be calculated exactly.'],
  ])('%s', (_, codes, amounts, expected) => {
    expect(rollup(column(...codes), column(...amounts))).toBe(expected);
  });
});

describe('one code', () => {
  const twice = (text: string) => [text, text];
  const codes = column('合计', '208', '20805', '2080501', '2080505', '2101101', 28001);
  const amounts = [
    ['', ''],
    ['', ''],
    ['', ''],
    [9.1, 1],
    [16.99, ''],
    [10.46, 2],
    [5, 0],
  ];
  test.each<[CellInput, unknown]>([
    ['208', [26.09, 1]],
    [208, [26.09, 1]],
    ['2080505', [16.99, 0]],
    ['21011', [10.46, 2]],
    ['21', [10.46, 2]],
    ['合计', [41.55, 3]],
    ['028001', twice('#N/A The codes contain neither 028001 nor a subject below it.')],
    ['', ['', '']],
    ['20899', twice('#N/A The codes contain neither 20899 nor a subject below it.')],
    ['教育', twice('#N/A The codes contain neither 教育 nor a subject below it.')],
  ])('%j', (code, expected) => {
    expect(rollupCodes(codes, amounts, [[code]])).toEqual([expected]);
  });

  test('and several, down or across', () => {
    const single = amounts.map((row) => row.slice(0, 1));
    expect(rollupCodes(codes, single, column('20805', '21011'))).toEqual(column(26.09, 10.46));
    expect(rollupCodes(codes, single, [['20805', '21011']])).toEqual([[26.09, 10.46]]);
  });

  test('finds a code that lost its zero', () => {
    expect(rollupCodes(column('028', '028001'), column(0, 5), [[28001]])).toEqual([[5]]);
  });
});

describe('against a slow oracle', () => {
  const code = fc
    .tuple(fc.integer({ min: 201, max: 204 }), fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }))
    .map(([top, parts]) => String(top) + parts.map((part) => `0${part}`).join(''));
  const amount = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
  const table = fc.uniqueArray(fc.tuple(code, amount, fc.integer({ min: 0, max: 6 })), {
    selector: ([digits]) => digits,
    minLength: 1,
    maxLength: 30,
  });

  test('every subject is the exact decimal sum of the leaves below it', () => {
    fc.assert(
      fc.property(table, (lines) => {
        const value = (digits: number, decimals: number) =>
          new Decimal(digits).div(new Decimal(10).pow(decimals));
        const all = lines.map(([digits]) => digits);
        const isLeaf = (digits: string) => !all.some((other) => other !== digits && other.startsWith(digits));
        const expected = all.map((top) =>
          lines
            .filter(([digits]) => digits.startsWith(top) && isLeaf(digits))
            .reduce((sum, [, digits, decimals]) => sum.add(value(digits, decimals)), new Decimal(0)),
        );
        const amounts = column(...lines.map(([, digits, decimals]) => value(digits, decimals).toNumber()));
        const result = rollup(column(...all), amounts) as number[][];
        expect(result.map(([cell]) => cell)).toEqual(expected.map((sum) => sum.toNumber() + 0));
      }),
    );
  });
});

describe('a table in order takes a shorter way to the same', () => {
  const part = fc.integer({ min: 1, max: 3 }).map((digit) => `0${digit}`);
  const subject = fc
    .tuple(fc.integer({ min: 201, max: 203 }), fc.array(part, { maxLength: 3 }))
    .map(([top, parts]) => String(top) + parts.join(''));
  const unit = fc
    .tuple(fc.integer({ min: 27, max: 29 }), fc.array(part, { maxLength: 2 }))
    .map(([top, parts]) => `0${top}${parts.map((digits) => `0${digits}`).join('')}`);
  const code = fc.oneof(
    { weight: 12, arbitrary: subject },
    { weight: 3, arbitrary: unit },
    { weight: 1, arbitrary: fc.constantFrom('10e2', '0x1869F', '2080500', '000208', '123456789012345') },
  );
  const codeCell = fc.oneof(
    { weight: 8, arbitrary: code },
    { weight: 2, arbitrary: code.map(Number) },
    { weight: 1, arbitrary: code.map((digits) => `${digits} 社会保障`) },
    { weight: 3, arbitrary: fc.constantFrom('合计', '', null, '注：', 0, 208.5, true) },
  );
  const hundredths = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
  const ordinary = fc.oneof(
    { weight: 6, arbitrary: hundredths.map((whole) => whole / 100) },
    { weight: 1, arbitrary: fc.constantFrom('', null, '—', '1,353.56', '（12.30）', -0, '0.00') },
  );
  const amountCell = fc.oneof(
    { weight: 25, arbitrary: ordinary },
    { weight: 1, arbitrary: hundredths.map((digits) => digits / 10 ** 4) },
    { weight: 1, arbitrary: fc.constantFrom(1e13 + 0.56, 1e16, '约5', false) },
  );
  const rows = fc.array(fc.tuple(codeCell, amountCell), { minLength: 1, maxLength: 12 });

  test.each([
    ['in order', true],
    ['in any order', false],
  ])('%s', (_, inOrder) => {
    fc.assert(
      fc.property(rows, (lines) => {
        const placed = inOrder ? lines.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)) : lines;
        const codes = column(...placed.map(([cell]) => cell));
        const amounts = column(...placed.map(([, cell]) => cell));
        const table = rollUp(codes, amounts);
        expect(rollup(codes, amounts)).toEqual(shown(isFault(table) ? table : rollupColumn(table, amounts)));
      }),
      { numRuns: 1000 },
    );
  });

  test('with two columns side by side the same as with each alone', () => {
    const lines = fc.array(fc.tuple(codeCell, ordinary, ordinary), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, (cells) => {
        const codes = column(...cells.map(([cell]) => cell));
        const alone = [1, 2].map((at) => rollup(codes, column(...cells.map((line) => line[at]!))));
        fc.pre(alone.every((result) => typeof result !== 'string'));
        const together = rollup(
          codes,
          cells.map(([, first, second]) => [first, second]),
        );
        const [first, second] = alone as CellInput[][][];
        expect(together).toEqual(first!.map(([cell], row) => [cell, second![row]![0]]));
      }),
    );
  });
});
