import { cellAddress } from '../../../../src/core/snapshot/address';
import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { planRecompute } from '../../../../src/core/check/recompute/plan-recompute';
import { judge } from '../../../../src/core/check/judge';
import { figureAt, type FigureId, type Ledger } from '../../../../src/core/relations/ledger';
import { figureOfTerm } from '../../../../src/core/relations/relation';
import { SnapshotBuilder } from '../../../../src/core/snapshot/snapshot-builder';
import { cellKey, type WorkbookSnapshot } from '../../../../src/core/snapshot/workbook-snapshot';
import { workbooks } from '../../../generator/arbitrary';
import { generateWorkbook, type GeneratedWorkbook } from '../../../generator/generate-workbook';
import { cellAt, copyWorkbook, put, toSnapshot } from '../../../generator/grid';
import type { ChangedCell } from '../../../generator/mutations/fault';
import { mutate } from '../../../generator/mutations/mutate';
import fc from '../../../support/fast-check';
import { workbookOf, type Grid } from '../../../support/grid-workbook';
import { readSample, SAMPLES } from '../../../support/sample';

const NO_PLAN = { edits: [], rates: [], conflicts: [], stale: [] };

/** The plan as a clerk reads it: cell, old and new figure in the table's unit, formula. */
function planOf(snapshot: WorkbookSnapshot): string[] {
  return planRecompute(checkWorkbook(snapshot)).edits.map(({ place, before, after, formula }) => {
    const figure = (printed: typeof before) =>
      typeof printed === 'string' ? printed : printed ? String(printed.fen / printed.unit.fen) : 'blank';
    return `${cellAddress(place.row, place.column)} ${figure(before)} → ${figure(after)} ${formula}`;
  });
}

