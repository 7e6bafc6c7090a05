import { fullAddress } from '../../model/address';
import { type Rect, cellCount, intersection, isEntireColumn, isEntireRow } from '../../model/geometry';
import { itemNotFound } from '../../model/host-error';
import { usedRect } from '../../model/used-range';
import type { Arguments } from '../arguments';
import { select } from '../../model/edit-sheets';
import type { RangeAreasTarget, Targets } from '../targets';
import type { Host, WireObject, WireType } from '../wire-type';
import { clearRange } from './range-editing';

const areasOrNull = (
  { sheet }: RangeAreasTarget,
  rects: readonly (Rect | undefined)[],
  host: Host,
): WireObject | null => {
  const found = rects.filter((rect) => rect !== undefined);
  return found.length > 0 ? host.object('RangeAreas', { sheet, rects: found }) : null;
};

const addressOf = ({ sheet, rects }: RangeAreasTarget): string =>
  rects.map((rect) => fullAddress(sheet.name, rect)).join(',');

/** Several areas of one sheet handled as one. */
export const rangeAreasType: WireType<RangeAreasTarget> = {
  isReferenceable: true,
  scalars: {
    Address: { read: addressOf },
    AddressLocal: { read: addressOf },
    AreaCount: { read: ({ rects }) => rects.length },
    CellCount: { read: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
    IsEntireColumn: { read: ({ rects }) => rects.every(isEntireColumn) },
    IsEntireRow: { read: ({ rects }) => rects.every(isEntireRow) },
  },
  navigations: {
    Areas: (target, host) => host.object('RangeCollection', target),
    ConditionalFormats: (target, host) => host.object('ConditionalFormatCollection', target),
    Format: (target, host) => host.object('RangeFormat', target),
    Worksheet: ({ sheet }, host) => host.object('Worksheet', sheet),
  },
  methods: {
    Clear: ({ sheet, rects }, args, host) => {
      for (const rect of rects) clearRange({ sheet, rect }, args, host);
    },
    GetIntersectionOrNullObject: (target, args, host) => {
      const other = args.range(0);
      const rects = other?.sheet === target.sheet ? target.rects : [];
      return areasOrNull(
        target,
        rects.map((rect) => other && intersection(rect, other.rect)),
        host,
      );
    },
    Select: ({ sheet, rects: [first, ...others] }, _args, { workbook }) =>
      select(workbook, sheet, first!, ...others),
    GetUsedRangeAreasOrNullObject: (target, args, host) =>
      areasOrNull(
        target,
        target.rects.map((rect) => usedRect(target.sheet, args.flag(0), rect)),
        host,
      ),
  },
};

const areaObjects = ({ sheet, rects }: RangeAreasTarget, host: Host): WireObject[] =>
  rects.map((rect) => host.object('Range', { sheet, rect }));

const areaAt = (target: RangeAreasTarget, args: Arguments, host: Host): WireObject => {
  const area = areaObjects(target, host)[args.integer(0)];
  if (!area) throw itemNotFound(`area ${args.integer(0)}`);
  return area;
};

export const rangeCollectionType: WireType<Targets['RangeCollection']> = {
  items: areaObjects,
  item: areaAt,
  methods: {
    GetCount: ({ rects }) => rects.length,
    GetItemAt: areaAt,
  },
};
