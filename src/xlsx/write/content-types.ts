import { partKey } from '../package/part-name';
import { escapeXml } from '../xml/xml-escape';
import { attributeOf, childrenNamed, rootOf } from '../xml/xml-element';
import { appendInside, isOwn, ownEnd, removeInside } from './own-elements';
import { spliced } from './splice';

/** Says what a part is. */
export function withContentType(xml: Uint8Array, part: string, contentType: string): Uint8Array {
  const root = rootOf(xml);
  const item = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
  return spliced(xml, appendInside(xml, root, [item]));
}

export function withoutContentType(xml: Uint8Array, part: string): Uint8Array {
  const root = rootOf(xml);
  const removed = childrenNamed(xml, root, 'Override').filter(
    (one) => partKey(attributeOf(xml, one, 'PartName')?.value ?? '') === partKey(part),
  );
  return spliced(xml, removeInside(xml, root, removed));
}

/** Says what parts with an ending are, where nothing says so yet. */
export function withDefaultType(xml: Uint8Array, extension: string, contentType: string): Uint8Array {
  const root = rootOf(xml);
  const isKnown = childrenNamed(xml, root, 'Default').some(
    (one) => attributeOf(xml, one, 'Extension')?.value.toLowerCase() === extension.toLowerCase(),
  );
  if (isKnown) return xml;
  const name = `${root.prefix}Default`;
  const item = `<${name} Extension="${extension}" ContentType="${contentType}">${ownEnd(name)}`;
  return spliced(xml, appendInside(xml, root, [item]));
}

/** Takes back what {@link withDefaultType} said. */
export function withoutDefaultType(xml: Uint8Array, extension: string): Uint8Array {
  const root = rootOf(xml);
  const removed = childrenNamed(xml, root, 'Default').filter(
    (one) => isOwn(xml, one) && attributeOf(xml, one, 'Extension')?.value === extension,
  );
  return spliced(xml, removeInside(xml, root, removed));
}
