import type { ZeroBase } from '../../core/amount/zero-base';
import type { WorkbookHost } from '../port';

/** What is agreed for one workbook and kept with it, whoever checks it. */
export interface WorkbookOptions {
  /** Names of the rules that are left out. */
  readonly rulesOff: readonly string[];
  readonly zeroBase: ZeroBase;
}

export const DEFAULT_WORKBOOK_OPTIONS: WorkbookOptions = { rulesOff: [], zeroBase: 'hundred' };

const RULES_OFF_KEY = 'budget-check.rulesOff';
/** The custom functions read it under the same name. */
const ZERO_BASE_KEY = 'zeroBase';
const ZERO_BASES: readonly ZeroBase[] = ['hundred', 'omit', 'dash'];

/** What is kept, as far as it makes sense; anything else is as if it were not there. */
export async function recallWorkbookOptions(host: WorkbookHost): Promise<WorkbookOptions> {
  const [rulesOff, zeroBase] = await Promise.all([host.recall(RULES_OFF_KEY), host.recall(ZERO_BASE_KEY)]);
  return {
    rulesOff: Array.isArray(rulesOff) ? rulesOff.filter((name) => typeof name === 'string') : [],
    zeroBase: ZERO_BASES.find((one) => one === zeroBase) ?? DEFAULT_WORKBOOK_OPTIONS.zeroBase,
  };
}

/** Keeps them; what is as usual leaves nothing behind in the workbook. Formulas follow a new convention at once. */
export async function keepWorkbookOptions(
  host: WorkbookHost,
  { rulesOff, zeroBase }: WorkbookOptions,
): Promise<void> {
  const before = await recallWorkbookOptions(host);
  await host.keep(RULES_OFF_KEY, rulesOff.length > 0 ? rulesOff : null);
  if (zeroBase === before.zeroBase) return;
  await host.keep(ZERO_BASE_KEY, zeroBase === DEFAULT_WORKBOOK_OPTIONS.zeroBase ? null : zeroBase);
  await host.recalculate();
}
