import type { LabelColumn, LaneColumns } from '../columns/lane-columns';
import type { SheetView } from '../layout/sheet-view';

/**
 * The lane without a second list of names that only says what the lines of the first are called elsewhere ([30101]基本工资 beside
 * [50501]工资福利支出, with their codes or without): the subjects of the first differ from line to line, those of the second recur.
 */
export function withOwnList(view: SheetView, lane: LaneColumns, top: number, bottom: number): LaneColumns {
  const named = lane.labels.filter(({ role }) => role === 'name' || role === 'code-and-name');
  if (named.length !== 2) return lane;
  const [own, other] = named.map(({ column }) => codesIn(view, column, top, bottom));
  const isOwn = own!.length >= other!.length && hasNoRepeats(own!) && !hasNoRepeats(other!);
  return isOwn || namesAgain(view, lane, named, top, bottom)
    ? { ...lane, labels: lane.labels.filter((label) => label !== named[1]) }
    : lane;
}

/** The same of lists without codes: both headed as subjects, and nothing else labels the lines. */
function namesAgain(
  view: SheetView,
  lane: LaneColumns,
  named: readonly LabelColumn[],
  top: number,
  bottom: number,
): boolean {
  if (lane.labels.length !== named.length || !named.every(({ heading }) => SUBJECTS.test(heading)))
    return false;
  const [own, other] = named.map(({ column }) => namesIn(view, column, top, bottom));
  return other!.length > 0 && own!.length >= other!.length && hasNoRepeats(own!) && !hasNoRepeats(other!);
}

const SUBJECTS = /经济|功能/;

/** Codes glued to the names of a column, from the top down. */
function codesIn(view: SheetView, column: number, top: number, bottom: number): string[] {
  const codes: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const code = view.label(row, column)?.leadingCode ?? '';
    if (code !== '') codes.push(code);
  }
  return codes;
}

/** Names of a column, from the top down. */
function namesIn(view: SheetView, column: number, top: number, bottom: number): string[] {
  const names: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = view.text(row, column);
    if (text !== '') names.push(text);
  }
  return names;
}

function hasNoRepeats(codes: readonly string[]): boolean {
  return new Set(codes).size === codes.length;
}
