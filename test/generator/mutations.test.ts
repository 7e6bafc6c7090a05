import { generateWorkbook } from './generate-workbook';
import { cellAt, type CellValue, type WorkbookGrid } from './grid';
import { FAULT_KINDS, type FaultKind } from './mutations/fault';
import { mutate, mutateTwice, type FaultyWorkbook } from './mutations/mutate';

const CLEAN = [...Array(18).keys()].map((seed) => generateWorkbook(seed));

/** Kinds that move rows, so that cells cannot be compared place by place. */
const MOVES_ROWS: ReadonlySet<FaultKind> = new Set(['line-lost', 'line-doubled']);

function faulty(kind: FaultKind): FaultyWorkbook[] {
  return CLEAN.flatMap((workbook) => mutate(workbook, kind, workbook.seed) ?? []);
}

function changedPlaces(before: WorkbookGrid, after: WorkbookGrid): string[] {
  return before.sheets.flatMap((sheet, index) =>
    sheet.rows.flatMap((_, row) => {
      const width = Math.max(sheet.rows[row]!.length, after.sheets[index]!.rows[row]!.length);
      return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
        const one = cellAt(sheet, row, column)?.value ?? null;
        const other = cellAt(after.sheets[index]!, row, column)?.value ?? null;
        return isSame(one, other) ? [] : [`${index}/${row}/${column}`];
      });
    }),
  );
}

/** The same but for the noise that formulas leave behind the digits. */
function isSame(one: CellValue, other: CellValue): boolean {
  return typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-6 : one === other;
}

describe.each(FAULT_KINDS)('fault %s', (kind) => {
  const workbooks = faulty(kind);

  test('finds a place in many workbooks', () => {
    expect(workbooks.length).toBeGreaterThanOrEqual(6);
  });

  test('is mostly one that printed relations betray', () => {
    const detectable = workbooks.filter(({ faults }) => faults[0]!.detectable);
    expect(detectable.length).toBeGreaterThanOrEqual(workbooks.length * 0.5);
  });

  test('is the same for the same seed', () => {
    const again = mutate(generateWorkbook(workbooks[0]!.seed), kind, workbooks[0]!.seed);
    expect(again?.faults).toEqual(workbooks[0]!.faults);
  });

  if (MOVES_ROWS.has(kind)) {
    test('takes away or adds exactly one row', () => {
      for (const { seed, grid } of workbooks) {
        const rows = (workbook: WorkbookGrid) =>
          workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
        expect(rows(grid) - rows(CLEAN[seed]!.grid)).toBe(kind === 'line-lost' ? -1 : 1);
      }
    });
  } else {
    test('changes the cells it names and no others', () => {
      for (const { seed, grid, faults } of workbooks) {
        const { cells, followers } = faults[0]!;
        const named = [...cells, ...followers].map(({ sheet, row, column }) => `${sheet}/${row}/${column}`);
        expect(changedPlaces(CLEAN[seed]!.grid, grid).sort()).toEqual([...named].sort());
      }
    });
  }
});

test('two faults stand in different cells and both are told', () => {
  const twice = CLEAN.flatMap(
    (workbook) => mutateTwice(workbook, ['wrong-leaf', 'digits-swapped'], workbook.seed) ?? [],
  );
  expect(twice.length).toBeGreaterThan(9);
  for (const { faults: both } of twice) {
    expect(both.map(({ kind }) => kind)).toEqual(['wrong-leaf', 'digits-swapped']);
    const places = both.flatMap(({ cells }) =>
      cells.map(({ sheet, row, column }) => `${sheet}/${row}/${column}`),
    );
    expect(new Set(places).size).toBe(places.length);
  }
});
