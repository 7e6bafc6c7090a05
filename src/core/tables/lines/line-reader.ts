import type { LabelColumn, LaneColumns } from '../columns/columns-of-lane';
import { readLabel } from '../labels/label';
import type { LabelReading } from '../labels/label-readings';
import type { SheetView } from '../layout/sheet-view';
import type { DraftLine } from './draft-lines';

const NO_LABEL = readLabel('');
const UNIT_CODE = /^(预算)?(单位|部门)/;

/**
 * Reads the lines of one lane: where the code and the name stand is settled once for all its rows. Null for a row without
 * either; a line is good until the next one is read.
 */
export function lineReader(view: SheetView, lane: LaneColumns): (row: number) => DraftLine | null {
  const parts = lane.labels.filter((label) => label.role === 'code-part').map((label) => label.column);
  const others = lane.labels.filter((label) => label.role !== 'code-part');
  const units = unitCodeColumns(lane);
  const hasCodeColumn = lane.labels.some((label) => label.role === 'code' || label.role === 'code-part');
  const found: DraftLine = {
    row: 0,
    code: '',
    codeColumn: -1,
    label: NO_LABEL,
    labelColumn: -1,
    step: 0,
    isUnit: false,
  };
  let step = 0;
  const takeCell = ({ column, role }: LabelColumn): void => {
    const reading = view.label(found.row, column);
    const isTold = found.code !== '' && units.has(column);
    if (reading && !isTold) take(found, reading, column, role, step, hasCodeColumn);
    if (role === 'name') step++;
  };
  return (row) => {
    found.row = row;
    found.code = '';
    found.codeColumn = -1;
    found.label = NO_LABEL;
    found.labelColumn = -1;
    found.step = 0;
    if (parts.length > 0) takeCodeParts(view, row, parts, found);
    step = 0;
    others.forEach(takeCell);
    found.isUnit = units.has(found.codeColumn);
    if (found.label.name === '' && found.code === '') return null;
    if (found.labelColumn < 0) found.labelColumn = found.codeColumn;
    return found;
  };
}

/** Columns that print whose line it is beside the columns of its subject's code: 单位代码 next to 类, 款, 项. */
function unitCodeColumns({ labels }: LaneColumns): ReadonlySet<number> {
  const codes = labels.filter(({ role }) => role === 'code' || role === 'code-part');
  const units = codes.filter(({ heading }) => UNIT_CODE.test(heading));
  return new Set(units.length < codes.length ? units.map(({ column }) => column) : []);
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