const table = (...rows: Grid): WorkbookSnapshot =>
  workbookOf([
    ['部门支出总表'],
    ['部门：某某县水务局', null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ...rows,
  ]);

describe('recomputing', () => {
  it.each<[string, WorkbookSnapshot, string[]]>([
    [
      'leaves a correct table alone',
      table(['合计', null, 30, 20, 10], ['213', '农林水支出', 30, 20, 10], ['21303', '水利', 30, 20, 10]),
      [],
    ],
    [
      'puts a wrong subtotal right by its neighbours below',
      table(
        ['合计', null, 33, 20, 13],
        ['213', '农林水支出', 33, 20, 13],
        ['21303', '水利', 33, 22, 13],
        ['2130301', '行政运行', 20, 15, 5],
        ['2130305', '水利工程建设', 13, 5, 8],
      ),
      ['D6 22 → 20 =SUM(D7:D8)'],
    ],
    [
      'adds up cells that do not stand together one by one',
      table(
        ['合计', null, 30, 25, 5],
        ['213', '农林水支出', 20, 15, 5],
        ['21303', '水利', 20, 15, 5],
        ['221', '住房保障支出', 10, 10, 0],
        ['22102', '住房改革支出', 10, 10, 0],
        ['合计', null, null, null, null],
      ),
      [],
    ],
    [
      'fills a total that is left out',
      table(
        ['合计', null, 30, null, 5],
        ['213', '农林水支出', 20, 15, 5],
        ['21303', '水利', 20, 15, 5],
        ['221', '住房保障支出', 10, 10, 0],
        ['22102', '住房改革支出', 10, 10, 0],
      ),
      ['D4 blank → 25 =D5+D7'],
    ],
    [
      'carries a corrected subtotal into the sums above it',
      table(
        ['合计', null, 99, 99, 0],
        ['213', '农林水支出', 88, 88, 0],
        ['21303', '水利', 10, 10, 0],
        ['21305', '巩固脱贫攻坚成果衔接乡村振兴', 12, 12, 0],
      ),
      ['C4 99 → 22 =SUM(D4:E4)', 'D4 99 → 22 =D5', 'C5 88 → 22 =SUM(D5:E5)', 'D5 88 → 22 =SUM(D6:D7)'],
    ],
    [
      'does not touch what rounding explains',
      table(
        ['合计', null, 30.01, 20, 10.01],
        ['213', '农林水支出', 30.01, 20, 10.01],
        ['21303', '水利', 15, 10, 5],
        ['21305', '巩固脱贫攻坚成果衔接乡村振兴', 15, 10, 5],
      ),
      [],
    ],
  ])('%s', (_, snapshot, expected) => {
    expect(planOf(snapshot)).toEqual(expected);
  });

  it('computes changes after the totals they compare', () => {
    const snapshot = workbookOf([
      ['一般公共预算支出表'],
      ['部门：某某县水务局', null, null, null, '单位：万元'],
      ['科目编码', '科目名称', '上年预算数', '本年预算数', '比上年增减额'],
      ['合计', null, 30, 99, 69],
      ['213', '农林水支出', 30, 33, 3],
      ['21303', '水利', 30, 33, 3],
      ['2130301', '行政运行', 20, 15, -5],
      ['2130305', '水利工程建设', 10, 18, 28],
    ]);
    expect(planOf(snapshot)).toEqual(['D4 99 → 33 =D5', 'E4 69 → 3 =D4-C4', 'E8 28 → 8 =D8-C8']);
  });

  it.each<[string, string, string[]]>([
    ['adds up the right cells', '=SUM(D6:E6)', ['D6 22 → 20 =SUM(D7:D8)']],
    ['adds them up one by one, rounded', '=ROUND($D$6+E6,2)', ['D6 22 → 20 =SUM(D7:D8)']],
    ['forgets one', '=D6', ['C6 35 → 33 =SUM(D6:E6)', 'D6 22 → 20 =SUM(D7:D8)']],
    ['does something else', '=SUM(D6:E6)*1', ['C6 35 → 33 =SUM(D6:E6)', 'D6 22 → 20 =SUM(D7:D8)']],
  ])('where a cell’s formula %s', (_, formula, expected) => {
    const builder = new SnapshotBuilder('test.xlsx');
    const sheet = builder.sheet('支出');
    [
      ['部门支出总表'],
      ['部门：某某县水务局', null, null, null, '单位：万元'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['合计', null, 33, 20, 13],
      ['213', '农林水支出', 33, 20, 13],
      ['21303', '水利', 35, 22, 13],
      ['2130301', '行政运行', 20, 15, 5],
      ['2130305', '水利工程建设', 13, 5, 8],
    ].forEach((cells, row) => {
      cells.forEach((value, column) => sheet.set(row, column, value));
    });
    sheet.setFormula(5, 2, formula);
    expect(planOf(builder.build())).toEqual(expected);
  });

  it('reports a cell whose sums disagree instead of guessing', () => {
    const { edits, conflicts } = planRecompute(
      checkWorkbook(
        table(
          ['合计', null, 30, 20, 10],
          ['213', '农林水支出', 30, 20, 10],
          ['21303', '水利', 15, 10, 5],
          ['21305', '巩固脱贫攻坚成果衔接乡村振兴', 17, null, null],
        ),
      ),
    );
    expect(edits.map(({ place }) => cellAddress(place.row, place.column))).toEqual(['D4', 'E4', 'D5', 'E5']);
    expect(conflicts.map(({ place }) => cellAddress(place.row, place.column))).toEqual(['C4', 'C5']);
  });
});

describe.each(SAMPLES.filter((sample) => sample !== 'jinlin-2021-final'))('recomputing %s', (sample) => {
  it('changes nothing, for all its sums hold or are off by rounding alone', () => {
    expect(planOf(readSample(sample))).toEqual([]);
  });
});

it('recomputing jinlin-2021-final corrects the two subtotals of its revenue table', () => {
  expect(planOf(readSample('jinlin-2021-final'))).toEqual([
    'C8 1846703.26 → 1846709.26 =D8+E8+F8+H8+I8+J8',
    'D8 1846703.26 → 1846709.26 =D9+D11',
  ]);
});

describe('recomputing generated workbooks', () => {
  const RUNS = 12;
  /** Workbooks whose figures, as they are printed, foot to the last digit. */
  const exact = workbooks({ rounding: 'exact' })
    .map((clean) => ({ clean, result: checkWorkbook(clean.snapshot) }))
    .filter(({ result }) => result.verdicts.length === 0)
    .map(({ clean, result: { ledger } }) => ({ clean, ledger }));

  it('changes nothing where all is right', () => {
    fc.assert(
      fc.property(workbooks(), ({ snapshot }) => {
        expect(planRecompute(checkWorkbook(snapshot))).toEqual(NO_PLAN);
      }),
      { numRuns: RUNS },
    );
  });

  it('restores a wrong subtotal exactly', () => {
    fc.assert(
      fc.property(exact, fc.nat(), ({ clean, ledger }, seed) => {
        const faulty = mutate(clean, 'wrong-subtotal', seed);
        if (!faulty) return;
        const { edits } = planRecompute(checkWorkbook(faulty.snapshot));
        const [{ sheet, row, column }] = faulty.faults[0]!.cells as [ChangedCell];
        expect(edits.map(({ place }) => place)).toContainEqual({ sheet, row, column });
        expect(edits.map(({ after }) => after.fen)).toEqual(
          edits.map(({ figure }) => ledger.amounts[figure]),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('restores a wrong change exactly, and nothing else', () => {
    const withChanges = exact
      .map(({ clean, ledger }) => ({ clean, ledger, changes: printedChanges(clean, ledger) }))
      .filter(({ changes }) => changes.length > 0);
    fc.assert(
      fc.property(withChanges, fc.nat(), ({ clean, ledger, changes }, pick) => {
        const figure = changes[pick % changes.length]!;
        const { sheet, row, column } = figureAt(ledger, figure).place;
        const grid = copyWorkbook(clean.grid);
        const cell = cellAt(grid.sheets[sheet]!, row, column)!;
        put(grid.sheets[sheet]!, row, column, { ...cell, value: Number(cell.value) * 2 + 100 });
        const { edits, rates } = planRecompute(checkWorkbook(toSnapshot(grid)));
        expect(edits.map((edit) => [edit.figure, edit.after.fen])).toEqual([
          [figure, ledger.amounts[figure]],
        ]);
        expect(rates).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Changes that are printed as numbers and not computed. */
function printedChanges({ grid }: GeneratedWorkbook, ledger: Ledger): FigureId[] {
  return ledger.entries
    .flatMap(({ lane, base, lineCount }) =>
      lane.columns.flatMap(({ measure }, column) =>
        Array.from(
          { length: measure === 'change' ? lineCount : 0 },
          (_, line) => base + column * lineCount + line,
        ),
      ),
    )
    .filter((figure) => {
      const { sheet, row, column } = figureAt(ledger, figure).place;
      const cell = cellAt(grid.sheets[sheet]!, row, column);
      return typeof cell?.value === 'number' && cell.value !== 0 && cell.formula === undefined;
    });
}

describe('cells that nobody can write', () => {
  const wrongTotals = (wrong: number | string | null): SnapshotBuilder => {
    const builder = new SnapshotBuilder('test.xlsx');
    const sheet = builder.sheet('支出');
    [
      ['部门支出总表'],
      ['部门：临江县水务局', null, null, null, '单位：万元'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['合计', null, 33, 20, 13],
      ['213', '农林水支出', 33, 20, 13],
      ['21303', '水利', wrong, 20, 13],
    ].forEach((cells, row) => cells.forEach((value, column) => sheet.set(row, column, value)));
    return builder;
  };

  it('are those under a merged block', () => {
    const builder = wrongTotals(null);
    expect(planOf(builder.build())).toEqual(['C6 blank → 33 =SUM(D6:E6)']);
    const merged = wrongTotals(null).build();
    const [sheet] = merged.sheets;
    const covered = { ...sheet!, merges: [{ top: 4, left: 2, bottom: 5, right: 2 }] };
    const workbook = { ...merged, sheets: [covered] };
    expect(planOf(workbook)).toEqual([]);
    const blamed = checkWorkbook(workbook).findings.flatMap(({ place, suspects }) => [
      place,
      ...suspects.map((suspect) => suspect.place),
    ]);
    expect(blamed.length).toBeGreaterThan(0);
    expect(blamed).not.toContainEqual({ sheet: 0, row: 5, column: 2 });
  });

  it('a cell that holds words is shown with them, not as blank', () => {
    expect(planOf(wrongTotals('约33').build())).toEqual(['C6 约33 → 33 =SUM(D6:E6)']);
  });

  it('a cell whose own formula is right is left to it, and told of where its result is old', () => {
    const snapshot = wrongTotals(35).build();
    const formulas = new Map([[cellKey(5, 2), '=SUM(D6:E6)']]);
    const plan = planRecompute(
      checkWorkbook({ ...snapshot, sheets: [{ ...snapshot.sheets[0]!, formulas }] }),
    );
    expect(plan.edits).toEqual([]);
    expect(plan.stale).toEqual([
      {
        place: { sheet: 0, row: 5, column: 2 },
        before: expect.objectContaining({ fen: 35_000_000 }),
        after: expect.objectContaining({ fen: 33_000_000 }),
        formula: '=SUM(D6:E6)',
      },
    ]);
  });
});

describe('recomputing across sheets', () => {
  it.each([8, 10])('a department’s leaf is what its units add up to (seed %i)', (seed) => {
    const result = checkWorkbook(generateWorkbook(seed, { rounding: 'exact', subUnits: 2 }).snapshot);
    const { ledger, families } = result;
    const targetsOf = (isMeant: (rule: string) => boolean): FigureId[] =>
      families
        .filter(({ rule, kind }) => kind === 'equal' && isMeant(rule))
        .flatMap(({ target, count }) => Array.from({ length: count }, (_, at) => figureOfTerm(target, at)));
    const computedAtHome = new Set(targetsOf((rule) => rule !== 'unit-rollup'));
    const leaf = targetsOf((rule) => rule === 'unit-rollup').find(
      (figure) => ledger.amounts[figure]! > 0 && !computedAtHome.has(figure),
    );
    const right = ledger.amounts[leaf!]!;
    const amounts = ledger.amounts.slice();
    amounts[leaf!] = right * 2;
    const wrong = { ...ledger, amounts };
    const { edits } = planRecompute({ ...result, ledger: wrong, verdicts: judge(wrong, families).verdicts });
    expect(edits.map(({ figure, after }) => [figure, after.fen])).toEqual([[leaf, right]]);
    expect(edits[0]!.formula).toMatch(/^='.+'![A-Z]+\d+/);
  });
});
