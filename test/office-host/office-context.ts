import type { RequirementSets } from './wire/requirement-sets';

/** What `Office` offers before any workbook is asked, where office.js itself is not loaded. */
export function startedOffice(requirements: RequirementSets) {
  const started = { host: 'Excel', platform: 'PC' };
  return {
    context: {
      ...started,
      displayLanguage: 'zh-CN',
      contentLanguage: 'zh-CN',
      diagnostics: { ...started, version: '16.0.14332.20000' },
      requirements: {
        isSetSupported: (name: string, version?: string | number) =>
          requirements.isSetSupported(name, version),
      },
    },
    onReady: (callback?: (info: object) => void) => {
      callback?.(started);
      return Promise.resolve(started);
    },
  };
}
