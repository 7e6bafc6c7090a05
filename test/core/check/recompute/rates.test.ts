import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { DEFAULT_OPTIONS } from '../../../../src/core/check/check-options';
import { planRecompute } from '../../../../src/core/check/recompute/plan-recompute';
import type { ZeroBase } from '../../../../src/core/amount/zero-base';
import { entryOf, type Ledger } from '../../../../src/core/relations/ledger';
import type { Rate } from '../../../../src/core/relations/rate';
import { cellAddress } from '../../../../src/core/snapshot/address';
import { SnapshotBuilder } from '../../../../src/core/snapshot/snapshot-builder';
import type { WorkbookSnapshot } from '../../../../src/core/snapshot/workbook-snapshot';
import { workbooks } from '../../../generator/arbitrary';
import { cellAt, copyWorkbook, put, toSnapshot } from '../../../generator/grid';
import fc from '../../../support/fast-check';

type Cell = string | number | null;

/** A table of last year, this year, change and rate, its lines from row 4 on. */
function table(
  lines: readonly (readonly Cell[])[],
  rateFormat?: string,
  formula?: string,
  formulaRow = 3,
): WorkbookSnapshot {
  const builder = new SnapshotBuilder('test.xlsx');
  const sheet = builder.sheet('支出');
  [
    ['一般公共预算支出表'],
    ['部门：某某县水务局', null, null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '上年预算数', '本年预算数', '比上年增减额', '增减%'],
    ...lines,
  ].forEach((cells, row) =>
    cells.forEach((value, column) =>
      sheet.set(
        row,
        column,
        value,
        row > 2 && column === 5 && rateFormat ? builder.internFormat(rateFormat) : 0,
      ),
    ),
  );
  if (formula !== undefined) sheet.setFormula(formulaRow, 5, formula);
  return builder.build();
}

function planOf(snapshot: WorkbookSnapshot, zeroBase: ZeroBase = 'hundred'): unknown[] {
  const { edits, rates } = planRecompute(checkWorkbook(snapshot, { ...DEFAULT_OPTIONS, zeroBase }));
  return [
    ...edits.map(({ place, after }) => [cellAddress(place.row, place.column), after.fen / after.unit.fen]),
    ...rates.map(({ place, before, after, constant, formula }) => [
      cellAddress(place.row, place.column),
      `${before} → ${after}`,
      constant,
      formula,
    ]),
  ];
}

const lines = (rate: Cell, total: Cell = 25, current = 100.05, whole = 20.01): Cell[][] => [
  ['合计', null, 80.04, current, whole, total],
  ['208', '社会保障和就业支出', 40.02, 60.03, 20.01, rate],
  ['213', '农林水支出', 40.02, 40.02, 0, 0],
];

describe('a rate that is not what its amounts come to', () => {
  it.each<[string, WorkbookSnapshot, unknown[]]>([
    ['nothing where all are right', table(lines(50)), []],
    [
      'as a percent figure',
      table(lines(80)),
      [['F5', '80 → 50', 50, '=IF(C5=0,SIGN(D5)*100,ROUND((D5-C5)/C5*100,0))']],
    ],
    [
      'as a percentage',
      table(
        [...lines(0.8, 0.25)].map((line) => [...line]),
        '0.00%',
      ),
      [['F5', '80.00% → 50.00%', 0.5, '=IF(C5=0,SIGN(D5),ROUND((D5-C5)/C5,4))']],
    ],
    [
      'as text with its sign',
      table(lines('80.00%', '25.00%')),
      [['F5', '80.00% → 50.00%', '50.00%', '=TEXT(IF(C5=0,SIGN(D5),ROUND((D5-C5)/C5,4)),"0.00%")']],
    ],
    [
      'after the total it is the rate of',
      table(lines(50, 15, 92.046, 12.006)),
      [
        ['D4', 100.05],
        ['E4', 20.01],
        ['F4', '15 → 25', 25, '=IF(C4=0,SIGN(D4)*100,ROUND((D4-C4)/C4*100,0))'],
      ],
    ],
  ])('is worked out again: %s', (_, snapshot, expected) => {
    expect(planOf(snapshot)).toEqual(expected);
  });

  it.each<[ZeroBase, string, string]>([
    ['hundred', '0 → 100', '=IF(C6=0,SIGN(D6)*100,ROUND((D6-C6)/C6*100,0))'],
    ['dash', '0 → —', '=IF(C6=0,IF(D6=0,0,"—"),ROUND((D6-C6)/C6*100,0))'],
    ['omit', '0 → ', '=IF(C6=0,IF(D6=0,0,""),ROUND((D6-C6)/C6*100,0))'],
  ])('over a base of zero goes by the setting %s', (zeroBase, text, formula) => {
    const snapshot = table([
      ['合计', null, 40.02, 100.05, 60.03, 150],
      ['208', '社会保障和就业支出', 40.02, 60.03, 20.01, 50],
      ['213', '农林水支出', 0, 40.02, 40.02, 0],
    ]);
    expect(planOf(snapshot, zeroBase)).toEqual([['F6', text, expect.anything(), formula]]);
  });

  it('is left to its own formula, which follows the amounts', () => {
    const wrongTotal = (formula?: string): unknown[] =>
      planOf(
        table(
          [
            ['合计', null, 80.04, 92.046, 12.006, 15],
            ['208', '社会保障和就业支出', 40.02, 60.03, 20.01, 50],
            ['213', '农林水支出', 40.02, 40.02, 0, 0],
          ],
          undefined,
          formula,
        ),
      );
    expect(wrongTotal()).toHaveLength(3);
    expect(wrongTotal('=ROUND((D4-C4)/C4*100,0)')).toEqual([
      ['D4', 100.05],
      ['E4', 20.01],
    ]);
  });
});

