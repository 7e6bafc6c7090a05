import { cellAddress } from '../../../src/core/snapshot/address';
import type { CellInput } from '../../../src/core/functions/block';
import { isFault, type Fault, type Filled } from '../../../src/core/functions/fault';

/** Result cells with faults written as "#VALUE! sentence", the arguments' cells as "1!B3" (argument 1, cell B3). */
export function shown(result: Filled): unknown {
  return isFault(result)
    ? faultText(result)
    : result.map((row) => row.map((cell) => (isFault(cell) ? faultText(cell) : cell)));
}

const ERROR_VALUES = { value: '#VALUE!', 'not-available': '#N/A', 'division-by-zero': '#DIV/0!' };

function faultText({ fault, sentence }: Fault): string {
  const text = sentence('en-US', ({ argument, row, column }) => `${argument}!${cellAddress(row, column)}`);
  return `${ERROR_VALUES[fault]} ${text}`;
}

/** A column of cells. */
export function column(...cells: CellInput[]): CellInput[][] {
  return cells.map((cell) => [cell]);
}
