import FormulaParser from 'fast-formula-parser';
import type { CellReference, RangeReference } from 'fast-formula-parser';
import { cellAddress, columnLetters, parseAddress } from '../../src/core/snapshot/address';
import { metadataFiles } from '../../scripts/functions-metadata';
import { FUNCTIONS_BY_ID } from './associate';

type Value = number | string | boolean | null;

interface Parameter {
  readonly dimensionality?: 'matrix';
}

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly Parameter[] }[];
}

const SHEET = '表';

/** Rows a whole column has here; Excel has 1,048,576. */
const ROWS = 2_000;

/**
 * A sheet whose formulas a real formula engine evaluates. Edits recalculate every formula, results spill to the right and
 * down, and the BUDGET functions get their arguments as Excel hands them over: ranges as rows of cells, null where omitted.
 */
export class FormulaSheet {
  private readonly typed = new Map<string, Value>();
  private readonly formulas = new Map<string, string>();
  /** Cells each formula fills, by the formula's own cell. */
  private readonly spilled = new Map<string, ReadonlyMap<string, Value>>();
  private readonly parser: FormulaParser;

  private constructor(parameters: ReadonlyMap<string, readonly Parameter[]>) {
    this.parser = new FormulaParser({
      onCell: ({ row, col }: CellReference) => this.at(row - 1, col - 1),
      onRange: (range: RangeReference) => this.range(range),
      functions: Object.fromEntries(
        [...parameters].map(([id, own]) => [`BUDGET.${id}`, (...args) => this.callFunction(id, own, args)]),
      ),
    });
  }

  static async open(): Promise<FormulaSheet> {
    const { functions } = (await metadataFiles())['functions.json'] as Metadata;
    return new FormulaSheet(new Map(functions.map(({ id, parameters }) => [id, parameters])));
  }

  /** Types values and formulas (texts that begin with "=") into a block, and recalculates. */
  type(address: string, ...rows: readonly (readonly Value[])[]): this {
    const start = parseAddress(address)!;
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => this.enter(cellAddress(start.row + row, start.column + column), cell)),
    );
    this.recalculate();
    return this;
  }

  /** What the cells of a range show. */
  shown(from: string, to = from): Value[][] {
    const [first, last] = [parseAddress(from)!, parseAddress(to)!];
    return Array.from({ length: last.row - first.row + 1 }, (_r, row) =>
      Array.from({ length: last.column - first.column + 1 }, (_c, column) =>
        this.at(first.row + row, first.column + column),
      ),
    );
  }

  private enter(address: string, cell: Value): void {
    if (typeof cell === 'string' && cell.startsWith('=')) {
      this.formulas.set(address, cell.slice(1));
    } else {
      this.formulas.delete(address);
      this.spilled.delete(address);
      this.typed.set(address, cell);
    }
  }

  /** Evaluates the formulas until none changes: as often as formulas can stand one behind another. */
  private recalculate(): void {
    for (let round = 0; round <= this.formulas.size; round++) {
      let changed = false;
      for (const [address, formula] of this.formulas) {
        const filled = this.filledBy(address, formula);
        changed ||= JSON.stringify([...filled]) !== JSON.stringify([...(this.spilled.get(address) ?? [])]);
        this.spilled.set(address, filled);
      }
      if (!changed) return;
    }
  }

  private filledBy(address: string, formula: string): Map<string, Value> {
    const { row, column } = parseAddress(address)!;
    const result = this.parser.parse(formula, { sheet: SHEET, row: row + 1, col: column + 1 }, true);
    const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
    return new Map(
      rows.flatMap((cells, r) =>
        cells.map((cell, c): [string, Value] => [cellAddress(row + r, column + c), showing(cell)]),
      ),
    );
  }

  private callFunction(
    id: string,
    parameters: readonly Parameter[],
    args: readonly { value: unknown }[],
  ): unknown {
    const handed = parameters.map((parameter, index) => {
      const argument = args[index];
      if (argument === undefined) return null;
      if (parameter.dimensionality !== 'matrix') return argument.value;
      return Array.isArray(argument.value) ? argument.value : [[argument.value]];
    });
    try {
      const result = FUNCTIONS_BY_ID.get(id)!(...([...handed, {}] as never[])) as unknown[][];
      return result.length === 1 && result[0]!.length === 1 ? result[0]![0] : result;
    } catch (problem) {
      return new FormulaParser.FormulaError((problem as CustomFunctions.Error).code);
    }
  }

  private range({ from, to }: RangeReference): Value[][] {
    const rows = Math.min(to.row, ROWS) - from.row + 1;
    return Array.from({ length: rows }, (_r, row) =>
      Array.from({ length: to.col - from.col + 1 }, (_c, column) =>
        this.at(from.row - 1 + row, from.col - 1 + column),
      ),
    );
  }

  private at(row: number, column: number): Value {
    const address = `${columnLetters(column)}${row + 1}`;
    for (const filled of this.spilled.values()) {
      const value = filled.get(address);
      if (value !== undefined) return value;
    }
    return this.typed.get(address) ?? null;
  }
}

/** Error objects show as their code. */
function showing(cell: unknown): Value {
  if (typeof cell !== 'object' || cell === null) return cell as Value;
  const { error, code } = cell as { error?: string; code?: string };
  return error ?? code ?? null;
}
