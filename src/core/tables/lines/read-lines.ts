import { CellKind, type CellColumn } from '../../snapshot/workbook-snapshot';
import type { LineRole } from '../budget-table';
import { isIndexRow } from '../layout/header';
import type { SheetView } from '../layout/sheet-view';
import type { LaneColumns } from '../columns/columns-of-lane';
import { isFurniture, isNote } from '../vocabulary/labels';
import { readLabel } from '../labels/label';
import { DraftLineList, roleLines, type DraftLine, type DraftLines } from './draft-lines';
import { lineReader } from './line-reader';

/** Rows of a table's body. */
export interface BodyRows {
  readonly top: number;
  readonly bottom: number;
  /** Rows that repeat the header on a new page. */
  readonly repeatedHeaders: ReadonlySet<number>;
}

/** Reads the lines of a lane: every row that has a label of the lane or figures in its columns. */
export function readLines(view: SheetView, lane: LaneColumns, body: BodyRows): DraftLines {
  const { bottom, repeatedHeaders } = body;
  const list = new DraftLineList(Math.max(0, bottom - body.top + 1));
  const first = lane.figures[0]!.headed.column;
  const last = lane.figures[lane.figures.length - 1]!.headed.column;
  const read = lineReader(view, lane);
  const hasFigures = figureFinder(view, lane);
  const hasCounts = lane.figures.some(({ measure }) => measure === 'count');
  for (let row = body.top; row <= bottom; row++) {
    if (view.isBlankRow(row) || (repeatedHeaders.size > 0 && repeatedHeaders.has(row))) continue;
    const line = read(row);
    if (!line) {
      if (lane.labels.length === 0 && hasFigures(row)) list.add(unlabelledLine(row, first));
      continue;
    }
    const { label, labelColumn } = line;
    if (label.countsThings && !hasCounts) continue;
    if (!hasFigures(row)) {
      if (isNote(label.key) || isFurniture(label.key) || isProse(view, line)) continue;
    } else if (isIndexLabel(line) && isIndexRow(view, row, Math.min(labelColumn, first), last)) continue;
    list.add(line);
  }
  return settleRoles(list.build());
}

/** 总计 below 本年 … 合计 is the grand total, not a total of its own. */
function settleRoles(lines: DraftLines): DraftLines {
  const { labels, roles } = lines;
  const played = new Set(roleLines(lines).map((line) => roles[line]!));
  if (!played.has('current-year-total') || played.has('grand-total')) return lines;
  const settled =
    !played.has('carry-in') && !played.has('carry-out') && !played.has('total')
      ? roles.map((role, line): LineRole =>
          /^(收入|支出)(合计|小计)$/.test(labels[line]!.key) ? 'total' : role,
        )
      : roles.map((role): LineRole => (role === 'total' ? 'grand-total' : role));
  return { ...lines, roles: settled };
}

function isIndexLabel({ code, label }: DraftLine): boolean {
  return code === '' && (label.key === '栏次' || label.key === '行次');
}

/** A sentence in a row of its own, e.g. a remark without 注. */
function isProse(view: SheetView, { row, label }: DraftLine): boolean {
  return view.textCounts[row] === 1 && (/[。；]$/.test(label.name) || label.key.length > 40);
}

/** A text that can be meant as a figure: digits, a dash, 无. */
const FIGURE_TEXT = /^[(\-+△▲¥]*\d[\d,.%()万元-]*$|^[-/无]+$/;

/** Tells whether a row has figures in the columns of a lane. */
function figureFinder(view: SheetView, { figures }: LaneColumns): (row: number) => boolean {
  const columns = figures
    .map(({ headed }) => view.sheet.columns[headed.column])
    .filter((cells) => cells !== undefined);
  return (row) => {
    for (const cells of columns) if (isFigure(view, cells, row - cells.firstRow)) return true;
    return false;
  };
}

function isFigure({ lexicon }: SheetView, { kinds, values }: CellColumn, at: number): boolean {
  const kind = at >= 0 && at < kinds.length ? kinds[at] : CellKind.Blank;
  if (kind === CellKind.Number || kind === CellKind.Error || kind === CellKind.Uncalculated) return true;
  if (kind !== CellKind.Text) return false;
  const text = lexicon.text(values[at]!);
  return FIGURE_TEXT.test(text) && !isFurniture(text);
}

const UNLABELLED = { ...readLabel(''), role: 'total' } as const;

function unlabelledLine(row: number, column: number): DraftLine {
  return {
    row,
    label: UNLABELLED,
    code: '',
    labelColumn: column,
    codeColumn: -1,
    step: 0,
    outer: '',
    unit: '',
    isUnit: false,
  };
}
