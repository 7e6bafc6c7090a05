/** The number of bytes a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += 1;
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (unit > 0x7ff && !isSurrogate) bytes += 1;
  }
  return bytes;
}
