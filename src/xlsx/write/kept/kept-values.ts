import { keptXml, readKept } from '../../../host/kept-part';
import { decodeUtf8 } from '../../xml/xml-text';
import type { WorkbookDraft } from '../workbook-draft';

const LINK = 'customXml';

/** A longer part is not ours. */
const LONGEST = 4_000_000;

interface KeptPart {
  readonly link: string;
  readonly part: string;
  readonly key: string;
  readonly value: unknown;
}

/** What a workbook keeps for us. It is written when the workbook is: what comes and goes meanwhile leaves no trace. */
export class KeptValues {
  private values: Map<string, unknown> | null = null;
  private readonly changed = new Set<string>();

  constructor(private readonly workbook: WorkbookDraft) {}

  /** Everything kept, by key. */
  all(): Map<string, unknown> {
    return (this.values ??= new Map(partsOf(this.workbook).map(({ key, value }) => [key, value])));
  }

  /** null where nothing is kept. */
  get(key: string): unknown {
    return this.all().get(key) ?? null;
  }

  /** Keeps a JSON value; null takes it out. */
  set(key: string, value: unknown): void {
    this.changed.add(key);
    if (value === null) this.all().delete(key);
    else this.all().set(key, value);
  }

  /** Brings the parts of the workbook in line. */
  write(): void {
    for (const key of this.changed) writePart(this.workbook, key, this.get(key));
    this.changed.clear();
  }
}

function writePart(workbook: WorkbookDraft, key: string, value: unknown): void {
  const { draft, main } = workbook;
  const [known, ...surplus] = partsOf(workbook).filter((one) => one.key === key);
  for (const { link, part } of value === null && known ? [known, ...surplus] : surplus) {
    draft.unlink(main, link);
    draft.removeTree(part);
  }
  if (value === null) return;
  const xml = keptXml(key, value);
  if (known) {
    draft.write(known.part, new TextEncoder().encode(xml));
    return;
  }
  const part = draft.freeName('customXml/item', '.xml');
  draft.addByExtension(part, 'xml', 'application/xml', xml);
  draft.link(main, workbook.linkType(LINK), part);
}

/** A part that cannot be read is none of ours. */
function partsOf({ draft, main }: WorkbookDraft): KeptPart[] {
  return draft.relationships(main).flatMap(({ id, type, part }) => {
    if (type !== LINK || part === null || !draft.has(part)) return [];
    try {
      const xml = draft.xml(part);
      const kept = xml.length > LONGEST ? null : readKept(decodeUtf8(xml, 0, xml.length));
      return kept ? [{ link: id, part, ...kept }] : [];
    } catch {
      return [];
    }
  });
}
