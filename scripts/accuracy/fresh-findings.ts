import type { Finding } from '../../src/core/findings/finding';

/**
 * The errors and warnings of a workbook that its twin without faults does not have. A lost or doubled line moves the cells
 * below it, so what the twin has in another row of the same sheet is not new either.
 */
export function freshFindings(found: readonly Finding[], twin: readonly Finding[]): Finding[] {
  const counts = findings(found);
  const before = findings(twin);
  const elsewhere = tally(before, kindKey);
  const inPlace = tally(before, placeKey);
  for (const finding of counts) if (take(inPlace, placeKey(finding))) take(elsewhere, kindKey(finding));
  const known = tally(before, placeKey);
  return counts.filter((finding) => !take(known, placeKey(finding)) && !take(elsewhere, kindKey(finding)));
}

function findings(all: readonly Finding[]): Finding[] {
  return all.filter(({ severity }) => severity !== 'info');
}

function kindKey({ rule, severity, place }: Finding): string {
  return `${rule}/${severity}/${place.sheet}`;
}

function placeKey(finding: Finding): string {
  return `${kindKey(finding)}/${finding.place.row}/${finding.place.column}`;
}

function tally(all: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of all) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}
