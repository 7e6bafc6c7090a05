import type { Finding } from '../../findings/finding';
import type { IgnoredFinding, Ignoring } from '../../findings/ignored-finding';
import type { CheckResult } from '../check-result';
import { findingKeys } from './finding-key';

/** The result with exactly those findings set aside that somebody has decided to ignore; all others speak. */
export function setAside(result: CheckResult, ignorings: readonly Ignoring[]): CheckResult {
  const all = [...result.findings, ...result.ignored.map(({ finding }) => finding)];
  const options = { ...result.options, ignored: ignorings };
  if (ignorings.length === 0) return { ...result, options, findings: all, ignored: [] };
  const reasons = new Map(ignorings.map(({ key, reason }) => [key, reason]));
  const keys = keysOf(result, all);
  const findings: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of all) {
    const key = keys.get(finding)!;
    const reason = reasons.get(key);
    if (reason === undefined) findings.push(finding);
    else ignored.push({ finding, key, reason });
  }
  return { ...result, options, findings, ignored };
}

/** The key a finding of the result is ignored by. */
export function keyToIgnore(result: CheckResult, finding: Finding): string {
  return keysOf(result, [...result.findings, ...result.ignored.map((one) => one.finding)]).get(finding)!;
}

/** Keys of findings; those that say the same are numbered as they stand in the workbook, from the second on. */
function keysOf(result: CheckResult, findings: readonly Finding[]): Map<Finding, string> {
  const keyOf = findingKeys(result);
  const met = new Map<string, number>();
  const keys = new Map<Finding, string>();
  for (const finding of findings.toSorted(asTheyStand)) {
    const key = keyOf(finding);
    const number = (met.get(key) ?? 0) + 1;
    met.set(key, number);
    keys.set(finding, number === 1 ? key : `${key} #${number}`);
  }
  return keys;
}

function asTheyStand({ place: one }: Finding, { place: other }: Finding): number {
  return one.sheet - other.sheet || one.row - other.row || one.column - other.column;
}
