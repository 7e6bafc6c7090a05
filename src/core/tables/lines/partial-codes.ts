import type { DraftLines } from './draft-lines';

/** 201. */
const CLASS = /^\d{3}$/;
/** 38 below it, for 20138. */
const PART = /^\d{2}$/;

/** Whether a text of a code column can be the part of a code that its section adds to that of the class. */
export function isPartOfCode(text: string): boolean {
  return text.length === 2 && PART.test(text);
}

/**
 * Codes of sections that print only their own two digits, between the whole codes of their class and their items:
 * 201 | 38 | 2013801 → 201 | 20138 | 2013801. The items must bear out every one of them that has any, else two digits are no code.
 */
export function withWholeCodes(lines: DraftLines): DraftLines {
  const { codes } = lines;
  if (!codes.some(isPartOfCode)) return lines;
  return { ...lines, codes: wholeCodes(codes) ?? codes.map((code) => (isPartOfCode(code) ? '' : code)) };
}

function wholeCodes(codes: readonly string[]): string[] | null {
  let above = '';
  let isBorneOut = false;
  const whole: string[] = [];
  for (let line = 0; line < codes.length; line++) {
    const code = codes[line]!;
    if (CLASS.test(code)) above = code;
    if (!isPartOfCode(code)) {
      whole.push(code);
      continue;
    }
    const below = codes[line + 1] ?? '';
    const hasItem = below.length > CLASS_AND_PART;
    if (above === '' || (hasItem && !below.startsWith(above + code))) return null;
    isBorneOut ||= hasItem;
    whole.push(above + code);
  }
  return isBorneOut ? whole : null;
}

const CLASS_AND_PART = 5;
