import { invalidArgument, itemNotFound } from '../../model/host-error';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import type { Targets } from '../targets';
import type { Host, WireObject, WireType } from '../wire-type';

export const documentPropertiesType: WireType<Workbook> = {
  navigations: {
    Custom: (workbook, host) => host.object('CustomPropertyCollection', workbook),
  },
};

type PropertyTarget = Targets['CustomProperty'];

function propertyValue(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('the value of the property');
}

export const customPropertyType: WireType<PropertyTarget> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { read: ({ key }) => key },
    Value: {
      read: ({ key }, { workbook }) => workbook.customProperties.get(key),
      write: ({ key }, value, { workbook }) => workbook.customProperties.set(key, propertyValue(value)),
    },
  },
  methods: {
    Delete: ({ key }, _args, { workbook }) => void workbook.customProperties.delete(key),
  },
};

const property = ({ customProperties }: Workbook, key: string, host: Host): WireObject | null =>
  customProperties.has(key) ? host.object('CustomProperty', { key }) : null;

function required(found: WireObject | null, key: string): WireObject {
  if (!found) throw itemNotFound(`property ${key}`);
  return found;
}

export const customPropertyCollectionType: WireType<Workbook> = {
  items: ({ customProperties }, host) =>
    [...customProperties.keys()].map((key) => host.object('CustomProperty', { key })),
  item: (workbook, args, host) => required(property(workbook, args.string(0), host), args.string(0)),
  methods: {
    Add: ({ customProperties }, args, host) => {
      customProperties.set(args.string(0), propertyValue(args.at(1)));
      return host.object('CustomProperty', { key: args.string(0) });
    },
    GetCount: ({ customProperties }) => customProperties.size,
    GetItemOrNullObject: (workbook, args, host) => property(workbook, args.string(0), host),
  },
};

type SheetPropertyTarget = Targets['WorksheetCustomProperty'];

export const worksheetCustomPropertyType: WireType<SheetPropertyTarget> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { read: ({ key }) => key },
    Value: {
      read: ({ sheet, key }) => sheet.customProperties.get(key),
      write: ({ sheet, key }, value) => sheet.customProperties.set(key, String(value)),
    },
  },
  methods: {
    Delete: ({ sheet, key }) => void sheet.customProperties.delete(key),
  },
};

const sheetProperty = (sheet: Sheet, key: string, host: Host): WireObject | null =>
  sheet.customProperties.has(key) ? host.object('WorksheetCustomProperty', { sheet, key }) : null;

/** Text kept with one worksheet, by key. */
export const worksheetCustomPropertyCollectionType: WireType<Sheet> = {
  items: (sheet, host) =>
    [...sheet.customProperties.keys()].map((key) => host.object('WorksheetCustomProperty', { sheet, key })),
  item: (sheet, args, host) => required(sheetProperty(sheet, args.string(0), host), args.string(0)),
  methods: {
    Add: (sheet, args, host) => {
      sheet.customProperties.set(args.string(0), args.string(1));
      return host.object('WorksheetCustomProperty', { sheet, key: args.string(0) });
    },
    GetCount: (sheet) => sheet.customProperties.size,
    GetItemOrNullObject: (sheet, args, host) => sheetProperty(sheet, args.string(0), host),
  },
};
