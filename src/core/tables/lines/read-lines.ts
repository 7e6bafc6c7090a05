import { CellKind, type CellColumn } from '../../snapshot/workbook-snapshot';
import type { LineRole } from '../line';
import { isIndexRow } from '../layout/header';
import type { SheetView } from '../layout/sheet-view';
import type { LaneColumns } from '../columns/lane-columns';
import { isFurniture, isNote } from '../vocabulary/labels';
import { readLabel, type Label } from '../labels/label';
import { DraftLineList, roleLines, type DraftLine, type DraftLines } from './draft-lines';
import type { ListedRows } from './line-lists';
import { lineReader } from './line-reader';
import { withOwnList } from './own-list';
import { ordinalColumn } from './ordinal-column';
import { withWholeCodes } from './partial-codes';

/** Rows of a table's body. */
export interface BodyRows {
  readonly top: number;
  readonly bottom: number;
  /** Rows that repeat the header on a new page. */
  readonly repeatedHeaders: ReadonlySet<number>;
}

/** What stands in a row beside the labels of a lane. */
const RowState = { Skipped: 1, HasFigures: 2, HasOneText: 4 } as const;

/** Reads the lines of a lane: every row that has a label of the lane or figures in its columns. */
export function readLines(view: SheetView, columns: LaneColumns, body: BodyRows): DraftLines {
  const lane = withOwnList(view, columns, body.top, body.bottom);
  const rows = listedRows(view, lane, body);
  const { lists } = view.lexicon;
  const known = lists.find(rows);
  if (known) return known;
  const read = readRows(view, lane, rows);
  const lines = settleRoles(read.lines);
  if (read.fromLabelsAlone) lists.remember(rows, lines);
  return lines;
}

function listedRows(
  view: SheetView,
  lane: LaneColumns,
  { top, bottom, repeatedHeaders }: BodyRows,
): ListedRows {
  const first = lane.figures[0]!.headed.column;
  const labels = lane.labels.map(({ column, role, heading }) => `${column} ${role} ${heading}`);
  return {
    form: [lane.left, first, printsCounts(lane), ...labels].join('|'),
    top,
    states: rowStates(view, lane, top, bottom, repeatedHeaders),
    labels: view.sheet.columns.slice(lane.left, first),
  };
}

interface RowsRead {
  readonly lines: DraftLines;
  /** Whether the same labels beside the same states of rows always read so. */
  readonly fromLabelsAlone: boolean;
}

function readRows(view: SheetView, lane: LaneColumns, { top, states }: ListedRows): RowsRead {
  const list = new DraftLineList(states.length);
  const first = lane.figures[0]!.headed.column;
  const last = lane.figures[lane.figures.length - 1]!.headed.column;
  const read = lineReader(view, lane, ordinalColumn(view, lane, top, top + states.length - 1));
  const hasCounts = printsCounts(lane);
  let fromLabelsAlone = true;
  let counted = 0;
  for (let at = 0; at < states.length; at++) {
    const state = states[at]!;
    if ((state & RowState.Skipped) !== 0) continue;
    const row = top + at;
    const hasFigures = (state & RowState.HasFigures) !== 0;
    const line = read(row);
    if (!line) {
      if (lane.labels.length === 0 && hasFigures) list.add(unlabelledLine(row, first));
      continue;
    }
    const { label, labelColumn } = line;
    if (!hasCounts) {
      if (label.countsThings) counted = label.ordinal;
      else if (counted > 0 && label.ordinal <= counted) counted = 0;
      if (label.countsThings || counted > 0) continue;
    }
    if (line.code === '' && view.saysImprint(row, lane.left, first - 1)) continue;
    if (!hasFigures) {
      const isProse = (state & RowState.HasOneText) !== 0 && isSentence(label);
      if (isNote(label.key) || isFurniture(label.key) || isProse) continue;
    } else if (line.code === '' && isIndexLabel(label)) {
      fromLabelsAlone = false;
      if (isIndexRow(view, row, Math.min(labelColumn, first), last)) continue;
    }
    list.add(line);
  }
  return { lines: withWholeCodes(list.build()), fromLabelsAlone };
}

function printsCounts({ figures }: LaneColumns): boolean {
  return figures.some(({ measure }) => measure === 'count');
}

