import type { BlockPlace } from '../core/functions/check-table';
import { columnIndex } from '../core/snapshot/address';

const RANGE = /^\$?([A-Z]{1,3})?\$?([1-9][0-9]*)?(?::.*)?$/i;

/** Where a range begins, from its address as Excel reports it: "支出!A1:C9", "'Sheet 1'!B:B", "支出!3:3"; null when it is none. */
export function parseRangeStart(address: string): BlockPlace | null {
  const bang = address.lastIndexOf('!');
  const match = RANGE.exec(address.slice(bang + 1));
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    sheet: unquoted(address.slice(0, Math.max(bang, 0))),
    row: match[2] === undefined ? 0 : Number(match[2]) - 1,
    column: match[1] === undefined ? 0 : columnIndex(match[1].toUpperCase()),
  };
}

function unquoted(sheet: string): string {
  return /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
