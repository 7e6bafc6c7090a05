import { fullAddress } from '../../model/address';
import { itemNotFound } from '../../model/host-error';
import { type NameScope, addName, deleteName, findName, namedRange } from '../../model/names';
import { Workbook } from '../../model/workbook';
import type { Arguments } from '../arguments';
import type { Targets } from '../targets';
import type { Host, WireObject, WireType } from '../wire-type';

type NameTarget = Targets['NamedItem'];

function rangeOf({ item }: NameTarget, host: Host): WireObject | null {
  const range = namedRange(host.workbook, item);
  return range ? host.object('Range', range) : null;
}

function required(found: WireObject | null, key: string): WireObject {
  if (!found) throw itemNotFound(`name ${key}`);
  return found;
}

const LITERAL = /^=(?:"((?:[^"]|"")*)"|(-?[\d.]+))$/;

/** What a name stands for: an address, or the constant behind its formula. */
function valueOf({ item }: NameTarget, { workbook }: Host): string | number {
  const range = namedRange(workbook, item);
  if (range) return fullAddress(range.sheet.name, range.rect);
  const literal = LITERAL.exec(item.formula);
  if (literal?.[1] !== undefined) return literal[1].replaceAll('""', '"');
  return literal?.[2] === undefined ? item.formula : Number(literal[2]);
}

function typeOf(target: NameTarget, host: Host): string {
  if (namedRange(host.workbook, target.item)) return 'Range';
  return typeof valueOf(target, host) === 'number' ? 'Double' : 'String';
}

export const namedItemType: WireType<NameTarget> = {
  identity: ({ item }) => ({ _Id: item.name }),
  scalars: {
    Comment: {
      read: ({ item }) => item.comment,
      write: ({ item }, value) => (item.comment = String(value)),
    },
    Formula: {
      read: ({ item }) => item.formula,
      write: ({ item }, value) => (item.formula = String(value)),
    },
    Name: { read: ({ item }) => item.name },
    Scope: { read: ({ scope }) => (scope instanceof Workbook ? 'Workbook' : 'Worksheet') },
    Type: { read: typeOf },
    Value: { read: valueOf },
    Visible: {
      read: ({ item }) => item.visible,
      write: ({ item }, value) => (item.visible = value === true),
    },
  },
  navigations: {
    WorksheetOrNullObject: ({ scope }, host) =>
      scope instanceof Workbook ? null : host.object('Worksheet', scope),
  },
  methods: {
    Delete: ({ scope, item }) => deleteName(scope, item),
    GetRange: (target, _args, host) => required(rangeOf(target, host), target.item.name),
    GetRangeOrNullObject: (target, _args, host) => rangeOf(target, host),
  },
};

function byName(scope: NameScope, name: string, host: Host): WireObject | null {
  const item = findName(scope, name);
  return item ? host.object('NamedItem', { scope, item }) : null;
}

/** A name may be given a Range object, or a formula as text. */
function formulaArgument(args: Arguments): string {
  const range = args.range(1);
  return range ? `=${fullAddress(range.sheet.name, range.rect)}` : args.string(1);
}

export const namedItemCollectionType: WireType<NameScope> = {
  items: (scope, host) => scope.names.map((item) => host.object('NamedItem', { scope, item })),
  item: (scope, args, host) => required(byName(scope, args.string(0), host), args.string(0)),
  methods: {
    Add: (scope, args, host) => {
      const item = addName(scope, args.string(0), formulaArgument(args), args.optionalString(2) ?? '');
      return host.object('NamedItem', { scope, item });
    },
    GetCount: (scope) => scope.names.length,
    GetItemOrNullObject: (scope, args, host) => byName(scope, args.string(0), host),
  },
};
