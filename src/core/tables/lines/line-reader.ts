import { isNameOf } from '../../classification/subjects';
import type { LabelColumn, LaneColumns } from '../columns/lane-columns';
import { readLabel, type Label } from '../labels/label';
import type { LabelReading } from '../labels/label-readings';
import type { SheetView } from '../layout/sheet-view';
import type { DraftLine } from './draft-lines';
import type { WithOrdinal } from './ordinal-column';
import { isPartOfCode } from './partial-codes';

const NO_LABEL = readLabel('');

/**
 * Reads the lines of one lane: where the code and the name stand is settled once for all its rows. Null for a row without
 * either; a line is good until the next one is read.
 */
export function lineReader(
  view: SheetView,
  lane: LaneColumns,
  withOrdinal: WithOrdinal,
): (row: number) => DraftLine | null {
  const units = unitColumns(lane);
  const parts = lane.labels.filter((label) => label.role === 'code-part').map((label) => label.column);
  const others = lane.labels.filter((label) => label.role !== 'code-part' && !units.includes(label));
  const hasCodeColumn = lane.labels.some((label) => label.role === 'code' || label.role === 'code-part');
  const deepest = others.filter(({ role }) => role === 'name').length - 1;
  const found = emptyLine();
  const seen = new Set<string>();
  let step = 0;
  const takeCell = ({ column, role }: LabelColumn): void => {
    const name = view.nameAlone(found.row, column);
    if (name) takeName(found, name, column, role, step);
    else {
      const reading = view.label(found.row, column);
      if (reading) take(found, reading, column, role, step, hasCodeColumn);
    }
    if (role === 'name') step++;
  };
  /** A unit without a subject's code where it is named first: its own line, which heads those of its subjects. */
  const takeUnit = (): void => {
    const unit = firstText(view, found.row, units);
    if (found.code === '' && !seen.has(unit)) {
      units.forEach(takeCell);
      found.isUnit = unit !== '' && found.label.role === 'item';
    }
    if (found.label.role === 'item') found.unit = unit;
    seen.add(unit);
  };
  const isEmpty = () => found.label.name === '' && found.code === '';
  return (row) => {
    clear(found, row);
    if (parts.length > 0) takeCodeParts(view, row, parts, found);
    step = 0;
    for (const label of others) takeCell(label);
    if (deepest > 0 && found.code === '' && found.step < deepest) takeSubtotal(view, lane, found);
    if (units.length > 0) takeUnit();
    else if (hasCodeColumn && found.code === '') takeUnitByName(view, found);
    if (isEmpty() && !takeTotal(view, lane, found)) return null;
    if (found.labelColumn < 0) found.labelColumn = found.codeColumn;
    if (found.code === '') found.label = withOrdinal(found.label, row);
    return found;
  };
}

function emptyLine(): DraftLine {
  return {
    row: 0,
    code: '',
    outer: '',
    codeColumn: -1,
    label: NO_LABEL,
    labelColumn: -1,
    step: 0,
    unit: '',
    isUnit: false,
  };
}

function clear(line: DraftLine, row: number): void {
  line.row = row;
  line.code = '';
  line.outer = '';
  line.codeColumn = -1;
  line.label = NO_LABEL;
  line.labelColumn = -1;
  line.step = 0;
  line.unit = '';
  line.isUnit = false;
}

/** 225001 - 某某局本级 among the names of subjects whose codes have columns of their own: a unit that heads its subjects. */
function takeUnitByName(view: SheetView, found: DraftLine): void {
  const reading = found.labelColumn < 0 ? undefined : view.label(found.row, found.labelColumn);
  if (!reading || !UNIT_CODE.test(reading.leadingCode)) return;
  if (found.label.role !== 'item' || isNameOf(reading.leadingCode, reading.label.name)) return;
  takeCode(found, reading.leadingCode, found.labelColumn);
  found.label = reading.label;
  found.isUnit = true;
}

/** Codes of units have three digits, six, nine … */
const UNIT_CODE = /^(\d{3}){1,4}$/;

const UNIT = /^(预算|所属|基层|下属)?(单位|部门)/;

/** Columns that print whose line it is, where others print the code of its subject: 单位代码 beside 类, 款, 项. */
function unitColumns({ labels }: LaneColumns): readonly LabelColumn[] {
  const units = labels.filter(
    ({ role, heading }) => role !== 'code-part' && UNIT.test(heading) && !SUBJECT.test(heading),
  );
  const hasSubjects = labels.some((label) => label.role !== 'name' && !units.includes(label));
  return hasSubjects ? units : [];
}

const SUBJECT = /科目|功能|经济|项目/;

/** 小计 of a row may stand in a column of words between the name of a unit and where its projects would be named. */
function takeSubtotal(view: SheetView, { labels, figures }: LaneColumns, found: DraftLine): void {
  for (let column = found.labelColumn + 1; column < figures[0]!.headed.column; column++) {
    const reading = view.label(found.row, column);
    if (!reading || reading.label.role !== 'total' || labels.some((label) => label.column === column))
      continue;
    found.label = reading.label;
    found.labelColumn = column;
    return;
  }
}

/** 合计 of a row may stand in a column that labels no other: 序号, 目录. */
function takeTotal(view: SheetView, { left, figures }: LaneColumns, found: DraftLine): boolean {
  for (let column = left; column < figures[0]!.headed.column; column++) {
    const reading = view.label(found.row, column);
    if (!reading) continue;
    if (reading.label.role === 'item') return false;
    found.label = reading.label;
    found.labelColumn = column;
    return true;
  }
  return false;
}

function firstText(view: SheetView, row: number, columns: readonly LabelColumn[]): string {
  for (const { column } of columns) {
    const reading = view.label(row, column);
    if (reading) return reading.plain;
  }
  return '';
}

/** Takes a label cell as code, as name, or as both. */
function take(
  found: DraftLine,
  reading: LabelReading,
  column: number,
  role: LabelColumn['role'],
  step: number,
  hasCodeColumn: boolean,
): void {
  if ((reading.isCode && role !== 'name') || (role === 'code' && isPartOfCode(reading.plain))) {
    takeCode(found, reading.plain, column);
  } else if (reading.leadingCode !== '' && (role !== 'name' || !hasCodeColumn)) {
    takeCode(found, reading.leadingCode, column);
    found.label = reading.label;
    found.labelColumn = column;
  } else {
    const label = reading.leadingCode === found.code ? reading.label : reading.whole;
    takeName(found, label, column, role, step);
  }
}

function takeName(
  found: DraftLine,
  label: Label,
  column: number,
  role: LabelColumn['role'],
  step: number,
): void {
  if (role === 'code' && found.label.name !== '') return;
  found.label = label;
  found.labelColumn = column;
  found.step = step;
}

/** The code of the line, inside the one that stands before it where the two are of different lists. */
function takeCode(found: DraftLine, code: string, column: number): void {
  if (!code.startsWith(found.code)) found.outer = found.code;
  found.code = code;
  found.codeColumn = column;
}

/**
 * A code split over 类, 款, 项 columns: each part two digits that may have lost a leading zero as a number (301 | 2 → 30102),
 * or each the whole code so far (208 | 20805).
 */
function takeCodeParts(view: SheetView, row: number, columns: readonly number[], found: DraftLine): void {
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
