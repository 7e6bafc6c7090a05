import type { RoundTrip } from './round-trip';

/** Calculates every formula anew, also those whose cells have not changed: functions may read more than cells. */
export function recalculate(roundTrip: RoundTrip): Promise<void> {
  return roundTrip(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
