import type { RoundTrip } from './round-trip';

export function recall(roundTrip: RoundTrip, key: string): Promise<unknown> {
  return roundTrip(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

/**
 * Keeps a value in the workbook, and in the copy of the workbook's settings that Office.js makes when the page opens: the
 * custom functions, which cannot wait for a round trip, look there.
 */
export async function keep(roundTrip: RoundTrip, key: string, value: unknown): Promise<void> {
  await roundTrip(async (context) => {
    const { settings } = context.workbook;
    if (value === null) settings.getItemOrNullObject(key).delete();
    else settings.add(key, value);
    await context.sync();
  });
  const { settings } = Office.context.document;
  if (value === null) settings.remove(key);
  else settings.set(key, value);
}
