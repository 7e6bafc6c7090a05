import { protectSheet, unprotectSheet } from '../../model/protection';
import { invalidArgument, invalidOperation } from '../../model/host-error';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/geometry';
import type { ProtectionOptions, Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import type { WireType } from '../wire-type';
import { rangeArgument } from './range-address';

function protectionOptions(given: Readonly<Record<string, unknown>>): ProtectionOptions {
  const entries = Object.entries(given).filter(([, value]) => value !== null);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (typeof value !== 'boolean' && typeof value !== 'string') throw invalidArgument(`option ${name}`);
      return [name, value];
    }),
  );
}

export const worksheetProtectionType: WireType<Sheet> = {
  scalars: {
    Options: { read: (sheet) => sheet.protection?.options ?? null },
    Protected: { read: (sheet) => sheet.protection !== undefined },
  },
  methods: {
    Protect: (sheet, args, { workbook }) =>
      protectSheet(workbook, sheet, protectionOptions(args.record(0)), args.optionalString(1)),
    Unprotect: (sheet, args, { workbook }) => unprotectSheet(workbook, sheet, args.optionalString(0)),
  },
};

export const workbookProtectionType: WireType<Workbook> = {
  scalars: { Protected: { read: (workbook) => workbook.protection !== undefined } },
  methods: {
    Protect: (workbook, args) => {
      if (workbook.protection) throw invalidOperation('the workbook is already protected');
      workbook.protection = { password: args.optionalString(0) };
    },
    Unprotect: (workbook, args) => {
      if (workbook.protection && workbook.protection.password !== args.optionalString(0)) {
        throw invalidArgument('the password');
      }
      workbook.protection = undefined;
    },
  },
};

export const worksheetFreezePanesType: WireType<Sheet> = {
  methods: {
    FreezeAt: (sheet, args, { workbook }) => {
      sheet.frozen = rangeArgument(workbook, args, 0, sheet).rect;
    },
    FreezeColumns: (sheet, args) => {
      sheet.frozen = { row: 0, column: 0, rows: MAX_ROWS, columns: args.optionalInteger(0, 1) };
    },
    FreezeRows: (sheet, args) => {
      sheet.frozen = { row: 0, column: 0, rows: args.optionalInteger(0, 1), columns: MAX_COLUMNS };
    },
    GetLocationOrNullObject: (sheet, _args, host) =>
      sheet.frozen ? host.object('Range', { sheet, rect: sheet.frozen }) : null,
    Unfreeze: (sheet) => {
      sheet.frozen = undefined;
    },
  },
};

export const pageLayoutType: WireType<Sheet> = {
  scalars: {
    Orientation: {
      read: (sheet) => sheet.pageLayout.orientation,
      write: (sheet, value) => (sheet.pageLayout.orientation = String(value)),
    },
    Zoom: {
      read: (sheet) => sheet.pageLayout.zoom,
      write: (sheet, value) => {
        if (typeof value !== 'object' || value === null) throw invalidArgument('the zoom of the page');
        sheet.pageLayout.zoom = { ...value };
      },
    },
  },
  methods: {
    SetPrintTitleRows: (sheet, args) => {
      sheet.pageLayout.printTitleRows = args.string(0);
    },
  },
};
