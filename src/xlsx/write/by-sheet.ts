import type { SheetKey } from '../../host/cell-point';

/** Items by the sheet they are on, in the order in which the sheets first occur. */
export function bySheet<T extends { readonly sheet: SheetKey }>(items: readonly T[]): Map<SheetKey, T[]> {
  const groups = new Map<SheetKey, T[]>();
  for (const item of items) {
    const group = groups.get(item.sheet);
    if (group) group.push(item);
    else groups.set(item.sheet, [item]);
  }
  return groups;
}
