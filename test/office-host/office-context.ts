import type { Workbook } from './model/workbook';
import type { RequirementSets } from './wire/requirement-sets';

type AssociatedFunction = (...args: never[]) => unknown;

/** Functions by name, as office.js keeps them for ribbon buttons and custom functions. */
export class Association {
  readonly mappings: Record<string, AssociatedFunction> = {};
  private readonly listeners: (() => void)[] = [];

  readonly associate = (name: string, action: AssociatedFunction): void => {
    this.mappings[name.toUpperCase()] = action;
    for (const listener of this.listeners) listener();
  };

  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }
}

/** What `Office` offers before any workbook is asked, where office.js itself is not loaded. */
export function startedOffice(requirements: RequirementSets, actions: Association, { settings }: Workbook) {
  const started = { host: 'Excel', platform: 'PC' };
  return {
    context: {
      ...started,
      displayLanguage: 'zh-CN',
      contentLanguage: 'zh-CN',
      document: { settings: settingsCopy(settings) },
      diagnostics: { ...started, version: '16.0.14332.20000' },
      requirements: {
        isSetSupported: (name: string, version?: string | number) =>
          requirements.isSetSupported(name, version),
      },
    },
    actions: { associate: actions.associate },
    onReady: (callback?: (info: object) => void) => {
      callback?.(started);
      return Promise.resolve(started);
    },
  };
}

/** The page's copy of the workbook's settings: made once, it follows nothing but what the page itself sets. */
function settingsCopy(settings: ReadonlyMap<string, unknown>) {
  const copy = new Map(settings);
  return {
    get: (name: string) => copy.get(name) ?? null,
    set: (name: string, value: unknown) => void copy.set(name, value),
    remove: (name: string) => void copy.delete(name),
  };
}

/** Presses a ribbon button: done when its action says that it has completed. */
export const pressButton = (actions: Association, id: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const action = actions.mappings[id.toUpperCase()];
    if (!action) reject(new Error(`no action is associated with ${id}`));
    action?.({ source: { id }, completed: () => resolve() } as never);
  });
