import type { IBorderData, IStyleData } from '@univerjs/core';
import { parseCellFormats } from '../../xlsx/workbook/cell-formats';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  elementsIn,
  rootOf,
  type XmlElement,
} from '../../xlsx/xml/xml-element';
import type { Colours } from './colours';
import type { CellLook } from './sheet-picture';

/** Numbers the grid gives to kinds of lines, by Excel's names (BorderStyleTypes). */
const BORDERS: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** The grid's numbers for alignments (HorizontalAlign, VerticalAlign). */
const ACROSS: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
const DOWN: Readonly<Record<string, number>> = { top: 1, center: 2, justify: 2, distributed: 2, bottom: 3 };

const WRAP = 3;
const ON = 1;

/** Sides of a cell, by the grid's names of them. */
const SIDES = { left: 'l', right: 'r', top: 't', bottom: 'b' } as const;

/** A styles part as looks: one for each cell style, and one for each format of a condition. */
export interface Looks {
  readonly cells: readonly CellLook[];
  readonly conditions: readonly IStyleData[];
}

export function readLooks(xml: Uint8Array, colours: Colours): Looks {
  const root = rootOf(xml);
  const listed = (list: string, item: string): XmlElement[] => {
    const element = childNamed(xml, root, list);
    return element ? childrenNamed(xml, element, item) : [];
  };
  const fonts = listed('fonts', 'font').map((font) => fontStyle(xml, font, colours));
  const fills = listed('fills', 'fill').map((fill) => fillStyle(xml, fill, colours));
  const borders = listed('borders', 'border').map((border) => borderStyle(xml, border, colours));
  const formats = parseCellFormats(xml);
  const cells = listed('cellXfs', 'xf').map((style, index): CellLook => {
    const number = (name: string): number => Number(attributeOf(xml, style, name)?.value ?? 0);
    const numberFormat = formats[index] ?? 'General';
    const protection = childNamed(xml, style, 'protection');
    const locked = protection && attributeOf(xml, protection, 'locked')?.value;
    return {
      style: {
        ...fonts[number('fontId')],
        ...fills[number('fillId')],
        ...borders[number('borderId')],
        ...alignmentStyle(xml, childNamed(xml, style, 'alignment')),
        ...(numberFormat === 'General' ? {} : { n: { pattern: numberFormat } }),
      },
      numberFormat,
      isLocked: locked !== '0' && locked !== 'false',
    };
  });
  const conditions = listed('dxfs', 'dxf').map((format) => {
    const [font, fill] = [childNamed(xml, format, 'font'), childNamed(xml, format, 'fill')];
    return {
      ...(font ? fontStyle(xml, font, colours) : {}),
      ...(fill ? fillStyle(xml, fill, colours, true) : {}),
    };
  });
  return { cells, conditions };
}

/** The look of a font, of a whole cell or of a run of its characters. */
export function fontStyle(xml: Uint8Array, font: XmlElement, colours: Colours): IStyleData {
  const parts = new Map(elementsIn(xml, font.content).map((part) => [part.name, part]));
  const value = (name: string): string | undefined => {
    const part = parts.get(name);
    return part && (attributeOf(xml, part, 'val')?.value ?? '');
  };
  const isOn = (name: string): boolean => parts.has(name) && !['0', 'false', 'none'].includes(value(name)!);
  const colour = colours.read(xml, parts.get('color'));
  const size = Number(value('sz'));
  const family = value('name') ?? value('rFont');
  return {
    ...(family ? { ff: family } : {}),
    ...(size > 0 ? { fs: size } : {}),
    ...(colour ? { cl: { rgb: colour } } : {}),
    ...(isOn('b') ? { bl: ON } : {}),
    ...(isOn('i') ? { it: ON } : {}),
    ...(isOn('u') ? { ul: { s: ON } } : {}),
    ...(isOn('strike') ? { st: { s: ON } } : {}),
  };
}

/** @param isCondition in conditions a plain fill names its colour as the background */
function fillStyle(xml: Uint8Array, fill: XmlElement, colours: Colours, isCondition = false): IStyleData {
  const pattern = childNamed(xml, fill, 'patternFill');
  if (!pattern) return {};
  const type = attributeOf(xml, pattern, 'patternType')?.value;
  if (type === 'none' || (type === undefined && !isCondition)) return {};
  const read = (name: string): string | null => colours.read(xml, childNamed(xml, pattern, name));
  const colour = isCondition ? (read('bgColor') ?? read('fgColor')) : (read('fgColor') ?? read('bgColor'));
  return colour && type !== 'gray125' ? { bg: { rgb: colour } } : {};
}

function borderStyle(xml: Uint8Array, border: XmlElement, colours: Colours): IStyleData {
  const lines: IBorderData = {};
  for (const side of elementsIn(xml, border.content)) {
    const key = SIDES[side.name as keyof typeof SIDES] as keyof IBorderData | undefined;
    const line = BORDERS[attributeOf(xml, side, 'style')?.value ?? ''];
    if (!key || line === undefined) continue;
    lines[key] = { s: line, cl: { rgb: colours.read(xml, childNamed(xml, side, 'color')) ?? '#000000' } };
  }
  return Object.keys(lines).length > 0 ? { bd: lines } : {};
}

function alignmentStyle(xml: Uint8Array, alignment: XmlElement | undefined): IStyleData {
  if (!alignment) return {};
  const value = (name: string): string => attributeOf(xml, alignment, name)?.value ?? '';
  const across = ACROSS[value('horizontal')];
  const down = DOWN[value('vertical')];
  const indent = Number(value('indent'));
  return {
    ...(across ? { ht: across } : {}),
    ...(down ? { vt: down } : {}),
    ...(['1', 'true'].includes(value('wrapText')) ? { tb: WRAP } : {}),
    ...(indent > 0 ? { pd: { l: indent * 12 } } : {}),
  };
}
