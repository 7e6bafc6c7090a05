import {
  CellValueType,
  getNumfmtParseValueFilter,
  isRealNum,
  type ICellData,
  type IDocumentData,
  type IWorksheetData,
} from '@univerjs/core';
import { CellKind, columnOfKey, rowOfKey, type CellRange } from '../../core/snapshot/workbook-snapshot';
import type { TextRun } from '../picture/sheet-picture';
import { typedFormula } from './typed-formula';
import type { GridSheet } from './grid-sheet';

type CellMatrix = IWorksheetData['cellData'];

/** A sheet's cells as the grid holds them. */
export function cellData({ cells, picture, lookIds }: GridSheet): CellMatrix {
  const matrix: Record<number, Record<number, ICellData>> = {};
  const { workbook } = cells;
  const { columns, formulas } = workbook.sheets[cells.sheet]!;
  const at = (row: number, column: number): ICellData => ((matrix[row] ??= {})[column] ??= {});
  columns.forEach((found, column) => {
    if (!found) return;
    const { kinds, values, firstRow } = found;
    for (let index = 0; index < kinds.length; index++) {
      const kind = kinds[index] as CellKind;
      if (kind === CellKind.Blank) continue;
      (matrix[firstRow + index] ??= {})[column] = valueData(kind, values[index]!, workbook.strings);
    }
  });
  for (const [key, formula] of formulas) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const cell = at(row, column);
    if (cell.f === undefined && !isInBlock(picture.arrayBlocks, row, column)) cell.f = typedFormula(formula);
  }
  for (const { row, column, runs } of picture.richCells) {
    const cell = at(row, column);
    const text = runs.map((run) => run.text).join('');
    if (cell.t === CellValueType.STRING && cell.v === text) cell.p = richText(runs);
  }
  const { rows, columns: styledColumns, looks } = picture.styles;
  looks.forEach((look, index) => {
    at(rows[index]!, styledColumns[index]!).s = lookIds(look);
  });
  return matrix;
}

/** A text as the grid's document. What ends a line in a cell begins a paragraph there. */
function richText(runs: readonly TextRun[]): IDocumentData {
  let end = 0;
  const textRuns = runs.map(({ text, style }) => {
    const start = end;
    end += paragraphs(text).length;
    return { st: start, ed: end, ts: style };
  });
  const stream = runs.map(({ text }) => paragraphs(text)).join('');
  const breaks = Array.from(stream.matchAll(/\r/g), ({ index }) => ({ startIndex: index }));
  return {
    id: 'cell',
    documentStyle: {},
    body: {
      dataStream: `${stream}\r\n`,
      textRuns,
      paragraphs: [...breaks, { startIndex: end }],
      sectionBreaks: [{ startIndex: end + 1 }],
    },
  };
}

function paragraphs(text: string): string {
  return text.replace(/\r?\n/g, '\r');
}

export function isInBlock(blocks: readonly CellRange[], row: number, column: number): boolean {
  return blocks.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

function valueData(kind: CellKind, value: number, strings: readonly string[]): ICellData {
  if (kind === CellKind.Number) return { v: value, t: CellValueType.NUMBER };
  if (kind === CellKind.Boolean) return { v: value, t: CellValueType.BOOLEAN };
  if (kind === CellKind.Uncalculated) return {};
  return { ...pooledText(strings, value) };
}

/**
 * A text, whatever it looks like. One the grid would take for something else it is told to keep: otherwise a code such as
 * 020801 would become a number as soon as its cell is coloured. While such a cell is edited it begins with an apostrophe.
 */
export function textData(text: string): ICellData {
  return { v: text, t: isMistakable(text) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A Chinese character of no date and no time: the text is words and is not looked at any closer. */
const WORDS = /[^\P{Script=Han}年月日时分秒上下午星期周]/u;

const LOGICAL = /^\s*(?:true|false)\s*$/i;

function isMistakable(text: string): boolean {
  if (WORDS.test(text)) return false;
  return isRealNum(text) || LOGICAL.test(text) || getNumfmtParseValueFilter(text.trim()) !== null;
}

/** Texts of a workbook as cells hold them, each looked at once. */
const pools = new WeakMap<readonly string[], ICellData[]>();

function pooledText(strings: readonly string[], index: number): ICellData {
  let pool = pools.get(strings);
  if (!pool) pools.set(strings, (pool = []));
  return (pool[index] ??= textData(strings[index] ?? ''));
}