describe('a rate whose own formula was not calculated again', () => {
  it.each([
    ['=ROUND((D5-C5)/C5*100,0)'],
    ['=(D5-C5)/C5*100'],
    ['=100*(D5/C5-1)'],
    ['=IF($C5=0,0,ROUND((D5 - $C5)/$C5*100,0))'],
    ['=IFERROR((D5-C5)/C5*100,"—")'],
    ['=+IF(C5<>0,D5/C5-1,0)*100'],
  ])('is left to %s, and told', (formula) => {
    const snapshot = table(lines(80), undefined, formula, 4);
    expect(planOf(snapshot)).toEqual([]);
    expect(planRecompute(checkWorkbook(snapshot)).stale).toEqual([
      { place: { sheet: 0, row: 4, column: 5 }, before: '80', after: '50', formula },
    ]);
  });

  it.each([
    ['of something else', '=(D4-C4)/C4*100'],
    ['the wrong way round', '=(C5-D5)/D5*100'],
    ['that is a constant', '=80'],
    ['that rounds nothing', '=(D5-C5)/C5*100+30'],
    ['with unbalanced brackets', '=(D5-C5)/C5)*(100'],
  ])('is offered anew where the formula is one %s', (_, formula) => {
    const snapshot = table(lines(80), undefined, formula, 4);
    expect(planOf(snapshot)).toEqual([
      ['F5', '80 → 50', 50, '=IF(C5=0,SIGN(D5)*100,ROUND((D5-C5)/C5*100,0))'],
    ]);
    expect(planRecompute(checkWorkbook(snapshot)).stale).toEqual([]);
  });
});

/** Whether the amounts are printed finely enough to give the rate to its last digit. */
function isDetermined({ printed, current, base, look }: Rate, ledger: Ledger): boolean {
  const { quantum } = entryOf(ledger, current).table;
  const [now, before] = [ledger.amounts[current]!, ledger.amounts[base]!];
  const digit = 10 ** -(look.decimals + (look.scale === 'percent' ? 2 : 0));
  return printed !== null && before > 0 && ((1 + now / before) * quantum) / before < digit / 100;
}

describe('rates of generated workbooks', () => {
  const RUNS = 5;
  const withRates = workbooks({ rounding: 'exact' })
    .map((clean) => ({ clean, result: checkWorkbook(clean.snapshot) }))
    .map(({ clean, result: { rates, ledger } }) => ({
      clean,
      rates: rates.filter((rate) => isDetermined(rate, ledger)),
    }))
    .filter(({ rates }) => rates.length > 0);

  it('are restored exactly where one is wrong', () => {
    fc.assert(
      fc.property(withRates, fc.nat(), ({ clean, rates }, pick) => {
        const { place } = rates[pick % rates.length]!;
        const grid = copyWorkbook(clean.grid);
        const cell = cellAt(grid.sheets[place.sheet]!, place.row, place.column)!;
        const wrong = typeof cell.value === 'number' ? cell.value * 1.5 + 7 : '77.70%';
        put(grid.sheets[place.sheet]!, place.row, place.column, { ...cell, value: wrong });
        const { edits, rates: planned } = planRecompute(checkWorkbook(toSnapshot(grid)));
        expect(edits).toEqual([]);
        expect(planned.map((rate) => [rate.place, rate.constant])).toEqual([[place, cell.value]]);
      }),
      { numRuns: RUNS },
    );
  });
});
