import { cellRect } from '../../model/geometry';
import { invalidArgument } from '../../model/host-error';
import type { Arguments } from '../arguments';
import { JSON_STYLE, runQuery } from '../query';
import type { RangeTarget } from '../targets';
import type { Host, Method, WireObject } from '../wire-type';
import { spread } from './range-values';

/** Load options nested as the client takes them, flattened to the paths a query selects. */
function selectedPaths(options: Readonly<Record<string, unknown>>, prefix = ''): string[] {
  return Object.entries(options).flatMap(([name, wanted]) => {
    if (typeof wanted === 'object' && wanted !== null) {
      return selectedPaths({ ...wanted }, `${prefix}${name}/`);
    }
    return wanted === true ? [`${prefix}${name}`] : [];
  });
}

function propertiesOf(range: WireObject, args: Arguments): Record<string, unknown> {
  const select = selectedPaths(args.record(0));
  if (select.length === 0) throw invalidArgument('no property is asked for');
  return runQuery(range, { Select: select }, JSON_STYLE, () => undefined);
}

const cellObject = ({ sheet }: RangeTarget, row: number, column: number, host: Host): WireObject =>
  host.object('Range', { sheet, rect: cellRect(row, column) });

/** Writes nested property values, such as `{format: {fill: {color}}}`, onto a range. */
function assign(range: WireObject, values: object): void {
  for (const [name, value] of Object.entries(values)) {
    const scalar = range.member('scalars', name);
    const navigation = range.member('navigations', name);
    const child = navigation === undefined ? null : range.navigate(navigation);
    if (scalar !== undefined) range.write(scalar, value);
    else if (child && typeof value === 'object' && value !== null) assign(child, value);
    else throw invalidArgument(`cell property ${name}`);
  }
}

/** Properties of every cell, row or column at once: the way to read hidden rows or fills in one call. */
export const rangeProperties: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCellProperties: (range, args, host) =>
    gridOf(range, (row, column) => propertiesOf(cellObject(range, row, column, host), args)),
  GetColumnProperties: (range, args, host) =>
    Array.from({ length: range.rect.columns }, (_, index) => {
      const column = { ...range.rect, column: range.rect.column + index, columns: 1 };
      return propertiesOf(host.object('Range', { sheet: range.sheet, rect: column }), args);
    }),
  GetRowProperties: (range, args, host) =>
    Array.from({ length: range.rect.rows }, (_, index) => {
      const row = { ...range.rect, row: range.rect.row + index, rows: 1 };
      return propertiesOf(host.object('Range', { sheet: range.sheet, rect: row }), args);
    }),
  SetCellProperties: (range, args, host) => {
    const valueAt = spread(args.at(0), range.rect);
    gridOf(range, (row, column) => {
      const values = valueAt(row - range.rect.row, column - range.rect.column);
      if (typeof values === 'object' && values !== null) assign(cellObject(range, row, column, host), values);
    });
  },
};

const gridOf = <T>({ rect }: RangeTarget, make: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (_cell, column) => make(rect.row + row, rect.column + column)),
  );
