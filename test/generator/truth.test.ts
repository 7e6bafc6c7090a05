import fc from '../support/fast-check';
import { workbooks } from './arbitrary';
import { cellAt, type WorkbookGrid } from './grid';
import type { TableTruth } from './truth';

function plain(text: string): string {
  return text.replace(/\s/g, '');
}

function rowTexts(grid: WorkbookGrid, table: TableTruth, row: number): string[] {
  const { left, right } = table.range;
  return (grid.sheets[table.sheet]!.rows[row] ?? [])
    .slice(left, right + 1)
    .flatMap((cell) => (cell?.value == null ? [] : [plain(String(cell.value))]));
}

/** Words that stand in a column, or to the left of it in its block, above a row. */
function wordsAbove(grid: WorkbookGrid, table: TableTruth, row: number, column: number): string[] {
  const rows = Array.from({ length: row - table.range.top }, (_, index) => table.range.top + index);
  return rows.flatMap((at) =>
    Array.from(
      { length: column - table.range.left + 1 },
      (_, index) => cellAt(grid.sheets[table.sheet]!, at, table.range.left + index)?.value,
    )
      .filter((value) => typeof value === 'string')
      .map(plain),
  );
}

const PROPERTY = { numRuns: 40 };

test('every line of the truth stands in its row under its name and code', () => {
  fc.assert(
    fc.property(workbooks(), ({ grid, truth }) => {
      for (const table of truth.tables) {
        for (const line of table.lanes.flatMap((lane) => lane.lines)) {
          const texts = rowTexts(grid, table, line.row);
          if (line.name !== '') expect(texts.some((text) => text.includes(plain(line.name)))).toBe(true);
          const digits = texts.join('');
          if (line.code !== '') expect(digits).toContain(line.code.slice(0, 3));
        }
      }
    }),
    PROPERTY,
  );
});

test('every column of the truth stands below its words', () => {
  fc.assert(
    fc.property(workbooks(), ({ grid, truth }) => {
      for (const table of truth.tables.filter(({ base }) => base !== 'project-performance')) {
        for (const lane of table.lanes.filter(({ lines }) => lines.length > 0)) {
          for (const column of lane.columns) {
            const words = wordsAbove(grid, table, lane.lines[0]!.row, column.column);
            for (const word of column.path) expect(words).toContain(plain(word));
          }
        }
      }
    }),
    PROPERTY,
  );
});

test('every table stands below its title, within its range, and apart from others', () => {
  fc.assert(
    fc.property(workbooks(), ({ grid, truth }) => {
      truth.tables.forEach((table, index) => {
        const head = Array.from({ length: 4 }, (_, row) =>
          rowTexts(grid, table, table.range.top + row),
        ).flat();
        expect(head.some((text) => text.includes(plain(table.title)))).toBe(true);
        for (const line of table.lanes.flatMap((lane) => lane.lines)) {
          expect(line.row).toBeGreaterThan(table.range.top);
          expect(line.row).toBeLessThanOrEqual(table.range.bottom);
        }
        expect(truth.tables.slice(0, index).filter((other) => overlap(other, table))).toEqual([]);
      });
    }),
    PROPERTY,
  );
});

test('figures of the narrative stand where the truth says', () => {
  fc.assert(
    fc.property(workbooks(), ({ grid, truth }) => {
      for (const { sheet, row, column, start, length, kind } of truth.statements) {
        const text = String(cellAt(grid.sheets[sheet]!, row, column)?.value);
        expect(text.slice(start, start + length)).toMatch(/^\d+(\.\d+)?$/);
        expect(text.slice(start + length)).toMatch(kind === 'rate' || kind === 'share' ? /^%/ : /^(万元|元)/);
      }
    }),
    PROPERTY,
  );
});

function overlap(one: TableTruth, other: TableTruth): boolean {
  return (
    one.sheet === other.sheet &&
    one.range.top <= other.range.bottom &&
    other.range.top <= one.range.bottom &&
    one.range.left <= other.range.right &&
    other.range.left <= one.range.right
  );
}
