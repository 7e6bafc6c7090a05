import { CellKind } from '../../snapshot/workbook-snapshot';
import { isIndexRow } from '../layout/header';
import type { SheetView } from '../layout/sheet-view';
import { normaliseName } from '../../text/normalise';
import type { LabelColumn, LaneColumns } from '../columns/columns-of-lane';
import { isFurniture, isNote } from '../vocabulary/labels';
import type { DraftLine } from './draft-line';
import { readLabel } from './label';

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
  for (let row = body.top; row <= body.bottom; row++) {
    if (view.isBlankRow(row) || body.repeatedHeaders.has(row)) continue;
    const line = readLine(view, lane, row);
    const hasFigures = rowHasFigures(view, lane, row);
    if (!line) {
      if (hasFigures && lane.labels.length === 0) lines.push(unlabelledLine(row, first));
      continue;
    }
    if (!hasFigures && (isNote(line.key) || isFurniture(line.key) || isProse(view, row, line))) continue;
    if (isIndexRow(view, row, Math.min(line.labelColumn, first), last) && !isSubject(line)) continue;
    if (!countsThings(line.key)) lines.push(line);
  }
  return settleRoles(lines);
}

/** 总计 below 本年 … 合计 is the grand total, not a total of its own. */
function settleRoles(lines: readonly DraftLine[]): DraftLine[] {
  const hasCurrent = lines.some((line) => line.role === 'current-year-total');
  const hasGrand = lines.some((line) => line.role === 'grand-total');
  const isAlone = !lines.some(
    (line) => line.role === 'carry-in' || line.role === 'carry-out' || line.role === 'total',
  );
  if (hasCurrent && !hasGrand && isAlone) {
    return lines.map((line) =>
      /^(收入|支出)(合计|小计)$/.test(line.key) ? { ...line, role: 'total' } : line,
    );
  }
  return lines.map((line) =>
    hasCurrent && !hasGrand && line.role === 'total' ? { ...line, role: 'grand-total' } : line,
  );
}

function isSubject(line: DraftLine): boolean {
  return line.code !== '' || (line.key !== '栏次' && line.key !== '行次');
}

/** 公务用车保有量（辆）: a line of numbers that are no money. */
function countsThings(key: string): boolean {
  return /\((辆|台|个|人|次|批次|批|人次|套|户|平方米|台\/套|台、套)\)$|保有量|团组数|批次|人次数?$|人数$/.test(
    key,
  );
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

function unlabelledLine(row: number, column: number): DraftLine {
  return {
    row,
    code: '',
    name: '',
    key: '',
    role: 'total',
    ordinal: 0,
    indent: 0,
    isOfWhich: false,
    labelColumn: column,
    codeColumn: -1,
    columnOffset: 0,
    step: 0,
    facets: {},
  };
}

const CODE_TEXT = /^\d{3,12}$/;
const CODE_THEN_NAME = /^(\d{3}(?:\d{2}){0,4}|\d{6}|\d{9})[\s\-—_:：、.]*([^\d\s年月日万元%.,，][^\d]*.*)$/;

interface LabelParts {
  code: string;
  codeColumn: number;
  name: string;
  labelColumn: number;
  step: number;
}

function readLine(view: SheetView, lane: LaneColumns, row: number): DraftLine | null {
  const parts = codeOfParts(view, lane, row);
  const hasCodeColumn = lane.labels.some((label) => label.role === 'code' || label.role === 'code-part');
  let step = 0;
  for (const label of lane.labels) {
    if (label.role === 'code-part') continue;
    const text = labelText(view, row, label.column);
    if (text !== '') placeText(parts, text, label, step, hasCodeColumn);
    if (label.role === 'name') step++;
  }
  if (parts.name === '' && parts.code === '') return null;
  return {
    ...readLabel(parts.name),
    row,
    code: parts.code,
    labelColumn: parts.labelColumn >= 0 ? parts.labelColumn : parts.codeColumn,
    codeColumn: parts.codeColumn,
    columnOffset: 0,
    step: parts.step,
    facets: {},
  };
}

/** Takes the text of one label column as code, as name, or as both. */
function placeText(
  parts: LabelParts,
  text: string,
  label: LabelColumn,
  step: number,
  hasCodeColumn: boolean,
): void {
  const digits = normaliseName(text);
  const mayHoldCode = label.role !== 'name' || !hasCodeColumn;
  const both = mayHoldCode ? CODE_THEN_NAME.exec(text.trim()) : null;
  if (CODE_TEXT.test(digits) && label.role !== 'name') {
    parts.code = digits;
    parts.codeColumn = label.column;
  } else if (both) {
    parts.code = both[1]!;
    parts.codeColumn = label.column;
    parts.name = both[2]!;
    parts.labelColumn = label.column;
  } else if (label.role !== 'code' || parts.name === '') {
    parts.name = text;
    parts.labelColumn = label.column;
    parts.step = step;
  }
}

/** The text of a label cell; a code kept as a number becomes its digits. */
function labelText(view: SheetView, row: number, column: number): string {
  const raw = view.raw(row, column);
  if (raw !== '') return raw;
  const number = view.number(row, column);
  return number !== null && Number.isInteger(number) && number >= 0 ? String(number) : '';
}

/**
 * A code split over 类, 款, 项 columns: each part two digits that may have lost a leading zero as a number (301 | 2 → 30102),
 * or each the whole code so far (208 | 20805).
 */
function codeOfParts(view: SheetView, lane: LaneColumns, row: number): LabelParts {
  const parts: LabelParts = { code: '', codeColumn: -1, name: '', labelColumn: -1, step: 0 };
  for (const label of lane.labels) {
    if (label.role !== 'code-part') continue;
    const text = normaliseName(labelText(view, row, label.column));
    if (!/^\d+$/.test(text)) {
      if (text !== '') [parts.name, parts.labelColumn] = [text, label.column];
      break;
    }
    const isWhole = parts.code !== '' && text.length > parts.code.length && text.startsWith(parts.code);
    if (parts.code === '') parts.codeColumn = label.column;
    parts.code = isWhole || parts.code === '' ? text : parts.code + text.padStart(2, '0');
  }
  return parts;
}
