/** Excel on the web refuses messages of more than 5 MB, both ways; a tenth is left for what surrounds the values. */
export const PAYLOAD_ALLOWANCE = 4.5 * 1024 * 1024;

/** Bytes of a value in a message: JSON in UTF-8 with its separator. Text is counted without its rare escapes. */
export function valueBytes(value: unknown): number {
  if (typeof value !== 'string') return String(value).length + 1;
  return textBytes(value) + 3;
}

export function textBytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair counts two of the pair's four bytes.
    if (unit >= 0xd800 && unit < 0xe000) bytes += 1;
    else if (unit >= 0x800) bytes += 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}
