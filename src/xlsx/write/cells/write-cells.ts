import { cellAddress, rangeAddress } from '../../../core/snapshot/address';
import { cellKey } from '../../../core/snapshot/workbook-snapshot';
import { HostError } from '../../../host/host-error';
import type { CellContent, CellWrite } from '../../../host/port';
import { attributeOf, type XmlElement } from '../../xml/xml-element';
import { escapeXml, textElement } from '../../xml/xml-escape';
import { bySheet } from '../by-sheet';
import { insertion, spliced, type Splice } from '../splice';
import { withNumberFormat } from '../styles/number-format-style';
import { stylesPart } from '../styles/styles-part';
import type { WorkbookDraft } from '../workbook-draft';
import { dynamicArrayNumber } from './dynamic-arrays';
import { dropCalculationOrder, hasFormulas, recalculateOnLoad } from './calculation';
import { dependantsOf, formulaAt, formulasOf, type FormulaBlock, type SheetFormulas } from './formulas';
import { cellsOf, rowsOf, type RowElement } from './sheet-cells';

/** A write to a file: a formula may fill a block of which its cell is the first. */
export interface FileWrite extends CellWrite {
  readonly block?: { readonly rows: number; readonly columns: number };
}

/**
 * Writes cells; of several writes to one cell the last counts. Results of formulas that are not known are left to the program
 * that opens the file, which calculates all of them anew.
 */
export function writeCells(workbook: WorkbookDraft, writes: readonly FileWrite[]): void {
  const hadFormulas = hasFormulas(workbook);
  const dynamic = writes.some(({ block }) => block) ? dynamicArrayNumber(workbook) : null;
  for (const [key, found] of bySheet(writes)) {
    const part = workbook.sheet(key)?.part;
    if (part == null) throw new HostError('gone');
    const byCell = new Map(found.map((write) => [cellKey(write.row, write.column), write]));
    workbook.draft.edit(part, (xml) =>
      withCells(xml, byCell, {
        restyle: (style, format) => restyled(workbook, style, format),
        dynamic,
      }),
    );
  }
  if (!hadFormulas && !writes.some(({ content }) => 'formula' in content)) return;
  dropCalculationOrder(workbook);
  recalculateOnLoad(workbook);
}

function restyled(workbook: WorkbookDraft, style: number, format: string): number {
  const part = stylesPart(workbook);
  const { xml, index } = withNumberFormat(workbook.draft.xml(part), style, format);
  workbook.draft.write(part, xml);
  return index;
}

/** What cells refer to in other parts. */
interface References {
  /** Index of the style that is like another but for its number format. */
  restyle(style: number, format: string): number;
  /** By which a formula that fills a block says that it is a dynamic array. */
  readonly dynamic: number | null;
}

