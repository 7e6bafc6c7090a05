import type { Fen } from '../fen';
import type { BalanceRelation } from './balance-relation';
import { connectedParts } from './connected-parts';
import { costOfStep, quantaOf } from './own-rounding';
import type { StepProgramme } from './step-programme';

/** Relations that must be balanced together; rows and cells of the programme in the order of these lists. */
export interface BalancePart {
  readonly relations: readonly number[];
  readonly cells: readonly number[];
  readonly programme: StepProgramme;
}

/** A relation over its movable cells, and the quanta its own roundings are off by. */
interface Gap {
  /** Coefficient of each movable cell; the target counts −1. */
  readonly coefficients: ReadonlyMap<number, number>;
  readonly quanta: number;
}

/** The parts of a block whose own roundings do not add up, as integer programmes. */
export function balanceParts(
  amounts: ArrayLike<Fen>,
  relations: readonly BalanceRelation[],
  quantum: Fen,
): BalancePart[] {
  const topTotals = topTotalsOf(relations);
  const isMovable = (cell: number) => amounts[cell] !== 0 && !topTotals.has(cell);
  const gaps = relations.map((relation) => gapOf(relation, amounts, quantum, isMovable));
  return connectedParts(
    gaps.map(({ coefficients }) => [...coefficients.keys()]),
    amounts.length,
  )
    .filter((part) => part.some((relation) => gaps[relation]!.quanta !== 0))
    .map((part) => programmeOf(part, gaps, amounts, quantum));
}

/** Totals that are no addend of another relation; they keep their own rounding. */
function topTotalsOf(relations: readonly BalanceRelation[]): Set<number> {
  const totals = new Set(relations.map(({ target }) => target));
  for (const { terms } of relations) for (const { index } of terms) totals.delete(index);
  return totals;
}

function gapOf(
  { target, terms }: BalanceRelation,
  amounts: ArrayLike<Fen>,
  quantum: Fen,
  isMovable: (cell: number) => boolean,
): Gap {
  const coefficients = new Map<number, number>();
  let quanta = 0;
  for (const { sign, index } of [...terms, { sign: -1, index: target } as const]) {
    quanta -= sign * quantaOf(amounts[index]!, quantum);
    if (isMovable(index)) coefficients.set(index, (coefficients.get(index) ?? 0) + sign);
  }
  return { coefficients, quanta };
}

function programmeOf(
  part: readonly number[],
  gaps: readonly Gap[],
  amounts: ArrayLike<Fen>,
  quantum: Fen,
): BalancePart {
  const entries = new Map<number, { row: number; coefficient: number }[]>();
  part.forEach((relation, row) => {
    for (const [cell, coefficient] of gaps[relation]!.coefficients) {
      const column = entries.get(cell);
      if (column) column.push({ row, coefficient });
      else entries.set(cell, [{ row, coefficient }]);
    }
  });
  const cells = [...entries.keys()].sort((a, b) => a - b);
  const columns = cells.map((cell) => entries.get(cell)!);
  const start = new Int32Array(cells.length + 1);
  columns.forEach((column, j) => (start[j + 1] = start[j]! + column.length));
  const flat = columns.flat();
  return {
    relations: part,
    cells,
    programme: {
      rowCount: part.length,
      cellCount: cells.length,
      start,
      rows: Int32Array.from(flat, ({ row }) => row),
      coefficients: Float64Array.from(flat, ({ coefficient }) => coefficient),
      gaps: Float64Array.from(part, (relation) => gaps[relation]!.quanta),
      ...stepsOf(cells, amounts, quantum),
    },
  };
}

/**
 * Costs and limits of the steps. To each cost a fraction is added that grows from the largest amount to the smallest, all of
 * them together less than half a 分: among equally cheap results the one that moves larger amounts is then the cheapest.
 */
function stepsOf(
  cells: readonly number[],
  amounts: ArrayLike<Fen>,
  quantum: Fen,
): { costs: Float64Array; limits: Uint8Array } {
  const costs = new Float64Array(2 * cells.length);
  const limits = new Uint8Array(2 * cells.length);
  const smallestFraction = 2 ** -Math.ceil(Math.log2(cells.length * (cells.length + 1) + 1));
  const bySize = cells
    .map((_, j) => j)
    .sort((a, b) => Math.abs(amounts[cells[b]!]!) - Math.abs(amounts[cells[a]!]!) || a - b);
  bySize.forEach((j, rank) => {
    for (const [step, direction] of [[2 * j, 1] as const, [2 * j + 1, -1] as const]) {
      const cost = costOfStep(amounts[cells[j]!]!, quantum, direction);
      if (cost === null) continue;
      costs[step] = cost + (rank + 1) * smallestFraction;
      limits[step] = 1;
    }
  });
  return { costs, limits };
}
