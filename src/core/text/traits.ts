/** Which characters a text holds, as bits: one pass over a text answers many questions about it. */
export type Traits = number;

/** The bits that a character gives to the texts it stands in, by its code unit. */
export type TraitTable = Uint16Array;

/** Holds a character that comparable forms write otherwise or not at all. Tables may give other bits to what they ask for. */
export const INCOMPARABLE: Traits = 1;

const CODE_UNITS = 0x1_0000;

/** Ideographs, digits, letters and signs that stay what they are in comparable form: most labels hold nothing else. */
const COMPARABLE_RANGES = ['\u4e00\u9fff', '09', 'AZ', 'az'];
const COMPARABLE_SIGNS = '().,:;%/+*=<>|_-';

/** A table that tells comparable characters from others, and gives the characters named their bits. */
export function traitTable(marks: readonly (readonly [characters: string, traits: Traits])[]): TraitTable {
  const table = new Uint16Array(CODE_UNITS).fill(INCOMPARABLE);
  for (const range of COMPARABLE_RANGES) table.fill(0, range.charCodeAt(0), range.charCodeAt(1) + 1);
  for (const sign of COMPARABLE_SIGNS) table[sign.charCodeAt(0)] = 0;
  for (const [characters, traits] of marks) {
    for (const character of characters) table[character.charCodeAt(0)]! |= traits;
  }
  return table;
}

/** The traits of a text, or of its first `length` characters. */
export function traitsOf(text: string, table: TraitTable, length = text.length): Traits {
  const end = Math.min(text.length, length);
  let traits = 0;
  for (let at = 0; at < end; at++) traits |= table[text.charCodeAt(at)]!;
  return traits;
}
