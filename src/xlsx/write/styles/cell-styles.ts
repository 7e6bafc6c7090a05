import { BUILTIN_NUMBER_FORMATS } from '../../workbook/builtin-number-formats';
import { escapeXml } from '../../xml/xml-escape';
import { attributeOf, childNamed, childrenNamed, elementsIn, rootOf, sourceOf } from '../../xml/xml-element';
import { dialectOf, type Dialect } from '../dialect';
import { ownEnd } from '../own-elements';
import { appendStyles, type Body, type ExtendedStyles } from './style-lists';

/** Style of a cell; what is not said is as in a cell without style. */
export interface NewCellStyle {
  readonly isBold?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly numberFormat?: string;
  readonly isWrapped?: boolean;
  readonly isBordered?: boolean;
  /** Whether it looks like a link. */
  readonly isLink?: boolean;
  /** Whether what a user types over it stays text. */
  readonly isText?: boolean;
  readonly alignment?: 'left' | 'center' | 'right';
}

/** Built-in formats up to this one mean the same in every language. */
const LAST_COMMON_FORMAT = 4;

/** From here on number formats are the workbook's own. */
const FIRST_CUSTOM_FORMAT = 164;

/** The blue of links. */
const LINK_COLOUR = 'FF0563C1';

/**
 * Adds cell styles.
 *
 * @param endOf end tag of what is added: our own, unless the styles are to outlive our marks
 */
export function addCellStyles(
  xml: Uint8Array,
  styles: readonly NewCellStyle[],
  endOf = ownEnd,
): ExtendedStyles {
  const fonts = appendStyles(
    xml,
    'fonts',
    styles.map((style) => fontBody(xml, style)),
    endOf,
  );
  const formats = addNumberFormats(
    fonts.xml,
    styles.map(({ numberFormat }) => numberFormat ?? 'General'),
    endOf,
  );
  const isAnyBordered = styles.some(({ isBordered }) => isBordered);
  const borders = appendStyles(
    formats.xml,
    'borders',
    isAnyBordered ? [thinBorder(dialectOf(xml))] : [],
    endOf,
  );
  const bodies = styles.map((style, index) =>
    styleBody(style, {
      font: fonts.indices[index]!,
      format: formats.indices[index]!,
      border: style.isBordered ? borders.indices[0]! : 0,
    }),
  );
  return appendStyles(borders.xml, 'cellXfs', bodies, endOf);
}

function thinBorder({ sides }: Dialect): Body {
  return (p) => ['', `${sides.map((side) => `<${p}${side} style="thin"/>`).join('')}<${p}diagonal/>`];
}

/** The workbook's standard font, in another weight and size. */
function fontBody(xml: Uint8Array, { isBold = false, fontSize, isLink = false }: NewCellStyle): Body {
  const fonts = childNamed(xml, rootOf(xml), 'fonts');
  const standard = fonts && childNamed(xml, fonts, 'font');
  const parts = standard ? elementsIn(xml, standard.content) : [];
  const same = (...names: string[]): string =>
    parts
      .filter(({ name }) => names.includes(name))
      .map((part) => sourceOf(xml, part))
      .join('');
  return (p) => {
    const size = fontSize === undefined ? same('sz') : `<${p}sz val="${fontSize}"/>`;
    const colour = isLink ? `<${p}color rgb="${LINK_COLOUR}"/>` : same('color');
    const emphasis = (isBold ? `<${p}b/>` : '') + (isLink ? `<${p}u/>` : '');
    return ['', emphasis + size + colour + same('name', 'family', 'charset', 'scheme')];
  };
}

function styleBody(
  { isWrapped = false, isText = false, alignment }: NewCellStyle,
  { font, format, border }: Readonly<Record<'font' | 'format' | 'border', number>>,
): Body {
  return (p) => [
    ` numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}"${isText ? ' quotePrefix="1"' : ''}` +
      ` applyNumberFormat="1" applyFont="1"${border > 0 ? ' applyBorder="1"' : ''} applyAlignment="1"`,
    `<${p}alignment${alignment ? ` horizontal="${alignment}"` : ''} vertical="top"${isWrapped ? ' wrapText="1"' : ''}/>`,
  ];
}

/** Ids of number formats, known or added. */
export function addNumberFormats(xml: Uint8Array, codes: readonly string[], endOf = ownEnd): ExtendedStyles {
  const ids = knownFormats(xml);
  const added = [...new Set(codes)].filter((code) => !ids.has(code));
  const next = Math.max(FIRST_CUSTOM_FORMAT, ...[...ids.values()].map((id) => id + 1));
  added.forEach((code, index) => ids.set(code, next + index));
  const bodies = added.map((code): Body => () => [
    ` numFmtId="${ids.get(code)!}" formatCode="${escapeXml(code)}"`,
    '',
  ]);
  return {
    xml: appendStyles(xml, 'numFmts', bodies, endOf).xml,
    indices: codes.map((code) => ids.get(code)!),
  };
}

function knownFormats(xml: Uint8Array): Map<string, number> {
  const ids = new Map<string, number>();
  for (let id = 0; id <= LAST_COMMON_FORMAT; id++) ids.set(BUILTIN_NUMBER_FORMATS[id]!, id);
  const list = childNamed(xml, rootOf(xml), 'numFmts');
  for (const format of list ? childrenNamed(xml, list, 'numFmt') : []) {
    const id = Number(attributeOf(xml, format, 'numFmtId')?.value);
    const code = attributeOf(xml, format, 'formatCode')?.value;
    if (code !== undefined && Number.isInteger(id)) ids.set(code, id);
  }
  return ids;
}
