import type { FormatProperty, FormatValue } from './formats';
import { type Rect, subtract } from './geometry';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Takes away cell formats and the conditional formats of these cells. */
export function clearFormats(workbook: Workbook, sheet: Sheet, rect: Rect): void {
  sheet.formats.clear(rect);
  clearConditionalFormats(sheet, [rect]);
  workbook.announce({ kind: 'formats', sheet, rect });
}

export function clearConditionalFormats(sheet: Sheet, rects: readonly Rect[]): void {
  for (const format of sheet.conditionalFormats) {
    format.ranges = rects.reduce<readonly Rect[]>(
      (ranges, rect) => ranges.flatMap((range) => subtract(range, rect)),
      format.ranges,
    );
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.ranges.length > 0);
}

export function setFormat(
  workbook: Workbook,
  sheet: Sheet,
  rect: Rect,
  property: FormatProperty,
  value: FormatValue,
): void {
  sheet.formats.set(rect, property, value);
  workbook.announce({ kind: 'formats', sheet, rect });
}
