import { say } from '../report/phrase';
import { amountOf, notAnAmount } from './amounts';
import { widthOf, type Block, type CellOutput } from './block';
import { type Fault, type Filled } from './fault';
import { FAULT_PHRASES } from './phrases';

/** What becomes of two amounts at a place of the result; null stands for nothing reported. */
export type Combine = (
  first: number | null,
  second: number | null,
  row: number,
  column: number,
) => CellOutput | Fault;

/**
 * Combines two arguments cell by cell. A single cell, row or column goes with every cell, row or column of the other, as in
 * Excel's own functions; a cell that holds no amount spoils its own result only.
 */
export function elementwise(first: Block, second: Block, combine: Combine): Filled {
  const rows = commonSize(first.length, second.length);
  const columns = commonSize(widthOf(first), widthOf(second));
  if (rows === null || columns === null) return shapesDiffer(first, second);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const a = operandAt(first, 0, row, column);
      if (typeof a === 'object' && a !== null) return a;
      const b = operandAt(second, 1, row, column);
      if (typeof b === 'object' && b !== null) return b;
      return combine(a, b, row, column);
    }),
  );
}

function operandAt(block: Block, argument: number, row: number, column: number): number | null | Fault {
  const place = {
    argument,
    row: block.length === 1 ? 0 : row,
    column: widthOf(block) === 1 ? 0 : column,
  };
  const cell = block[place.row]![place.column];
  const amount = amountOf(cell);
  return amount === undefined ? notAnAmount(cell, place) : amount;
}

function commonSize(first: number, second: number): number | null {
  if (first === second || second === 1) return first;
  return first === 1 ? second : null;
}

export function shapesDiffer(first: Block, second: Block): Fault {
  return {
    fault: 'value',
    sentence: (language) =>
      say(FAULT_PHRASES.shapesDiffer, language, { first: sizeOf(first), second: sizeOf(second) }),
  };
}

function sizeOf(block: Block): string {
  return `${block.length}×${widthOf(block)}`;
}
