import { widthOf, type Block, type CellInput } from './block';

/** Digits of 款 and 项 in a split code; numbers such as 5 have lost a zero. */
const NARROWEST_PART = 2;

/**
 * Joins codes split over 类, 款, 项 columns: 208 | 5 | 1 → "2080501".
 *
 * Parts left blank before the row's own are those of the rows above; a part that repeats the whole code so far replaces it.
 * A row whose first text is no part keeps that text, so that 合计 is still seen.
 */
export function joinSplitCodes(block: Block): Block {
  const widths = Array.from({ length: widthOf(block) }, (_, column) =>
    block.reduce((widest, row) => Math.max(widest, partOf(row[column]).length), NARROWEST_PART),
  );
  const path: string[] = [];
  return block.map((row) => {
    const parts = row.map(partOf);
    const deepest = parts.findLastIndex((part) => part !== '');
    if (deepest < 0) return [row.find((cell) => typeof cell === 'string' && cell !== '')];
    for (let column = 0; column <= deepest; column++) {
      const part = parts[column]!;
      if (part !== '') path[column] = part.padStart(column === 0 ? 0 : widths[column]!, '0');
    }
    path.length = deepest + 1;
    return [path.reduce(joinPart, '')];
  });
}

function joinPart(code: string, part: string): string {
  return part.startsWith(code) && part.length > code.length ? part : code + part;
}

/** The digits in a part's cell; '' when it holds none. */
function partOf(cell: CellInput): string {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? String(cell) : '';
  const plain = typeof cell === 'string' ? cell.normalize('NFKC').trim() : '';
  return /^\d+$/.test(plain) ? plain : '';
}
