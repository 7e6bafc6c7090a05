import { CellKind } from '../../snapshot/workbook-snapshot';
import { isIndexRow } from '../layout/header';
import type { SheetView } from '../layout/sheet-view';
import type { LabelColumn, LaneColumns } from '../columns/columns-of-lane';
import { isFurniture, isNote } from '../vocabulary/labels';
import { readLabel, type Label } from '../labels/label';
import type { LabelReading } from '../labels/label-readings';
import { draftLine, roleLines, type DraftLine } from './draft-line';

/** Rows of a table's body. */
export interface BodyRows {
  readonly top: number;
  readonly bottom: number;
  /** Rows that repeat the header on a new page. */
  readonly repeatedHeaders: ReadonlySet<number>;
}

/** Reads the lines of a lane: every row that has a label of the lane or figures in its columns. */
export function readLines(view: SheetView, lane: LaneColumns, body: BodyRows): DraftLine[] {
  const lines: DraftLine[] = [];
  const first = lane.figures[0]!.headed.column;
  const last = lane.figures[lane.figures.length - 1]!.headed.column;
  const reader = lineReader(lane);
  const hasCounts = lane.figures.some(({ measure }) => measure === 'count');
  for (let row = body.top; row <= body.bottom; row++) {
    if (view.isBlankRow(row) || body.repeatedHeaders.has(row)) continue;
    const line = reader(view, row);
    if (!line) {
      if (lane.labels.length === 0 && rowHasFigures(view, lane, row)) lines.push(unlabelledLine(row, first));
      continue;
    }
    if (line.countsThings && !hasCounts) continue;
    if (!rowHasFigures(view, lane, row)) {
      if (isNote(line.key) || isFurniture(line.key) || isProse(view, row, line)) continue;
    } else if (isIndexLabel(line) && isIndexRow(view, row, Math.min(line.labelColumn, first), last)) continue;
    lines.push(line);
  }
  return settleRoles(lines);
}

/** 总计 below 本年 … 合计 is the grand total, not a total of its own. */
function settleRoles(lines: DraftLine[]): DraftLine[] {
  const roles = new Set(roleLines(lines).map((index) => lines[index]!.role));
  if (!roles.has('current-year-total') || roles.has('grand-total')) return lines;
  if (!roles.has('carry-in') && !roles.has('carry-out') && !roles.has('total')) {
    return lines.map((line) =>
      /^(收入|支出)(合计|小计)$/.test(line.key) ? { ...line, role: 'total' } : line,
    );
  }
  return lines.map((line) => (line.role === 'total' ? { ...line, role: 'grand-total' } : line));
}

function isIndexLabel(line: DraftLine): boolean {
  return line.code === '' && (line.key === '栏次' || line.key === '行次');
}

/** A sentence in a row of its own, e.g. a remark without 注. */
function isProse(view: SheetView, row: number, line: DraftLine): boolean {
  return view.textCounts[row] === 1 && (/[。；]$/.test(line.name) || line.key.length > 40);
}

/** A text that can be meant as a figure: digits, a dash, 无. */
const FIGURE_TEXT = /^[(\-+△▲¥]*\d[\d,.%()万元-]*$|^[-/无]+$/;

function rowHasFigures(view: SheetView, lane: LaneColumns, row: number): boolean {
  return lane.figures.some(({ headed }) => {
    const kind = view.kind(row, headed.column);
    if (kind === CellKind.Text) {
      const text = view.text(row, headed.column);
      return FIGURE_TEXT.test(text) && !isFurniture(text);
    }
    return kind === CellKind.Number || kind === CellKind.Error;
  });
}

const NO_LABEL = readLabel('');

function unlabelledLine(row: number, column: number): DraftLine {
  return draftLine({ ...NO_LABEL, role: 'total' }, row, '', column, -1, 0);
}

interface LabelParts {
  code: string;
  codeColumn: number;
  label: Label;
  labelColumn: number;
  step: number;
}

/** Reads the lines of one lane: where the code and the name stand is settled once for all its rows. */
function lineReader(lane: LaneColumns): (view: SheetView, row: number) => DraftLine | null {
  const parts = lane.labels.filter((label) => label.role === 'code-part').map((label) => label.column);
  const others = lane.labels.filter((label) => label.role !== 'code-part');
  const hasCodeColumn = lane.labels.some((label) => label.role === 'code' || label.role === 'code-part');
  return (view, row) => {
    const found: LabelParts = { code: '', codeColumn: -1, label: NO_LABEL, labelColumn: -1, step: 0 };
    if (parts.length > 0) takeCodeParts(view, row, parts, found);
    let step = 0;
    for (const { column, role } of others) {
      const reading = view.label(row, column);
      if (reading) take(found, reading, column, role, step, hasCodeColumn);
      if (role === 'name') step++;
    }
    if (found.label.name === '' && found.code === '') return null;
    const labelColumn = found.labelColumn >= 0 ? found.labelColumn : found.codeColumn;
    return draftLine(found.label, row, found.code, labelColumn, found.codeColumn, found.step);
  };
}

/** Takes a label cell as code, as name, or as both. */
function take(
  found: LabelParts,
  reading: LabelReading,
  column: number,
  role: LabelColumn['role'],
  step: number,
  hasCodeColumn: boolean,
): void {
  if (reading.isCode && role !== 'name') {
    found.code = reading.plain;
    found.codeColumn = column;
  } else if (reading.leadingCode !== '' && (role !== 'name' || !hasCodeColumn)) {
    found.code = reading.leadingCode;
    found.codeColumn = column;
    found.label = reading.label;
    found.labelColumn = column;
  } else if (role !== 'code' || found.label.name === '') {
    found.label = reading.leadingCode === found.code ? reading.label : reading.whole;
    found.labelColumn = column;
    found.step = step;
  }
}

/**
 * A code split over 类, 款, 项 columns: each part two digits that may have lost a leading zero as a number (301 | 2 → 30102),
 * or each the whole code so far (208 | 20805).
 */
function takeCodeParts(view: SheetView, row: number, columns: readonly number[], found: LabelParts): void {
  for (const column of columns) {
    const reading = view.label(row, column);
    if (!reading) break;
    const { plain } = reading;
    if (!/^\d+$/.test(plain)) {
      found.label = reading.whole;
      found.labelColumn = column;
      break;
    }
    const isWhole = found.code !== '' && plain.length > found.code.length && plain.startsWith(found.code);
    if (found.code === '') found.codeColumn = column;
    found.code = isWhole || found.code === '' ? plain : found.code + plain.padStart(2, '0');
  }
}
