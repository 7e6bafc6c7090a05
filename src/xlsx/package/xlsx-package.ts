import type { Allowance } from '../allowance';
import { ReadError, asReadError } from '../read-error';
import { toUtf8 } from '../xml/xml-encoding';
import { ZipArchive } from '../zip/zip-archive';
import type { ZipEntry } from '../zip/zip-entry';
import { partKey, relationshipsPart } from './part-name';
import { parseRelationships, type Relationship } from './relationships';

/** What a part that does not unpack is charged per compressed byte, up to a limit: it may have kept us busy for nothing. */
const WASTE_RATIO = 512;
const MAX_WASTE = 8 * 2 ** 20;

/**
 * The parts of an .xlsx file. Parts are unpacked when asked for; the archive with its untouched bytes stays reachable,
 * because an annotated copy is made by writing all parts but the changed ones as they are.
 */
export class XlsxPackage {
  readonly archive: ZipArchive;
  private readonly parts = new Map<string, ZipEntry>();
  private readonly ambiguous = new Set<string>();

  /** @throws ReadError when the bytes are no readable zip archive. */
  constructor(bytes: Uint8Array) {
    this.archive = new ZipArchive(bytes);
    for (const entry of this.archive.entries) {
      const key = partKey(entry.name);
      if (this.parts.has(key)) this.ambiguous.add(key);
      this.parts.set(key, entry);
    }
  }

  has(part: string): boolean {
    return this.parts.has(partKey(part));
  }

  /** The archive's entry of a part. @throws ReadError when there is none, or more than one. */
  entry(part: string): ZipEntry {
    const entry = this.parts.get(partKey(part));
    if (!entry) throw new ReadError('missing', part);
    if (this.ambiguous.has(partKey(part))) throw new ReadError('damaged', part);
    return entry;
  }

  /** Unpacked bytes of a part. @throws ReadError naming the part. */
  bytes(part: string, allowance: Allowance): Uint8Array {
    const entry = this.entry(part);
    try {
      allowance.spend(entry.size);
      return this.archive.inflate(entry);
    } catch (error) {
      allowance.waste(Math.min(entry.compressedSize * WASTE_RATIO, MAX_WASTE));
      throw asReadError(error, part);
    }
  }

  /** A part that holds XML, as UTF-8 whatever its encoding. @throws ReadError naming the part. */
  xml(part: string, allowance: Allowance): Uint8Array {
    const bytes = this.bytes(part, allowance);
    try {
      return toUtf8(bytes);
    } catch (error) {
      throw asReadError(error, part);
    }
  }

  /** Links of a part; '' stands for the package itself. None where the part has no relationships. */
  relationships(source: string, allowance: Allowance): Relationship[] {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    const xml = this.xml(part, allowance);
    try {
      return parseRelationships(xml, source);
    } catch (error) {
      throw asReadError(error, part);
    }
  }
}
