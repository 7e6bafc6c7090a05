import { type Rect, WHOLE_SHEET, boundingRect, intersection } from './geometry';
import type { Sheet } from './sheet';

/** The smallest rectangle around the used cells within `within`: those with a value, or also those with a format. */
export function usedRect(sheet: Sheet, valuesOnly: boolean, within: Rect = WHOLE_SHEET): Rect | undefined {
  const values = sheet.values.extent(within);
  if (valuesOnly) return values;
  const merged = sheet.merges.map((merge) => intersection(merge, within));
  return [sheet.formats.extent(within), ...merged].reduce<Rect | undefined>(
    (extent, part) => (extent && part ? boundingRect(extent, part) : (part ?? extent)),
    values,
  );
}
