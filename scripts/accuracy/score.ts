import type { CheckResult } from '../../src/core/check/check-result';
import type { Finding } from '../../src/core/findings/finding';
import { figureAt } from '../../src/core/relations/ledger';
import type { CellPlace } from '../../src/core/tables/budget-table';
import type { SheetGrid, WorkbookGrid } from '../../test/generator/grid';
import type { Fault } from '../../test/generator/mutations/fault';
import { singleCorrections } from './only-correction';

/** How the check dealt with one injected fault. */
export interface FaultScore {
  readonly kind: Fault['kind'];
  readonly detected: boolean;
  /** The most probable cell of some finding is the fault's. */
  readonly first: boolean;
  /** One of the first three suspects of some finding is. */
  readonly topThree: boolean;
  /** Exactly one correction of one cell makes every relation hold. */
  readonly isDetermined: boolean;
  readonly findings: number;
}

export function scoreFault(
  fault: Fault,
  grid: WorkbookGrid,
  result: CheckResult,
  fresh: readonly Finding[],
): FaultScore {
  const isCulprit = culpritTest(fault, grid, result);
  const corrections = singleCorrections(result);
  return {
    kind: fault.kind,
    detected: fresh.length > 0,
    first: fresh.some(({ place }) => isCulprit(place)),
    topThree: fresh.some(({ place, suspects }) =>
      [place, ...suspects.slice(0, 3).map((suspect) => suspect.place)].some(isCulprit),
    ),
    isDetermined: corrections.length === 1 && isCulprit(figureAt(result.ledger, corrections[0]!).place),
    findings: fresh.length,
  };
}

/**
 * Whether a place is where the fault lies: one of its cells; for a line left out any cell of the line that summed it; for a
 * line printed twice also either print of it; for a table in the wrong unit also the cell that prints the unit.
 */
function culpritTest(
  fault: Fault,
  grid: WorkbookGrid,
  { recognition }: CheckResult,
): (place: CellPlace) => boolean {
  const own = new Set(fault.cells.map(({ sheet, row, column }) => `${sheet}/${row}/${column}`));
  const sheet = fault.cells[0]?.sheet;
  return (place) => {
    if (own.has(`${place.sheet}/${place.row}/${place.column}`)) return true;
    if (place.sheet !== sheet) return false;
    if (fault.kind === 'line-lost') return fault.cells.some(({ row }) => row === place.row);
    if (fault.kind === 'line-doubled') return isPrintedTwice(grid.sheets[place.sheet]!, place.row);
    if (fault.kind !== 'table-in-other-unit') return false;
    const table = recognition.tables.find(({ title, unitPlace }) =>
      [title.place, unitPlace].some((caption) => caption && samePlace(caption, place)),
    );
    const cell = fault.cells[0]!;
    return table !== undefined && cell.row >= table.range.top && cell.row <= table.range.bottom;
  };
}

function samePlace(a: CellPlace, b: CellPlace): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function isPrintedTwice({ rows }: SheetGrid, row: number): boolean {
  const text = (at: number): string => JSON.stringify((rows[at] ?? []).map((cell) => cell?.value ?? null));
  return text(row) === text(row - 1) || text(row) === text(row + 1);
}
