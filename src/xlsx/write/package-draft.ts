import { Allowance, inflationLimit } from '../allowance';
import { partKey, relationshipsPart, relativeTarget } from '../package/part-name';
import type { Relationship } from '../package/relationships';
import { parseRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { toUtf8 } from '../xml/xml-encoding';
import type { ZipEntry } from '../zip/zip-entry';
import { writeZip } from '../zip/zip-writer';
import { withContentType, withoutContentType, withDefaultType, withoutDefaultType } from './content-types';
import { addRelationship, emptyRelationships, removeRelationship } from './relationships-part';

const CONTENT_TYPES = '[Content_Types].xml';

/** A workbook's package being changed. Only parts that really differ in the end are written anew. */
export class PackageDraft {
  /** By part key; null for a part that is taken out. */
  private readonly changed = new Map<string, Uint8Array | null>();
  /** Names of new parts as they are to be written, by part key. */
  private readonly added = new Map<string, string>();
  private readonly allowance: Allowance;

  constructor(private readonly source: XlsxPackage) {
    this.allowance = new Allowance(2 * inflationLimit(source.archive.bytes.length));
  }

  has(part: string): boolean {
    const known = this.changed.get(partKey(part));
    return known === undefined ? this.source.has(part) : known !== null;
  }

  /** Content of a part, as changed so far. @throws ReadError naming the part. */
  bytes(part: string): Uint8Array {
    return this.changed.get(partKey(part)) ?? this.source.bytes(part, this.allowance);
  }

  /** The same as UTF-8. */
  xml(part: string): Uint8Array {
    return toUtf8(this.bytes(part));
  }

  write(part: string, content: Uint8Array): void {
    const key = partKey(part);
    if (!this.source.has(part) && !this.added.has(key)) this.added.set(key, part);
    this.changed.set(key, content);
  }

  edit(part: string, change: (xml: Uint8Array) => Uint8Array): void {
    const before = this.xml(part);
    const after = change(before);
    if (after !== before) this.write(part, after);
  }

  /** Adds a part of a content type. */
  add(part: string, contentType: string, text: string): void {
    this.write(part, new TextEncoder().encode(text));
    this.edit(CONTENT_TYPES, (xml) => withContentType(xml, part, contentType));
  }

  /** Adds a part whose content type goes by the ending of its name. */
  addByExtension(part: string, extension: string, contentType: string, text: string): void {
    this.write(part, new TextEncoder().encode(text));
    this.edit(CONTENT_TYPES, (xml) => withDefaultType(xml, extension, contentType));
  }

  /** Takes a part out, with its relationships and its content type. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      const key = partKey(name);
      if (this.added.delete(key)) this.changed.delete(key);
      else if (this.source.has(name)) this.changed.set(key, null);
    }
    this.edit(CONTENT_TYPES, (xml) => withoutContentType(xml, part));
    const extension = part.slice(part.lastIndexOf('.') + 1);
    if (!this.parts().some((name) => name.endsWith(`.${extension.toLowerCase()}`))) {
      this.edit(CONTENT_TYPES, (xml) => withoutDefaultType(xml, extension));
    }
  }

  /** Takes a part out, and the parts it links to that nothing else does. */
  removeTree(part: string): void {
    const targets = this.relationships(part).flatMap(({ part: target }) => (target === null ? [] : [target]));
    this.remove(part);
    for (const target of targets) if (this.has(target) && !this.isLinked(target)) this.removeTree(target);
  }

  /** A part name that is free: `xl/comments`, `.xml` → xl/comments7.xml. */
  freeName(start: string, end: string): string {
    let number = 1;
    while (this.has(`${start}${number}${end}`)) number++;
    return `${start}${number}${end}`;
  }

  relationships(source: string): Relationship[] {
    const part = relationshipsPart(source);
    return this.has(part) ? parseRelationships(this.xml(part), source) : [];
  }

  /** Links one part to another; answers the link's id. */
  link(source: string, type: string, target: string): string {
    const part = relationshipsPart(source);
    if (!this.has(part)) this.write(part, new TextEncoder().encode(emptyRelationships()));
    const ids = new Set(this.relationships(source).map(({ id }) => id));
    let number = 1;
    while (ids.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.edit(part, (xml) => addRelationship(xml, { id, type, target: relativeTarget(source, target) }));
    return id;
  }

  /** Takes a link out, and with the last one a list that we made. */
  unlink(source: string, id: string): void {
    const part = relationshipsPart(source);
    const left = removeRelationship(this.xml(part), id);
    if (left) this.write(part, left);
    else this.removeList(part);
  }

  /** The package with all changes. */
  save(): Uint8Array {
    const replaced = new Map<ZipEntry, Uint8Array | null>();
    for (const [key, content] of this.changed) {
      if (this.added.has(key)) continue;
      const entry = this.source.entry(key);
      if (content === null || !isSame(content, this.source.bytes(key, this.allowance)))
        replaced.set(entry, content);
    }
    const added = [...this.added].map(([key, name]) => ({ name, content: this.changed.get(key)! }));
    return writeZip(this.source.archive, { replaced, added });
  }

  private isLinked(part: string): boolean {
    const key = partKey(part);
    return this.parts().some((name) => {
      const [, folder, source] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
      if (folder === undefined || source === undefined) return false;
      return this.relationships(folder + source).some(
        (link) => link.part !== null && partKey(link.part) === key,
      );
    });
  }

  private removeList(part: string): void {
    const key = partKey(part);
    if (this.added.delete(key)) this.changed.delete(key);
    else this.changed.set(key, null);
  }

  private parts(): string[] {
    const known = this.source.archive.entries.map(({ name }) => partKey(name));
    return [...known, ...this.added.keys()].filter((key) => this.changed.get(key) !== null);
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
