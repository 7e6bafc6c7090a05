import {
  addConditionalFormat,
  conditionalFormatsOn,
  deleteConditionalFormat,
  requireConditionalFormat,
  setPriority,
} from '../../model/conditional-formats';
import { clearConditionalFormats } from '../../model/edit-formats';
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from '../../model/host-error';
import { requirePermission } from '../../model/protection';
import type { ConditionalFormat } from '../../model/sheet';
import type { Arguments } from '../arguments';
import type { ItemTarget, RangeAreasTarget, Targets } from '../targets';
import type { Host, Scalar, WireObject, WireType } from '../wire-type';

/** The only type of rule that can be made here; rules of other types are kept as they are. */
const CUSTOM = 'Custom';

const formatOf = ({ sheet, id }: ItemTarget): ConditionalFormat => requireConditionalFormat(sheet, id);

/** The rule itself, on a sheet whose formats may be changed. */
function editable(target: ItemTarget): ConditionalFormat {
  requirePermission(target.sheet, 'allowFormatCells');
  return formatOf(target);
}

const isCustom = (target: ItemTarget): boolean => formatOf(target).type === CUSTOM;

export const conditionalFormatType: WireType<ItemTarget> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { read: ({ id }) => id },
    Priority: {
      read: (target) => target.sheet.conditionalFormats.indexOf(formatOf(target)),
      write: (target, value) => setPriority(target.sheet, editable(target).id, Number(value)),
    },
    StopIfTrue: {
      read: (target) => formatOf(target).stopIfTrue,
      write: (target, value) => (editable(target).stopIfTrue = value === true),
    },
    Type: { read: (target) => formatOf(target).type },
  },
  navigations: {
    Custom: (target, host) => {
      if (!isCustom(target)) throw invalidOperation('the conditional format is not a custom one');
      return host.object('CustomConditionalFormat', target);
    },
    CustomOrNullObject: (target, host) =>
      isCustom(target) ? host.object('CustomConditionalFormat', target) : null,
  },
  methods: {
    Delete: (target) => deleteConditionalFormat(target.sheet, editable(target).id),
    GetRange: (target, _args, host) => {
      const range = singleRange(target, host);
      if (!range) throw itemNotFound('the conditional format covers several areas');
      return range;
    },
    GetRangeOrNullObject: (target, _args, host) => singleRange(target, host),
    GetRanges: (target, _args, host) =>
      host.object('RangeAreas', { sheet: target.sheet, rects: formatOf(target).ranges }),
  },
};

function singleRange(target: ItemTarget, host: Host): WireObject | null {
  const [rect, ...others] = formatOf(target).ranges;
  return rect && others.length === 0 ? host.object('Range', { sheet: target.sheet, rect }) : null;
}

export const customConditionalFormatType: WireType<Targets['CustomConditionalFormat']> = {
  navigations: {
    Format: (target, host) => host.object('ConditionalRangeFormat', target),
    Rule: (target, host) => host.object('ConditionalFormatRule', target),
  },
};

const ruleFormula: Scalar<ItemTarget> = {
  read: (target) => formatOf(target).formula,
  write: (target, value) => {
    if (typeof value !== 'string' || value.length < 2) throw invalidArgument('the formula of the rule');
    editable(target).formula = value.startsWith('=') ? value : `=${value}`;
  },
};

export const conditionalFormatRuleType: WireType<Targets['ConditionalFormatRule']> = {
  scalars: { Formula: ruleFormula, FormulaLocal: ruleFormula },
};

/** A property of the look of matching cells; null where the rule leaves it alone. */
const look = (property: string): Scalar<ItemTarget> => ({
  read: (target) => formatOf(target).look[property] ?? null,
  write: (target, value) => {
    if (typeof value !== 'string' && typeof value !== 'boolean') throw invalidArgument(`format ${property}`);
    editable(target).look[property] = value;
  },
});

export const conditionalRangeFormatType: WireType<Targets['ConditionalRangeFormat']> = {
  scalars: { NumberFormat: look('numberFormat') },
  navigations: {
    Fill: (target, host) => host.object('ConditionalRangeFill', target),
    Font: (target, host) => host.object('ConditionalRangeFont', target),
  },
};

export const conditionalRangeFillType: WireType<Targets['ConditionalRangeFill']> = {
  scalars: { Color: look('fill.color') },
};

export const conditionalRangeFontType: WireType<Targets['ConditionalRangeFont']> = {
  scalars: {
    Bold: look('font.bold'),
    Color: look('font.color'),
    Italic: look('font.italic'),
    Strikethrough: look('font.strikethrough'),
    Underline: look('font.underline'),
  },
};

const on = ({ sheet, rects }: RangeAreasTarget, host: Host): WireObject[] =>
  conditionalFormatsOn(sheet, rects).map(({ id }) => host.object('ConditionalFormat', { sheet, id }));

function byId(target: RangeAreasTarget, id: string, host: Host): WireObject | null {
  const { sheet, rects } = target;
  const isHere = conditionalFormatsOn(sheet, rects).some((format) => format.id === id);
  return isHere ? host.object('ConditionalFormat', { sheet, id }) : null;
}

function required(found: WireObject | null | undefined, key: string | number): WireObject {
  if (!found) throw itemNotFound(`conditional format ${key}`);
  return found;
}

function add({ sheet, rects }: RangeAreasTarget, args: Arguments, host: Host): WireObject {
  requirePermission(sheet, 'allowFormatCells');
  if (args.string(0) !== CUSTOM) throw apiNotFound(`ConditionalFormatCollection.add(${args.string(0)})`);
  const { id } = addConditionalFormat(host.workbook, sheet, rects, CUSTOM);
  return host.object('ConditionalFormat', { sheet, id });
}

/** The rules that touch a range; adding one makes it apply to all of the range. */
export const conditionalFormatCollectionType: WireType<RangeAreasTarget> = {
  items: on,
  item: (target, args, host) => required(byId(target, args.string(0), host), args.string(0)),
  methods: {
    Add: add,
    ClearAll: ({ sheet, rects }) => {
      requirePermission(sheet, 'allowFormatCells');
      clearConditionalFormats(sheet, rects);
    },
    GetCount: (target, _args, host) => on(target, host).length,
    GetItemAt: (target, args, host) => required(on(target, host)[args.integer(0)], args.integer(0)),
    GetItemOrNullObject: (target, args, host) => byId(target, args.string(0), host),
  },
};
