import type { ZeroBase } from '../core/amount/zero-base';

/** Name of the setting in the workbook that says what stands for a rate over a base of zero. */
const ZERO_BASE_SETTING = 'zeroBase';

const CONVENTIONS: readonly ZeroBase[] = ['hundred', 'omit', 'dash'];

/** The workbook's convention for a base of zero; 100 % where none is set. */
export function zeroBaseSetting(): ZeroBase {
  const settings = typeof Office === 'undefined' ? undefined : Office.context?.document?.settings;
  const set: unknown = settings?.get(ZERO_BASE_SETTING);
  return CONVENTIONS.find((convention) => convention === set) ?? 'hundred';
}
