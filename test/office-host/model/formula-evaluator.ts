import FormulaParser from 'fast-formula-parser';
import type { RangeReference } from 'fast-formula-parser';
import { expandNames } from './names';
import type { CellValue, Sheet } from './sheet';
import { usedRect } from './used-range';
import type { Workbook } from './workbook';

const evaluators = new WeakMap<Workbook, FormulaEvaluator>();

/** The evaluator of a workbook; making one is slow. */
export function evaluatorOf(workbook: Workbook): FormulaEvaluator {
  const known = evaluators.get(workbook) ?? new FormulaEvaluator(workbook);
  evaluators.set(workbook, known);
  return known;
}

/** Computes one formula at a time over the values the workbook now has. */
class FormulaEvaluator {
  private readonly parser: FormulaParser;

  constructor(private readonly workbook: Workbook) {
    this.parser = new FormulaParser({
      onCell: ({ sheet, row, col }) => this.sheet(sheet).values.get(row - 1, col - 1) ?? null,
      onRange: (reference) => this.block(reference),
    });
  }

  /** The result of a formula standing in a cell; undefined when the formula is malformed. */
  evaluate(formula: string, sheet: Sheet, row: number, column: number): CellValue | undefined {
    const position = { sheet: sheet.name, row: row + 1, col: column + 1 };
    try {
      return asCellValue(this.parser.parse(expandNames(this.workbook, sheet, formula).slice(1), position));
    } catch (error) {
      return errorValue(error);
    }
  }

  private sheet(name: string): Sheet {
    const sheet = this.workbook.sheetNamed(name);
    if (!sheet) throw new FormulaParser.FormulaError('#REF!');
    return sheet;
  }

  private block({ sheet, from, to }: RangeReference): unknown[][] {
    const source = this.sheet(sheet);
    const used = usedRect(source, true);
    const rows = Math.min(to.row, used ? used.row + used.rows : 1) - from.row + 1;
    const columns = Math.min(to.col, used ? used.column + used.columns : 1) - from.col + 1;
    return Array.from({ length: Math.max(rows, 1) }, (_, row) =>
      Array.from(
        { length: Math.max(columns, 1) },
        (_cell, column) => source.values.get(from.row - 1 + row, from.col - 1 + column) ?? null,
      ),
    );
  }
}

function asCellValue(result: unknown): CellValue {
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  if (result instanceof FormulaParser.FormulaError) return result.error;
  return 0;
}

/** The parser wraps errors met while computing; anything else it throws is about the formula's syntax. */
function errorValue(error: unknown): CellValue | undefined {
  const cause = error instanceof FormulaParser.FormulaError && 'details' in error ? error.details : undefined;
  return cause instanceof FormulaParser.FormulaError ? cause.error : undefined;
}
