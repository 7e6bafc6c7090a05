import Decimal from 'decimal.js';
import fc from '../../support/fast-check';
import { WAN, YUAN } from '../../../src/core/amount/fen';
import { VerdictLevel } from '../../../src/core/check/check-result';
import { judge } from '../../../src/core/check/judge';
import type { TolerancePolicy } from '../../../src/core/check/tolerance-policy';
import { relationAt } from '../../../src/core/relations/relation';
import {
  budgetWorkbook,
  copies,
  hierarchy,
  relation,
  rowSplit,
  type FigureLiteral,
  type TestWorkbook,
} from '../../support/budget-workbook';

const { Rounding, Unlikely, Broken } = VerdictLevel;

/** A single column 合计 over its parts, one relation. */
function sumOf(
  total: FigureLiteral,
  parts: readonly FigureLiteral[],
  unit = WAN,
): [TestWorkbook, ReturnType<typeof hierarchy>] {
  const workbook = budgetWorkbook({
    title: '表',
    unit,
    columns: ['合计'],
    lines: [['', '合计', total], ...parts.map((part, i) => [`${201 + i}`, `科目${i}`, part] as const)],
  });
  return [workbook, hierarchy(workbook, '表')];
}

describe('levels of a sum of printed figures', () => {
  const twenty = Array<number>(20).fill(1);
  const nine = Array<number>(9).fill(1);
  test.each([
    ['exact', WAN, 3, [1, 2], undefined],
    ['exact in 元', YUAN, 3.03, [1.01, 2.02], undefined],
    ['one 分 in 元 is no rounding', YUAN, 3.04, [1.01, 2.02], Broken],
    ['one unit in 万元', WAN, 3.01, [1, 2], Rounding],
    ['beyond three half units', WAN, 3.02, [1, 2], Broken],
    ['nine addends, two units', WAN, 9.02, nine, Rounding],
    ['nine addends, three units exceed three deviations', WAN, 9.03, nine, Unlikely],
    ['nine addends, five units are the worst case', WAN, 9.05, nine, Unlikely],
    ['nine addends, six units', WAN, 9.06, nine, Broken],
    ['twenty addends, three units', WAN, 20.03, twenty, Rounding],
    ['twenty addends, ten units', WAN, 20.1, twenty, Unlikely],
    ['twenty addends, eleven units', WAN, 20.11, twenty, Broken],
    ['blanks were never rounded', WAN, 2.02, [1, 1, null, null, null], Broken],
    ['a blank beside printed siblings is nothing', WAN, 3, [1, null, 2], undefined],
    ['negative sums', WAN, -3.01, [-1, -2], Rounding],
  ])('%s', (_, unit, total, parts, expected) => {
    const [workbook, families] = sumOf(total, parts, unit);
    const { verdicts, counts } = judge(workbook.ledger, families);
    expect(verdicts.map(({ level }) => level)).toEqual(expected === undefined ? [] : [expected]);
    expect(counts.relations).toBe(1);
    expect(counts.held + counts.rounding + counts.broken).toBe(1);
  });

  test('a verdict tells the difference and the worst case in 分', () => {
    const [workbook, families] = sumOf(3.02, [1, 2]);
    expect(judge(workbook.ledger, families).verdicts).toEqual([
      { family: families[0], index: 0, level: Broken, difference: 20_000, tolerance: 15_000 },
    ]);
  });
});

describe('balanced tables', () => {
  /** Lines of 基本 1, 2, 3 … + 项目 = 合计, the last of them off. */
  const levels = (off: number, project = 1, basicOf = (i: number) => i + 1): VerdictLevel[] => {
    const lines = Array.from({ length: 24 }, (_, i) => {
      const basic = basicOf(i);
      return [`${201 + i}`, '科目', basic + project + (i === 23 ? off : 0), basic, project] as const;
    });
    const allBasic = lines.reduce((sum, [, , , basic]) => sum + basic, 0);
    const workbook = budgetWorkbook({
      title: '表',
      columns: ['合计', '基本', '项目'],
      lines: [['', '合计', allBasic + 24 * project, allBasic, 24 * project], ...lines],
    });
    return judge(
      workbook.ledger,
      hierarchy(workbook, '表').concat(rowSplit(workbook, '表', 'C = D + E')),
    ).verdicts.map(({ level }) => level);
  };

  test('one unit is still rounding', () => expect(levels(0.01)).toEqual([Rounding, Rounding]));

  test('more than one unit counts one level more', () => expect(levels(0.03)).toEqual([Unlikely, Broken]));

  test('lines that print the same figures tell it once', () =>
    expect(levels(0.03, 1, () => 1)).toEqual([Rounding, Broken]));

  test('amounts beside zeros do not tell how a table was rounded', () =>
    expect(levels(0.03, 0)).toEqual([Rounding, Broken]));
});

describe('how much rounding is put up with', () => {
  /** One sum of nine addends, two units off; nothing else tells how the table was rounded. */
  const levelUnder = (tolerance: TolerancePolicy, total: number) => {
    const [workbook, families] = sumOf(total, Array<number>(9).fill(1));
    return judge(workbook.ledger, families, tolerance).verdicts[0]?.level;
  };

  test.each<[TolerancePolicy, number, VerdictLevel]>([
    ['lenient', 9.02, Rounding],
    ['standard', 9.02, Rounding],
    ['strict', 9.01, Rounding],
    ['strict', 9.02, Unlikely],
    ['strict', 9.05, Broken],
  ])('%s: 9 against %p', (tolerance, total, expected) => {
    expect(levelUnder(tolerance, total)).toBe(expected);
  });
});

