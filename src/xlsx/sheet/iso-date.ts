const DAY = 86_400_000;

/** Day 0 of a spreadsheet's calendar, such that every day since March 1900 has the number Excel gives it. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;

/** Serial number of a cell of type "d", e.g. 2024-01-15 or 2024-01-15T08:30:00; NaN when it is no such date. */
export function dateSerial(text: string): number {
  const match = ISO_DATE.exec(text.trim());
  if (!match) return NaN;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const midnight = Date.UTC(year, month - 1, day);
  return (midnight - DAY_ZERO) / DAY + (hour * 3600 + minute * 60 + second) / 86_400;
}
