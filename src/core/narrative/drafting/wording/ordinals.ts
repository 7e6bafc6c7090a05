const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 12 → 十二, 20 → 二十, 101 → 一百零一; up to 999. */
export function chineseNumber(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const head = hundreds === 0 ? '' : `${DIGITS[hundreds]}百`;
  const middle = tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : `${tensDigit(tens, hundreds)}十`;
  return `${head}${middle}${ones === 0 ? '' : DIGITS[ones]}`;
}

function tensDigit(tens: number, hundreds: number): string {
  return tens === 1 && hundreds === 0 ? '' : DIGITS[tens]!;
}

/** 一、 for a heading. */
export function headingNumber(position: number): string {
  return `${chineseNumber(position)}、`;
}

/** （一） for a paragraph below a heading. */
export function itemNumber(position: number): string {
  return `（${chineseNumber(position)}）`;
}

/** The number at the start of a heading: 十二、… → 12; null where there is none. */
export function parseHeadingNumber(text: string): number | null {
  return numberOf(/^([一二三四五六七八九十百零]+)、/.exec(text)?.[1]);
}

/** The number at the start of a paragraph: （三）… → 3; null where there is none. */
export function parseItemNumber(text: string): number | null {
  return numberOf(/^[（(]([一二三四五六七八九十百零]+)[)）]/.exec(text)?.[1]);
}

/** Numbers of sections and their paragraphs are small: the one that is written so is looked for. */
function numberOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  for (let value = 1; value < LARGEST_NUMBER; value++) if (chineseNumber(value) === written) return value;
  return null;
}

const LARGEST_NUMBER = 200;
