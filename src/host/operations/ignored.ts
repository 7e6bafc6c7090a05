import { keyToIgnore, setAside } from '../../core/check/ignoring/set-aside';
import type { CheckResult } from '../../core/check/check-result';
import type { Finding } from '../../core/findings/finding';
import type { Ignoring } from '../../core/findings/ignored-finding';
import type { WorkbookHost } from '../port';
import { inTurn } from './in-turn';

const IGNORED_KEY = 'budget-check.ignored';

/** Longer reasons belong into a document of their own. */
export const LONGEST_REASON = 200;

/** The findings the workbook says are to be left, as far as that makes sense. */
export async function recallIgnored(host: WorkbookHost): Promise<Ignoring[]> {
  const kept = await host.recall(IGNORED_KEY);
  return Array.isArray(kept) ? kept.filter(isIgnoring).map(({ key, reason }) => ({ key, reason })) : [];
}

/** Sets a finding aside for a reason and keeps that with the workbook; answers the result without it. */
export function ignoreFinding(
  host: WorkbookHost,
  result: CheckResult,
  finding: Finding,
  reason: string,
): Promise<CheckResult> {
  const key = keyToIgnore(result, finding);
  const words = reason.trim().slice(0, LONGEST_REASON);
  return change(host, result, (kept) => [...kept, { key, reason: words }], key);
}

/** Lets a finding speak again; answers the result with it. */
export function restoreFinding(host: WorkbookHost, result: CheckResult, key: string): Promise<CheckResult> {
  return change(host, result, (kept) => kept, key);
}

/** What others have kept meanwhile stays. */
function change(
  host: WorkbookHost,
  result: CheckResult,
  alter: (others: readonly Ignoring[]) => readonly Ignoring[],
  key: string,
): Promise<CheckResult> {
  return inTurn(host, async () => {
    const others = (await recallIgnored(host)).filter((one) => one.key !== key);
    const ignored = alter(others);
    await host.keep(IGNORED_KEY, ignored.length > 0 ? ignored : null);
    return setAside(result, ignored);
  });
}

function isIgnoring(value: unknown): value is Ignoring {
  if (typeof value !== 'object' || value === null) return false;
  const { key, reason } = value as Record<string, unknown>;
  return typeof key === 'string' && typeof reason === 'string';
}