function withCells(
  xml: Uint8Array,
  writes: ReadonlyMap<number, FileWrite>,
  references: References,
): Uint8Array {
  const formulas = formulasOf(xml);
  const { data, rows } = rowsOf(xml);
  const wanted = [...writes.values(), ...emptiedBy(writes, formulas.blocks)].toSorted(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  const known = new Map(rows.map((row) => [row.row, row]));
  const splices: Splice[] = unsharedFormulas(formulas, writes);
  for (const row of new Set(wanted.map((write) => write.row))) {
    const inRow = wanted.filter((write) => write.row === row);
    const existing = known.get(row);
    if (existing) splices.push(...changesInRow(xml, existing, inRow, references));
    else {
      const name = `${data.prefix}row`;
      const cells = inRow.map((write) => cellXml(data.prefix, write, 0, references));
      const next = rows.find((other) => other.row > row);
      splices.push(...placed(data, next?.element, `<${name} r="${row + 1}">${cells.join('')}</${name}>`));
    }
  }
  return spliced(xml, splices);
}

/**
 * Writes that empty what formulas of blocks filled until now.
 *
 * @throws HostError 'protected' where a part of a block is to be written that must stay whole
 */
function emptiedBy(
  writes: ReadonlyMap<number, FileWrite>,
  blocks: readonly FormulaBlock[],
): readonly FileWrite[] {
  return blocks.flatMap(({ top, left, bottom, right, isDynamic }) => {
    const written = [...writes.values()].filter(
      ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    const [first] = written;
    if (!first) return [];
    if (!isDynamic || !writes.has(cellKey(top, left))) throw new HostError('protected');
    const { sheet } = first;
    const rest: FileWrite[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (!writes.has(cellKey(row, column))) rest.push({ sheet, row, column, content: { constant: '' } });
      }
    }
    return rest;
  });
}

/** Formulas that other cells share go to these before the cell that spells them out is written. */
function unsharedFormulas(formulas: SheetFormulas, writes: ReadonlyMap<number, CellWrite>): Splice[] {
  const orphans = [...writes.keys()]
    .flatMap((key) => dependantsOf(formulas, key))
    .filter((key) => !writes.has(key));
  return orphans.map((key) => {
    const { element } = formulas.byCell.get(key)!;
    const name = `${element.prefix}f`;
    return { ...element, text: `<${name}>${escapeXml(formulaAt(formulas, key)!.slice(1))}</${name}>` };
  });
}

function changesInRow(
  xml: Uint8Array,
  row: RowElement,
  writes: readonly FileWrite[],
  references: References,
): Splice[] {
  const { element } = row;
  const cells = cellsOf(xml, row);
  const columns = [...cells.keys()];
  const added: string[] = [];
  const splices = writes.flatMap((write): Splice[] => {
    const cell = cells.get(write.column);
    const style = Number((cell && attributeOf(xml, cell, 's')?.value) ?? 0);
    const text = cellXml(element.prefix, write, style, references);
    if (cell) return [{ from: cell.from, to: cell.to, text }];
    const next = columns.find((column) => column > write.column);
    if (next !== undefined) return [insertion(cells.get(next)!.from, text)];
    added.push(text);
    return [];
  });
  return added.length === 0 ? splices : [...splices, ...placed(element, undefined, added.join(''))];
}

/** Puts text before an element, or last into its parent, which may be a single tag. */
function placed(parent: XmlElement, next: XmlElement | undefined, text: string): Splice[] {
  if (next) return [insertion(next.from, text)];
  if (!parent.isEmpty) return [insertion(parent.content.to, text)];
  return [
    { from: parent.to - 2, to: parent.to - 1, text: '' },
    insertion(parent.to, `${text}</${parent.prefix}${parent.name}>`),
  ];
}

function cellXml(p: string, write: FileWrite, before: number, { restyle, dynamic }: References): string {
  const { row, column, content, numberFormat } = write;
  const style = numberFormat === undefined ? before : restyle(before, numberFormat);
  const name = `${p}c`;
  const start = `<${name} r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  if ('formula' in content && write.block) {
    const { rows, columns } = write.block;
    const bottom = row + rows - 1;
    const ref = rangeAddress({ top: row, left: column, bottom, right: column + columns - 1 });
    const formula = `<${p}f t="array" ref="${ref}">${escapeXml(content.formula.slice(1))}</${p}f>`;
    return `${start}${dynamic === null ? '' : ` cm="${dynamic}"`}>${formula}</${name}>`;
  }
  const [type, value] = valueXml(p, content);
  return value === '' ? `${start}/>` : `${start}${type}>${value}</${name}>`;
}

function valueXml(p: string, content: CellContent): readonly [type: string, value: string] {
  if ('formula' in content) {
    const { formula, result } = content;
    const value = result === undefined ? '' : `<${p}v>${escapeXml(String(result))}</${p}v>`;
    const type = typeof result === 'string' ? ' t="str"' : '';
    return [type, `<${p}f>${escapeXml(formula.slice(1))}</${p}f>${value}`];
  }
  const { constant } = content;
  if (constant === '') return ['', ''];
  if (typeof constant === 'string')
    return [' t="inlineStr"', `<${p}is>${textElement(`${p}t`, constant)}</${p}is>`];
  if (typeof constant === 'boolean') return [' t="b"', `<${p}v>${constant ? 1 : 0}</${p}v>`];
  return ['', `<${p}v>${constant}</${p}v>`];
}
