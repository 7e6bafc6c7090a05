/** Text as character data or the value of an attribute in double quotes; line breaks of attributes kept. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (character) => ESCAPES[character]!);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Longest text a cell or note of Excel holds. */
const LONGEST_TEXT = 32_767;

/** What XML cannot hold: most control characters, half surrogate pairs and two others. */
const UNWRITABLE = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Text of a cell or note (ECMA-376 22.4.2.4, ST_Xstring): characters XML cannot hold become `_x0001_`, and so does the
 * underscore of a text that only looks like one. White space around it is kept by `xml:space`.
 */
export function textElement(qualifiedName: string, text: string): string {
  const written = text
    .slice(0, LONGEST_TEXT)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  const escaped = written.replace(/[&<>\r]/g, (character) => ESCAPES[character]!);
  return `<${qualifiedName} xml:space="preserve">${escaped}</${qualifiedName}>`;
}
