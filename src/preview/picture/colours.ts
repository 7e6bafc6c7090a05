import { attributeOf, childNamed, elementsIn, rootOf, type XmlElement } from '../../xlsx/xml/xml-element';

/** Colours of a theme that cells name by number (ECMA-376 20.1.6.2, in the order Excel counts them). */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

/** Office's own theme, for workbooks without one. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The first eight colours of the old palette; they come twice (ECMA-376 18.8.27). */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';

const PALETTE = (
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 ` +
  '0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC ' +
  'CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Reads the colours a workbook names, whichever way it names them. */
export class Colours {
  private readonly theme: readonly string[];

  /** @param theme the workbook's theme part; null without one */
  constructor(theme: Uint8Array | null) {
    this.theme = theme ? (themeColours(theme) ?? OFFICE_THEME) : OFFICE_THEME;
  }

  /** A colour element as "#RRGGBB"; null where it says nothing, or "automatic". */
  read(xml: Uint8Array, element: XmlElement | undefined): string | null {
    if (!element) return null;
    const value = (name: string): string | undefined => attributeOf(xml, element, name)?.value;
    const rgb = value('rgb');
    const indexed = value('indexed');
    const themed = value('theme');
    const base =
      rgb?.slice(-6) ?? (indexed ? PALETTE[Number(indexed)] : themed && this.theme[Number(themed)]);
    if (!base || !/^[\da-f]{6}$/i.test(base)) return null;
    return `#${tinted(base, Number(value('tint') ?? 0) || 0)}`;
  }
}

function themeColours(xml: Uint8Array): string[] | null {
  const elements = childNamed(xml, rootOf(xml), 'themeElements');
  const scheme = elements && childNamed(xml, elements, 'clrScheme');
  if (!scheme) return null;
  const byName = new Map(
    elementsIn(xml, scheme.content).map((slot) => {
      const [colour] = elementsIn(xml, slot.content);
      const value = colour && (attributeOf(xml, colour, 'lastClr') ?? attributeOf(xml, colour, 'val'))?.value;
      return [slot.name, value];
    }),
  );
  return THEME_ORDER.map((name, index) => byName.get(name) ?? OFFICE_THEME[index]!);
}

/** A colour made darker (tint below 0) or lighter (above), −1 … 1. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb.toUpperCase();
  const goal = tint < 0 ? 0 : 255;
  const share = Math.min(Math.abs(tint), 1);
  return [0, 2, 4]
    .map((at) => {
      const part = parseInt(rgb.slice(at, at + 2), 16);
      return Math.round(part + (goal - part) * share)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}
