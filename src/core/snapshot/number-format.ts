import type { NumberFormat } from './workbook-snapshot';

/** Parts of a format code that are shown literally and so say nothing about digits: quoted text, escapes, colours, padding. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/**
 * What a number format code says about the figure: its category and the decimals it shows.
 *
 * Only the first section (positive numbers) counts: `#,##0.00;[Red]-#,##0.00` shows two decimals.
 * A code that scales by thousands (`0.00,`) shows another figure than the cell holds and is treated as General.
 */
export function parseNumberFormat(code: string): NumberFormat {
  const section = (code.split(';')[0] ?? '').replace(LITERALS, '').trim();
  if (section === '' || /general/i.test(section)) return { code, category: 'general', decimals: null };
  if (section === '@') return { code, category: 'text', decimals: null };
  if (!section.includes('%') && /[ymdhs年月日]/i.test(section))
    return { code, category: 'date', decimals: null };
  if (/[0#?],+(?![0#?])/.test(section) || section.includes('/') || /e[+-]/i.test(section)) {
    return { code, category: 'general', decimals: null };
  }
  const decimals = /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
  return { code, category: section.includes('%') ? 'percent' : 'number', decimals };
}
