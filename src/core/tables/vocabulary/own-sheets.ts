import { normaliseName } from '../../text/normalise';

/**
 * First cell of a comparison with last year that this tool wrote. It repeats what other sheets say, so it is no table of the
 * disclosure, whatever became of the sheet's name.
 */
export const COMPARISON_TITLE = {
  'zh-CN': '本年与上年对比（预算校核生成）',
  'en-US': 'This year beside last year (by Budget Check)',
} as const;

const OWN_TITLES: ReadonlySet<string> = new Set(Object.values(COMPARISON_TITLE).map(normaliseName));

/** Whether the normalised text of a sheet's first cell says that this tool wrote the sheet. */
export function isOwnTitle(text: string): boolean {
  return OWN_TITLES.has(text);
}