/** 总计 below 本年 … 合计, or 收入合计 below 本年收入, is the grand total, not a total of its own. */
function settleRoles(lines: DraftLines): DraftLines {
  const { labels, roles } = lines;
  const played = new Set(roleLines(lines).map((line) => roles[line]!));
  if (played.has('grand-total')) return withBareSubtotal(lines, played);
  if (!played.has('current-year-total')) return lines;
  const ofYear = roles.indexOf('current-year-total');
  const last = roles.lastIndexOf('current-year-total');
  if (ofYear < last && labels[ofYear]!.key.startsWith('本年') && BARE_SUM.test(labels[last]!.key))
    return { ...lines, roles: roles.map((role, line): LineRole => (line === last ? 'grand-total' : role)) };
  if (!played.has('total') && BARE_SUM.test(labels[last]!.key) && sumsCarried(lines, last))
    return { ...lines, roles: roles.map((role, line): LineRole => (line === last ? 'grand-total' : role)) };
  const settled =
    !played.has('carry-in') && !played.has('carry-out') && !played.has('total')
      ? roles.map((role, line): LineRole => (BARE_SUM.test(labels[line]!.key) ? 'total' : role))
      : roles.map((role): LineRole => (role === 'total' ? 'grand-total' : role));
  return { ...lines, roles: settled };
}

/** 小计 between the lines and 收入总计, where nothing else is called 本年 … 合计, is that. */
function withBareSubtotal(lines: DraftLines, played: ReadonlySet<LineRole>): DraftLines {
  const { labels, roles } = lines;
  if (played.has('current-year-total')) return lines;
  const total = roles.indexOf('total');
  const isOnly = total >= 0 && roles.indexOf('total', total + 1) < 0;
  const isBetween = roles.lastIndexOf('item') < total && total < roles.indexOf('grand-total');
  if (!isOnly || !isBetween || !BARE_SUBTOTAL.test(labels[total]!.key)) return lines;
  return {
    ...lines,
    roles: roles.map((role, line): LineRole => (line === total ? 'current-year-total' : role)),
  };
}

const BARE_SUBTOTAL = /^(小计|合计)$/;

/** 收入合计 as the last line, below 上年结转: there is no other total, so it is that of everything. */
function sumsCarried({ roles }: DraftLines, total: number): boolean {
  const others = roles.slice(0, total);
  return (others.includes('carry-in') || others.includes('carry-out')) && roles.indexOf('item') < total;
}

/** A sum that does not say of what time. */
const BARE_SUM = /^(收入|支出)(合计|小计)$/;

function isIndexLabel({ key }: Label): boolean {
  return key === '栏次' || key === '行次';
}

/** A sentence, which in a row of its own is e.g. a remark without 注. */
function isSentence({ name, key }: Label): boolean {
  return /[。；]$/.test(name) || key.length > 40;
}

/** A text that can be meant as a figure: digits, a dash, 无. */
const FIGURE_TEXT = /^[(\-+△▲¥]*\d[\d,.%()万元-]*$|^[-/无]+$/;

/** {@link RowState}s of the rows of a body. */
function rowStates(
  view: SheetView,
  { figures }: LaneColumns,
  top: number,
  bottom: number,
  repeatedHeaders: ReadonlySet<number>,
): Uint8Array {
  const states = new Uint8Array(Math.max(0, bottom - top + 1));
  for (let at = 0; at < states.length; at++) {
    if (view.isBlankRow(top + at)) states[at] = RowState.Skipped;
    else if (view.textCounts[top + at] === 1) states[at] = RowState.HasOneText;
  }
  for (const row of repeatedHeaders) if (row >= top && row <= bottom) states[row - top] = RowState.Skipped;
  for (const { headed } of figures) {
    const cells = view.sheet.columns[headed.column];
    if (!cells) continue;
    const { firstRow, kinds } = cells;
    const end = Math.min(states.length, firstRow + kinds.length - top);
    for (let at = Math.max(0, firstRow - top); at < end; at++) {
      const isOpen = (states[at]! & (RowState.Skipped | RowState.HasFigures)) === 0;
      if (isOpen && isFigure(view, cells, top + at - firstRow)) states[at]! |= RowState.HasFigures;
    }
  }
  return states;
}

function isFigure({ lexicon }: SheetView, { kinds, values }: CellColumn, at: number): boolean {
  const kind = kinds[at];
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
