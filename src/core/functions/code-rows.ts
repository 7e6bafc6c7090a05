import { say } from '../report/phrase';
import { widthOf, type ArgumentCell, type Block } from './block';
import { CodeReader, isTotalLabel } from './code-cell';
import { LONGEST_CODE } from './code-digits';
import { restoreLostZeros } from './lost-zeros';
import { FAULT_PHRASES } from './phrases';
import type { Fault } from './fault';
import { joinSplitCodes } from './split-codes';

/** What stands in the code column of each row. */
export interface CodeRows {
  /** Rows that have a code. */
  readonly coded: Uint32Array;
  /** Digits of the row's code; 0 where it has none. */
  readonly lengths: Uint8Array;
  /** The code filled up with zeros on the right to 15 digits: sorted, a subject comes directly before those below it. */
  readonly keys: Float64Array;
  /** 1 for a row labelled 合计 or 总计, which sums the subjects at the top. */
  readonly totals: Uint8Array;
}

/** Reads the code of every row: as text or number, with or without the name behind it, or split over several columns. */
export function readCodes(block: Block, argument: number): CodeRows | Fault {
  const isSplit = widthOf(block) > 1;
  const rows = isSplit ? joinSplitCodes(block) : block;
  const coded = new Uint32Array(rows.length);
  const lengths = new Uint8Array(rows.length);
  const keys = new Float64Array(rows.length);
  const totals = new Uint8Array(rows.length);
  const code = new CodeReader();
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]![0];
    code.read(cell);
    if (code.length > LONGEST_CODE) return tooLong({ argument, row, column: 0 });
    lengths[row] = code.length;
    keys[row] = code.key;
    if (code.length > 0) coded[count++] = row;
    else if (isTotalLabel(cell)) totals[row] = 1;
  }
  if (!isSplit) restoreLostZeros(rows, keys, lengths);
  return { coded: coded.subarray(0, count), lengths, keys, totals };
}

function tooLong(place: ArgumentCell): Fault {
  return {
    fault: 'value',
    sentence: (language, addressOf) => say(FAULT_PHRASES.codeTooLong, language, { cell: addressOf(place) }),
  };
}
