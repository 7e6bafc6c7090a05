import { type Rect, intersection } from './geometry';
import { invalidArgument, itemNotFound } from './host-error';
import type { ConditionalFormat, Sheet } from './sheet';
import type { Workbook } from './workbook';

/** A new rule gets the highest priority of its sheet and matches nothing until it has a formula. */
export function addConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  ranges: readonly Rect[],
  type: string,
): ConditionalFormat {
  const format = { id: workbook.newId(), type, ranges, stopIfTrue: false, formula: '', look: {} };
  sheet.conditionalFormats.unshift(format);
  return format;
}

/** The rules that touch any of the given cells, highest priority first. */
export const conditionalFormatsOn = (sheet: Sheet, rects: readonly Rect[]): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) =>
    format.ranges.some((range) => rects.some((rect) => intersection(range, rect))),
  );

export function requireConditionalFormat(sheet: Sheet, id: string): ConditionalFormat {
  const format = sheet.conditionalFormats.find((candidate) => candidate.id === id);
  if (!format) throw itemNotFound(`conditional format ${id}`);
  return format;
}

export function deleteConditionalFormat(sheet: Sheet, id: string): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.id !== id);
}

/** Moves a rule to another place in the order of its sheet; negative priorities count from the end. */
export function setPriority(sheet: Sheet, id: string, priority: number): void {
  const format = requireConditionalFormat(sheet, id);
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  const position = priority < 0 ? others.length + 1 + priority : priority;
  if (position < 0 || position > others.length) throw invalidArgument(`priority ${priority}`);
  sheet.conditionalFormats = others.toSpliced(position, 0, format);
}
