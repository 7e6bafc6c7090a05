import type { CheckOptions } from '../../core/check/check-options';
import type { WorkbookHost } from '../port';
import { recallIgnored } from './ignored';
import { recallHints } from './recognition-hints';
import { recallWorkbookOptions } from './workbook-options';

/** What a workbook asks of whoever checks it. How rounding is judged is left to them. */
export async function recallAgreedOptions(host: WorkbookHost): Promise<Omit<CheckOptions, 'tolerance'>> {
  const [options, hints, ignored] = await Promise.all([
    recallWorkbookOptions(host),
    recallHints(host),
    recallIgnored(host),
  ]);
  return { ...options, hints, ignored };
}
