import type { LaneColumns } from '../columns/lane-columns';
import { ordinalAlone, type Label } from '../labels/label';
import type { SheetView } from '../layout/sheet-view';

/** Gives the label of a line the ordinal that stands before it in a column of its own. */
export type WithOrdinal = (label: Label, row: number) => Label;

const UNCHANGED: WithOrdinal = (label) => label;

/**
 * Ordinals in a column of their own (序号 一 | 二 | 1 | 2 | 三) say what they say in front of a name. Numbers down the page only
 * count the rows, so some of the ordinals must be Chinese, and not all of one style.
 */
export function ordinalColumn(
  view: SheetView,
  { left, labels }: LaneColumns,
  top: number,
  bottom: number,
): WithOrdinal {
  const first = labels[0]?.column ?? left;
  for (let column = left; column < first; column++) {
    const ordinalIn = (row: number): number => ordinalAlone(view.label(row, column)?.plain ?? '');
    if (!hasChinese(view, column, top, bottom) || !isOfSeveralStyles(ordinalIn, top, bottom)) continue;
    return (label, row) => {
      const ordinal = label.ordinal === 0 ? ordinalIn(row) : 0;
      return ordinal === 0 ? label : { ...label, ordinal };
    };
  }
  return UNCHANGED;
}

/** Asked first: most columns hold nothing but numbers. */
function hasChinese(view: SheetView, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const text = view.text(row, column);
    if (text !== '' && !/\d/.test(text) && ordinalAlone(text) !== 0) return true;
  }
  return false;
}

function isOfSeveralStyles(ordinalIn: (row: number) => number, top: number, bottom: number): boolean {
  let style = 0;
  for (let row = top; row <= bottom; row++) {
    const ordinal = ordinalIn(row);
    if (ordinal === 0) continue;
    if (style !== 0 && ordinal !== style) return true;
    style = ordinal;
  }
  return false;
}
