import { cellAddress } from '../../core/snapshot/address';
import type { Remark } from '../../host/marks/mark-plan';
import { isOwnRemark } from '../../host/marks/signature';
import type { HostAbilities } from '../../host/port';
import type { CellPoint } from '../../host/cell-point';
import { isRefusal } from '../excel-error';
import type { RoundTrip } from '../round-trip';
import { errand, runErrands, type Errand } from '../errand';
import { readMarks } from './read-marks';

/**
 * Attaches remarks in one round trip; answers those Excel refused. An Excel without an interface to notes does not tell
 * which cells have one: such a cell refuses a comment and ends the batch. What came before it has been placed, so the work
 * goes on behind it.
 */
export async function placeRemarks(
  roundTrip: RoundTrip,
  remarks: readonly Remark[],
  abilities: HostAbilities,
): Promise<readonly Remark[]> {
  try {
    await runErrands(
      roundTrip,
      remarks.map((remark) => placing(remark, abilities)),
    );
    return [];
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { remarks: found } = await readMarks(roundTrip, abilities);
    const placed = new Set(found.filter(isOwnRemark).map(idOf));
    const position = remarks.findIndex((remark) => !placed.has(idOf(remark)));
    if (position < 0) throw error;
    const later = await placeRemarks(roundTrip, remarks.slice(position + 1), abilities);
    return [remarks[position]!, ...later];
  }
}

function placing({ sheet, row, column, text }: Remark, { remarks }: HostAbilities): Errand {
  return errand(3, [text], ({ worksheets }) => {
    const target = worksheets.getItem(sheet);
    if (remarks === 'note') target.notes.add(cellAddress(row, column), text);
    else target.comments.add(cellAddress(row, column), text);
  });
}

function idOf({ sheet, row, column }: CellPoint): string {
  return `${sheet} ${row} ${column}`;
}
