import { escapeXml } from '../xml/xml-escape';
import { attributeOf, childrenNamed, rootOf } from '../xml/xml-element';
import { appendInside, isOwn, ownEnd, removeInside } from './own-elements';
import { spliced } from './splice';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A part without relationships yet, known as ours by its end. */
export function emptyRelationships(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="${NAMESPACE}">${ownEnd('Relationships')}`
  );
}

export interface NewRelationship {
  readonly id: string;
  /** The whole URI. */
  readonly type: string;
  readonly target: string;
}

export function addRelationship(xml: Uint8Array, { id, type, target }: NewRelationship): Uint8Array {
  const root = rootOf(xml);
  const item = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
  return spliced(xml, appendInside(xml, root, [item]));
}

/** Takes a relationship out; null when none is left in a part we made. */
export function removeRelationship(xml: Uint8Array, id: string): Uint8Array | null {
  const root = rootOf(xml);
  const all = childrenNamed(xml, root, 'Relationship');
  const removed = all.filter((one) => attributeOf(xml, one, 'Id')?.value === id);
  if (removed.length === all.length && isOwn(xml, root)) return null;
  return spliced(xml, removeInside(xml, root, removed));
}
