import { cellAddress } from '../snapshot/address';
import type { WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import type { CellPlace } from '../tables/budget-table';
import { figureAt, type Ledger } from './ledger';
import type { Relation } from './relation';

/** Longest formula Excel takes. */
const LONGEST_FORMULA = 8192;

/**
 * The live formula a relation prints for its target: `=SUM(D5:D8)` where the addends are neighbours, else `=D5+D9-D12`;
 * addends on other sheets with the sheet's name. Null where it would be too long for Excel.
 */
export function formulaOf(
  snapshot: WorkbookSnapshot,
  ledger: Ledger,
  { target, terms }: Relation,
): string | null {
  const home = figureAt(ledger, target).place.sheet;
  const places = terms.map(({ figure }) => figureAt(ledger, figure).place);
  const allAdded = terms.every(({ sign }) => sign === 1);
  const block = allAdded ? blockOf(places) : null;
  const formula =
    block && places.length > 1
      ? `=SUM(${sheetPrefix(snapshot, home, places[0]!)}${block})`
      : `=${terms.map(({ sign }, index) => signOf(sign, index) + addressFrom(snapshot, home, places[index]!)).join('')}`;
  return formula.length <= LONGEST_FORMULA ? formula : null;
}

function signOf(sign: 1 | -1, index: number): string {
  if (sign === -1) return '-';
  return index === 0 ? '' : '+';
}

/** The block the cells fill without a gap, one below or beside the other; null when they do not. */
function blockOf(places: readonly CellPlace[]): string | null {
  const first = places[0];
  const last = places[places.length - 1];
  if (!first || !last) return null;
  const down = places.every(
    ({ sheet, row, column }, index) =>
      sheet === first.sheet && column === first.column && row === first.row + index,
  );
  const across = places.every(
    ({ sheet, row, column }, index) =>
      sheet === first.sheet && row === first.row && column === first.column + index,
  );
  return down || across
    ? `${cellAddress(first.row, first.column)}:${cellAddress(last.row, last.column)}`
    : null;
}

function addressFrom(snapshot: WorkbookSnapshot, home: number, place: CellPlace): string {
  return sheetPrefix(snapshot, home, place) + cellAddress(place.row, place.column);
}

function sheetPrefix(snapshot: WorkbookSnapshot, home: number, { sheet }: CellPlace): string {
  return sheet === home ? '' : `'${snapshot.sheets[sheet]!.name.replaceAll("'", "''")}'!`;
}
