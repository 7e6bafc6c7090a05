export type FormatValue = string | number | boolean;

/** The sides of a cell whose border can be set, by their Office.js names. */
export const BORDER_SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];
export type BorderProperty = `borders.${BorderSide}.${'style' | 'color' | 'weight'}`;

const PLAIN_DEFAULTS = {
  numberFormat: 'General',
  'fill.color': '#FFFFFF',
  'font.name': '宋体',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  'protection.locked': true,
  'protection.formulaHidden': false,
};

export type FormatProperty = keyof typeof PLAIN_DEFAULTS | BorderProperty;

/** Format properties of a cell by the path under which Office.js exposes them; an absent one has its default. */
export type Format = Readonly<Partial<Record<FormatProperty, FormatValue>>>;

const BORDER_DEFAULTS = { style: 'None', color: '#000000', weight: 'Thin' };

/** The value a property has where nobody set it. */
export function defaultFormat(property: FormatProperty): FormatValue {
  if (property in PLAIN_DEFAULTS) return PLAIN_DEFAULTS[property as keyof typeof PLAIN_DEFAULTS];
  const part = property.slice(property.lastIndexOf('.') + 1);
  return BORDER_DEFAULTS[part as keyof typeof BORDER_DEFAULTS];
}
