import { cellAt, copyWorkbook } from '../../grid';
import type { GeneratedWorkbook } from '../../generate-workbook';
import type { Random } from '../../random';
import type { StatementTruth } from '../../truth';
import type { Mutation } from '../fault';
import { setCell } from '../targets';

/** The year of one heading or title off by one, while other sheets print the right one. */
export function wrongYear(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  const { truth } = workbook;
  const year = String(truth.year);
  const heads = truth.tables.flatMap((table) => {
    const sheet = workbook.grid.sheets[table.sheet]!;
    const rows = Array.from({ length: 4 }, (_, index) => table.range.top + index);
    return rows.flatMap((row) =>
      (sheet.rows[row] ?? []).flatMap((cell, column) =>
        typeof cell?.value === 'string' && cell.value.includes(year)
          ? [{ sheet: table.sheet, row, column, value: cell.value }]
          : [],
      ),
    );
  });
  if (heads.length === 0) return null;
  const grid = copyWorkbook(workbook.grid);
  const head = random.pick(heads);
  const wrong = head.value.replace(year, String(truth.year + random.pick([-1, 1])));
  const sheets = new Set(heads.map(({ sheet }) => sheet));
  return {
    grid,
    truth,
    cells: [setCell(grid, head.sheet, head.row, head.column, { value: wrong })],
    detectable: sheets.size >= 3,
  };
}

/** A figure of the narrative that differs from the tables. */
export function narrativeFigure(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  return inNarrative(workbook, random, ['amount'], (figure) =>
    (Number(figure) * 1.1 + random.int(2, 40)).toFixed(2),
  );
}

/** A share or rate of the narrative that its amounts do not come to. */
export function narrativeRate(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  return inNarrative(workbook, random, ['rate', 'share'], (figure) =>
    (Number(figure) * 1.3 + random.int(5, 20)).toFixed(figure.split('.')[1]?.length ?? 0),
  );
}

function inNarrative(
  workbook: GeneratedWorkbook,
  random: Random,
  kinds: readonly StatementTruth['kind'][],
  wrongOf: (figure: string) => string,
): Mutation | null {
  const statements = workbook.truth.statements.filter(({ kind }) => kinds.includes(kind));
  if (statements.length === 0) return null;
  const grid = copyWorkbook(workbook.grid);
  const { sheet, row, column, start, length } = random.pick(statements);
  const text = String(cellAt(grid.sheets[sheet]!, row, column)!.value);
  const wrong = wrongOf(text.slice(start, start + length));
  const cell = setCell(grid, sheet, row, column, {
    value: text.slice(0, start) + wrong + text.slice(start + length),
  });
  return { grid, truth: workbook.truth, cells: [cell], detectable: true };
}
