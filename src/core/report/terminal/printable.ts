const CONTROL = /\p{Cc}+/gu;

/** Text of a workbook made safe for a terminal: line breaks and control characters become spaces. */
export function printable(text: string): string {
  return text.replace(CONTROL, ' ').trim();
}