describe('what cannot be judged', () => {
  const columns = ['合计', '基本', '项目'];
  const verdictsOf = (...lines: [string, string, ...FigureLiteral[]][]) => {
    const workbook = budgetWorkbook({ title: '表', columns, lines });
    return judge(workbook.ledger, [rowSplit(workbook, '表', 'C = D + E'), ...hierarchy(workbook, '表')]);
  };

  test('an error value leaves its relations unchecked, held or not', () => {
    const { counts, verdicts } = verdictsOf(['', '合计', 1, 1, 0], ['201', '甲', 1, '#REF!', 0]);
    expect(counts).toEqual({ relations: 3, held: 3, rounding: 0, broken: 0, unchecked: 2 });
    expect(verdicts).toEqual([]);
  });

  test('a heading line without figures is no sum', () => {
    const { verdicts } = verdictsOf(['', '合计', null, null, null], ['201', '甲', 3, 2, 1]);
    expect(verdicts).toEqual([]);
  });

  test('a column the table leaves out is no sum', () => {
    const { verdicts } = verdictsOf(['', '合计', null, 2, 1], ['201', '甲', null, 2, 1]);
    expect(verdicts).toEqual([]);
  });

  test('a breakdown the table leaves out does not contradict its total', () => {
    const { verdicts } = verdictsOf(['', '合计', 3, null, null], ['201', '甲', 3, null, null]);
    expect(verdicts).toEqual([]);
  });

  test('a blank beside printed figures is a gap', () => {
    const { verdicts } = verdictsOf(['', '合计', 3, 2, 1], ['201', '甲', null, 2, 1]);
    expect(verdicts.map(({ level }) => level)).toEqual([Broken, Broken]);
  });

  test('a blank form beside a printed partner table is a gap', () => {
    const workbook = budgetWorkbook(
      { title: '甲', columns: ['合计'], lines: [['', '合计', 5]] },
      { title: '乙', columns: ['合计', '基本'], lines: [['', '合计', null, null]] },
    );
    const { verdicts } = judge(workbook.ledger, [copies(workbook, '甲', '乙', 'C = C')]);
    expect(verdicts.map(({ level }) => level)).toEqual([Broken]);
  });
});

describe('part of a whole', () => {
  const level = (part: number) => {
    const workbook = budgetWorkbook({
      title: '表',
      columns: ['数'],
      lines: [
        ['1', '部分', part],
        ['2', '总体', 5],
      ],
    });
    const family = relation(workbook, 'part-of-whole', '表!C5 <= 表!C6');
    return judge(workbook.ledger, [family]).verdicts.map((verdict) => verdict.level);
  };
  test.each([
    [4, []],
    [5, []],
    [5.01, []],
    [5.02, [Broken]],
  ])('%p of 5', (part, expected) => expect(level(part)).toEqual(expected));
});

test('figures in different units count with their own last digit', () => {
  const levelFor = (yuan: number) => {
    const workbook = budgetWorkbook(
      { title: '万', columns: ['合计'], lines: [['', '合计', 12.35]] },
      { title: '元', unit: YUAN, columns: ['合计'], lines: [['', '合计', yuan]] },
    );
    return judge(workbook.ledger, [copies(workbook, '万', '元', 'C = C')]).verdicts.map(({ level }) => level);
  };
  expect(levelFor(123_450)).toEqual([Rounding]);
  expect(levelFor(123_449.99)).toEqual([Broken]);
  expect(levelFor(123_500)).toEqual([]);
});

test('counts belong to the table of the target', () => {
  const workbook = budgetWorkbook(
    { title: '甲', columns: ['合计'], lines: [['', '合计', 5]] },
    { title: '乙', columns: ['合计'], lines: [['', '合计', 5]] },
  );
  const families = [copies(workbook, '甲', '乙', 'C = C'), ...hierarchy(workbook, '乙')];
  const { countsByTable } = judge(workbook.ledger, families);
  expect([...countsByTable]).toEqual([
    ['t1', { relations: 1, held: 1, rounding: 0, broken: 0, unchecked: 0 }],
  ]);
});

test('agrees with decimal arithmetic on random tables', () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const tableOfCents = fc.array(fc.tuple(cents, cents, cents), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(tableOfCents, (rows) => {
      const workbook = budgetWorkbook({
        title: '表',
        columns: ['合计', '基本', '项目'],
        lines: rows.map((row, i) => [i === 0 ? '' : `${200 + i}`, '科目', ...row.map((c) => c / 100)]),
      });
      const families = [rowSplit(workbook, '表', 'C = D + E'), ...hierarchy(workbook, '表')];
      const found = new Map(
        judge(workbook.ledger, families).verdicts.map((verdict) => [
          `${families.indexOf(verdict.family)}:${verdict.index}`,
          verdict.difference,
        ]),
      );
      families.forEach((family, number) => {
        for (let index = 0; index < family.count; index++) {
          const { target, terms } = relationAt(family, index);
          const amount = (figure: number): Decimal =>
            new Decimal(rows[figure % rows.length]![Math.floor(figure / rows.length)]!).div(100);
          const sum = terms.reduce(
            (all, term) => all.plus(amount(term.figure).times(term.sign)),
            new Decimal(0),
          );
          const difference = amount(target).minus(sum).times(WAN.fen).toNumber();
          expect(found.get(`${number}:${index}`) ?? 0).toBe(difference);
        }
      });
    }),
  );
});
