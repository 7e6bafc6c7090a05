import { cellKey, columnOfKey, rowOfKey, type CellRange } from '../../../core/snapshot/workbook-snapshot';
import { referencedBlock, referencedCell } from '../../sheet/cell-reference';
import { SharedFormula } from '../../sheet/shared-formula';
import { attributeOf, childNamed, textOf, type XmlElement } from '../../xml/xml-element';
import { cellsOf, rowsOf } from './sheet-cells';

/** The formula of a cell as its sheet part writes it. */
interface WrittenFormula {
  /** Without "="; '' where another cell spells it out. */
  readonly text: string;
  /** Cells with the same number share one formula, moved along; null when it is the cell's own. */
  readonly share: string | null;
  /** Where the formula stands. */
  readonly element: XmlElement;
}

/** The formulas of a sheet. */
export interface SheetFormulas {
  readonly byCell: ReadonlyMap<number, WrittenFormula>;
  readonly blocks: readonly FormulaBlock[];
}

/** Cells that one formula fills: they are written as a whole or not at all. */
export interface FormulaBlock extends CellRange {
  /** Whether the block is as large as the result happens to be, so that its first cell may be written alone. */
  readonly isDynamic: boolean;
}

export function formulasOf(xml: Uint8Array): SheetFormulas {
  const byCell = new Map<number, WrittenFormula>();
  const blocks: FormulaBlock[] = [];
  for (const row of rowsOf(xml).rows) {
    for (const [column, cell] of cellsOf(xml, row)) {
      const element = cell.isEmpty ? undefined : childNamed(xml, cell, 'f');
      if (!element) continue;
      const type = attributeOf(xml, element, 't')?.value;
      const share = type === 'shared' ? (attributeOf(xml, element, 'si')?.value ?? null) : null;
      byCell.set(cellKey(row.row, column), { text: textOf(xml, element), share, element });
      const block = type === 'array' || type === 'dataTable' ? blockOf(xml, element) : null;
      if (block) blocks.push({ ...block, isDynamic: attributeOf(xml, cell, 'cm') !== undefined });
    }
  }
  return { byCell, blocks };
}

/** Formula of a cell with its "="; undefined where there is none. */
export function formulaAt({ byCell }: SheetFormulas, key: number): string | undefined {
  const formula = byCell.get(key);
  if (!formula) return undefined;
  if (formula.text !== '' || formula.share === null) return `=${formula.text}`;
  const [at, shared] =
    [...byCell].find(([, { share, text }]) => share === formula.share && text !== '') ?? [];
  if (at === undefined || !shared) return undefined;
  return `=${new SharedFormula(shared.text, rowOfKey(at), columnOfKey(at)).at(rowOfKey(key), columnOfKey(key))}`;
}

/** Cells that repeat the formula spelt out in a cell. */
export function dependantsOf({ byCell }: SheetFormulas, key: number): number[] {
  const formula = byCell.get(key);
  if (!formula || formula.share === null || formula.text === '') return [];
  return [...byCell].flatMap(([other, { share, text }]) =>
    share === formula.share && text === '' ? [other] : [],
  );
}

function blockOf(xml: Uint8Array, formula: XmlElement): CellRange | null {
  const ref = attributeOf(xml, formula, 'ref');
  if (!ref) return null;
  const key = referencedCell(xml, ref.from, ref.to);
  if (key < 0) return referencedBlock(xml, ref.from, ref.to);
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  return { top: row, left: column, bottom: row, right: column };
}
