/**
 * How a value is kept in a workbook: as a custom XML part (ECMA-376 15.2.5) of its own, named by the namespace of its root.
 * Excel, spreadsheet programs and our own files carry such parts along untouched
 * (docs/decisions/0010-agreements-are-custom-xml-parts.md).
 */
const NAMESPACE = 'urn:budget-check:kept:';

/** Namespace of the part that keeps a value. */
export function keptNamespace(key: string): string {
  return NAMESPACE + key;
}

/** A value as the text of its part. */
export function keptXml(key: string, value: unknown): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kept xmlns="${keptNamespace(key)}">${harmless(value)}</kept>`;
}

/** What a part keeps; null where the text is no part of ours. */
export function readKept(xml: string): { readonly key: string; readonly value: unknown } | null {
  const [, key, content] = OWN_PART.exec(xml) ?? [];
  if (key === undefined || content === undefined) return null;
  try {
    return { key, value: JSON.parse(content.replaceAll('&quot;', '"')) };
  } catch {
    return null;
  }
}

/** Programs that write parts anew may add a prefix or other quotes. */
const OWN_PART = new RegExp(
  `^\\s*(?:<\\?[^>]*>\\s*)?<(?:\\w+:)?kept\\s[^>]*=["']${NAMESPACE}([\\w.-]+)["'][^>]*>([^<]*)</`,
);

/** JSON in which nothing has a meaning in XML: such characters stand in texts only, where JSON can spell them out. */
function harmless(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
