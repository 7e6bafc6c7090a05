import { setFormat } from '../../model/edit-formats';
import { BORDER_SIDES, type BorderSide, type FormatProperty, type FormatValue } from '../../model/formats';
import { invalidArgument, itemNotFound } from '../../model/host-error';
import { requirePermission } from '../../model/protection';
import type { BorderTarget, FormatTarget, Targets } from '../targets';
import type { Host, Scalar, WireType } from '../wire-type';
import { lineSize, autofitColumns } from './line-sizes';

/** A format property the cells share, null where they differ. */
function shared({ sheet, rects }: FormatTarget, property: FormatProperty): FormatValue | null {
  const [first, ...others] = rects.map((rect) => sheet.formats.uniform(rect, property));
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

function apply({ sheet, rects }: FormatTarget, property: FormatProperty, value: unknown, host: Host): void {
  requirePermission(sheet, 'allowFormatCells');
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw invalidArgument(`format ${property}`);
  }
  for (const rect of rects) setFormat(host.workbook, sheet, rect, property, value);
}

const property = (name: FormatProperty): Scalar<FormatTarget> => ({
  read: (target) => shared(target, name),
  write: (target, value, host) => apply(target, name, value, host),
});

const COLOR = /^#[0-9A-F]{6}$/i;

/** Colours are kept as Excel reports them: `#RRGGBB` in capitals. Names of colours are not modelled. */
const colour = (name: FormatProperty): Scalar<FormatTarget> => ({
  read: (target) => shared(target, name),
  write: (target, value, host) => {
    if (typeof value !== 'string' || !COLOR.test(value)) throw invalidArgument(`colour ${String(value)}`);
    apply(target, name, value.toUpperCase(), host);
  },
});

export const rangeFormatType: WireType<FormatTarget> = {
  scalars: {
    ColumnWidth: lineSize('column'),
    HorizontalAlignment: property('horizontalAlignment'),
    IndentLevel: property('indentLevel'),
    RowHeight: lineSize('row'),
    ShrinkToFit: property('shrinkToFit'),
    VerticalAlignment: property('verticalAlignment'),
    WrapText: property('wrapText'),
  },
  navigations: {
    Borders: (target, host) => host.object('RangeBorderCollection', target),
    Fill: (target, host) => host.object('RangeFill', target),
    Font: (target, host) => host.object('RangeFont', target),
    Protection: (target, host) => host.object('FormatProtection', target),
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: () => undefined,
  },
};

export const rangeFillType: WireType<FormatTarget> = {
  scalars: { Color: colour('fill.color') },
  methods: {
    Clear: (target, _args, host) => apply(target, 'fill.color', '#FFFFFF', host),
  },
};

export const rangeFontType: WireType<FormatTarget> = {
  scalars: {
    Bold: property('font.bold'),
    Color: colour('font.color'),
    Italic: property('font.italic'),
    Name: property('font.name'),
    Size: property('font.size'),
    Strikethrough: property('font.strikethrough'),
    Underline: property('font.underline'),
  },
};

export const formatProtectionType: WireType<FormatTarget> = {
  scalars: {
    FormulaHidden: property('protection.formulaHidden'),
    Locked: property('protection.locked'),
  },
};

const borderPart = (part: 'style' | 'color' | 'weight'): Scalar<BorderTarget> => ({
  // Lines inside are kept as edges of the cells beside them.
  read: (target) => (isEdge(target.side) ? shared(target, `borders.${target.side}.${part}`) : null),
  write: (target, value, host) => {
    for (const rect of target.rects) applyToEdge(target, rect, part, value, host);
  },
});

/** An edge belongs to the range as a whole: the top border of three rows is that of the first. */
function applyToEdge(
  target: BorderTarget,
  rect: FormatTarget['rects'][number],
  part: 'style' | 'color' | 'weight',
  value: unknown,
  host: Host,
): void {
  const { row, rows, column, columns } = rect;
  if (target.side === 'InsideHorizontal' || target.side === 'InsideVertical') {
    const isRows = target.side === 'InsideHorizontal';
    const first = isRows ? { ...rect, rows: rows - 1 } : { ...rect, columns: columns - 1 };
    const last = isRows ? { ...first, row: row + 1 } : { ...first, column: column + 1 };
    if (first.rows === 0 || first.columns === 0) return;
    const [near, far] = isRows ? (['EdgeBottom', 'EdgeTop'] as const) : (['EdgeRight', 'EdgeLeft'] as const);
    apply({ sheet: target.sheet, rects: [first] }, `borders.${near}.${part}`, value, host);
    apply({ sheet: target.sheet, rects: [last] }, `borders.${far}.${part}`, value, host);
    return;
  }
  const edges = {
    EdgeTop: { ...rect, rows: 1 },
    EdgeBottom: { ...rect, row: rect.row + rect.rows - 1, rows: 1 },
    EdgeLeft: { ...rect, columns: 1 },
    EdgeRight: { ...rect, column: rect.column + rect.columns - 1, columns: 1 },
  };
  apply({ sheet: target.sheet, rects: [edges[target.side]] }, `borders.${target.side}.${part}`, value, host);
}

export const rangeBorderType: WireType<BorderTarget> = {
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    Color: borderPart('color'),
    SideIndex: { read: ({ side }) => side },
    Style: borderPart('style'),
    Weight: borderPart('weight'),
  },
};

const INSIDES = ['InsideHorizontal', 'InsideVertical'] as const;

const isEdge = (name: string): name is BorderSide => BORDER_SIDES.some((side) => side === name);

const isSide = (name: string): name is BorderTarget['side'] =>
  isEdge(name) || INSIDES.some((side) => side === name);

export const rangeBorderCollectionType: WireType<Targets['RangeBorderCollection']> = {
  scalars: { Count: { read: () => BORDER_SIDES.length } },
  items: (target, host) => BORDER_SIDES.map((side) => host.object('RangeBorder', { ...target, side })),
  item: (target, args, host) => {
    const side = args.string(0);
    if (!isSide(side)) throw itemNotFound(`border ${side}`);
    return host.object('RangeBorder', { ...target, side });
  },
};
