import { keptNamespace, keptXml, readKept } from '../host/kept-part';
import type { RoundTrip } from './round-trip';

/** What the workbook keeps under a key, whichever program kept it there. */
export async function recall(roundTrip: RoundTrip, key: string): Promise<unknown> {
  const value = await roundTrip(async (context) => {
    const part = partOf(context.workbook, key).load('id');
    const content = part.getXml();
    await context.sync();
    const { value: xml } = content;
    return part.isNullObject ? null : (readKept(xml)?.value ?? null);
  });
  showToFunctions(key, value);
  return value;
}

/**
 * Keeps a value in the workbook twice: as a part that every program can read, and among the settings of this add-in, of
 * which Office.js makes a copy when the page opens.
 */
export async function keep(roundTrip: RoundTrip, key: string, value: unknown): Promise<void> {
  await roundTrip(async (context) => {
    const { customXmlParts, settings } = context.workbook;
    partOf(context.workbook, key).delete();
    if (value === null) settings.getItemOrNullObject(key).delete();
    else {
      // First, for a journal half kept is looked for there.
      settings.add(key, value);
      customXmlParts.add(keptXml(key, value));
    }
    await context.sync();
  });
  showToFunctions(key, value);
}

function partOf({ customXmlParts }: Excel.Workbook, key: string): Excel.CustomXmlPart {
  return customXmlParts.getByNamespace(keptNamespace(key)).getOnlyItemOrNullObject();
}

/** Custom functions cannot wait for a round trip: they look into the page's copy of the settings. */
function showToFunctions(key: string, value: unknown): void {
  const { settings } = Office.context.document;
  if (value === null) settings.remove(key);
  else settings.set(key, value);
}
