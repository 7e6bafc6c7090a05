import type { RoundTrip } from './round-trip';

export function recall(roundTrip: RoundTrip, key: string): Promise<unknown> {
  return roundTrip(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

export function keep(roundTrip: RoundTrip, key: string, value: unknown): Promise<void> {
  return roundTrip(async (context) => {
    const { settings } = context.workbook;
    if (value === null) settings.getItemOrNullObject(key).delete();
    else settings.add(key, value);
    await context.sync();
  });
}
