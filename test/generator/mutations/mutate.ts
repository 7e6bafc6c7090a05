import type { CellPlace } from '../../../src/core/tables/budget-table';
import type { GeneratedWorkbook } from '../generate-workbook';
import { cellAt, toSnapshot, type WorkbookGrid } from '../grid';
import { Random } from '../random';
import { recalculate } from '../writer/formulas';
import { allRelations } from '../relations/all-relations';
import { gapsOf, type PrintedRelation } from '../relations/printed-relations';
import type { WorkbookTruth } from '../truth';
import type { ChangedCell, Fault, FaultKind, Mutation } from './fault';
import { copyDiffers } from './kinds/copy-differs';
import { digitChanged, digitsSwapped } from './kinds/digits';
import { lineDoubled, lineLost } from './kinds/lines';
import { blanked, cellsSwapped, wrongColumn } from './kinds/places';
import { decimalSlip, tableInOtherUnit, unitSlip, wrongSign } from './kinds/scale';
import { staleConstant } from './kinds/stale-constant';
import { narrativeFigure, narrativeRate, wrongYear } from './kinds/wording';
import { wrongLeaf, wrongSubtotal } from './kinds/wrong-amount';

type Mutate = (workbook: GeneratedWorkbook, random: Random) => Mutation | null;

const MUTATIONS: Readonly<Record<FaultKind, Mutate>> = {
  'wrong-leaf': wrongLeaf,
  'wrong-subtotal': wrongSubtotal,
  'digit-changed': digitChanged,
  'digits-swapped': digitsSwapped,
  'decimal-slip': decimalSlip,
  'unit-slip': unitSlip,
  sign: wrongSign,
  'cells-swapped': cellsSwapped,
  'line-lost': lineLost,
  'line-doubled': lineDoubled,
  blanked,
  'stale-constant': staleConstant,
  'table-in-other-unit': tableInOtherUnit,
  'copy-differs': copyDiffers,
  'wrong-column': wrongColumn,
  'wrong-year': wrongYear,
  'narrative-figure': narrativeFigure,
  'narrative-rate': narrativeRate,
};

/** A workbook with faults in it. */
export interface FaultyWorkbook extends GeneratedWorkbook {
  readonly faults: readonly Fault[];
}

/** Puts one fault into a clean workbook; null where the workbook offers no place for it. */
export function mutate(workbook: GeneratedWorkbook, kind: FaultKind, seed: number): FaultyWorkbook | null {
  const mutation = MUTATIONS[kind](workbook, new Random(seed).fork(kind));
  if (mutation === null) return null;
  const { grid, truth, cells } = mutation;
  const followers = followersOf(grid, cells);
  const before = 'faults' in workbook ? brokenCount(workbook) : 0;
  const detectable = mutation.detectable ?? brokenCount({ grid, truth }) > before;
  return {
    ...workbook,
    grid,
    truth,
    snapshot: toSnapshot(grid),
    faults: [{ kind, cells, followers, detectable }],
  };
}

/** Lets formulas of the touched sheets reckon with the wrong cells. */
function followersOf(grid: WorkbookGrid, cells: readonly ChangedCell[]): ChangedCell[] {
  return [...new Set(cells.map((cell) => cell.sheet))].flatMap((index) => {
    const sheet = grid.sheets[index]!;
    const before = sheet.rows.map((row) => [...row]);
    return recalculate(sheet).map(({ row, column }) => ({
      sheet: index,
      row,
      column,
      original: before[row]![column]!.value,
      mutated: cellAt(sheet, row, column)!.value,
    }));
  });
}

/** Puts two faults into different tables or cells; null where there is no place for both. */
export function mutateTwice(
  workbook: GeneratedWorkbook,
  kinds: readonly [FaultKind, FaultKind],
  seed: number,
): FaultyWorkbook | null {
  const first = mutate(workbook, kinds[0], seed);
  const second = first && mutate(first, kinds[1], seed + 1);
  if (!first || !second) return null;
  const touched = new Set(first.faults[0]!.cells.map(placeKey));
  if (second.faults[0]!.cells.some((cell) => touched.has(placeKey(cell)))) return null;
  return { ...second, faults: [...first.faults, ...second.faults] };
}

function placeKey({ sheet, row, column }: CellPlace): string {
  return `${sheet}/${row}/${column}`;
}

/** Relations of a truth, found once: most faults leave the truth as it is. */
const RELATIONS = new WeakMap<WorkbookTruth, PrintedRelation[]>();

function brokenCount({ grid, truth }: Pick<GeneratedWorkbook, 'grid' | 'truth'>): number {
  const relations = RELATIONS.get(truth) ?? allRelations(truth);
  RELATIONS.set(truth, relations);
  return gapsOf(grid, truth, relations).length;
}
