import { ReadError } from '../read-error';
import { XmlCursor } from '../xml/xml-cursor';
import { resolveTarget } from './part-name';

/** A link from one part of a package to another. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type's URI, which transitional and strict files share: "worksheet", "styles" … */
  readonly type: string;
  /** The part it points to; null when it points outside the package. */
  readonly part: string | null;
}

/** More links than any part has. */
const MAX_RELATIONSHIPS = 100_000;

/** Relationships listed in a .rels part of `source`. @throws ReadError 'damaged' or 'too-large'. */
export function parseRelationships(xml: Uint8Array, source: string): Relationship[] {
  const relationships: Relationship[] = [];
  const cursor = new XmlCursor(xml);
  while (cursor.next()) {
    if (cursor.isEnd || !cursor.is('Relationship')) continue;
    const type = cursor.attribute('Type') ?? '';
    const isExternal = cursor.attribute('TargetMode') === 'External';
    const length = relationships.push({
      id: cursor.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      part: isExternal ? null : resolveTarget(source, cursor.attribute('Target') ?? ''),
    });
    if (length > MAX_RELATIONSHIPS) throw new ReadError('too-large');
  }
  return relationships;
}
