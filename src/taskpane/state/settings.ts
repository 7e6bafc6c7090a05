import { isShownDecimals, type ShownDecimals } from '../../core/report/shown-decimals';
import type { TolerancePolicy } from '../../core/check/tolerance-policy';
import type { Language } from '../../core/findings/localised';

/** What the pane remembers of its user. */
export interface Settings {
  readonly language: Language;
  readonly grouping: Grouping;
  readonly tolerance: TolerancePolicy;
  /** How amounts are written, and what tables in 万元 are rounded to. */
  readonly decimals: ShownDecimals;
}

/** How the list of findings is divided. */
export type Grouping = 'severity' | 'sheet';

/** The settings of somebody who has not chosen any. */
export function firstSettings(language: Language): Settings {
  return { language, grouping: 'severity', tolerance: 'standard', decimals: 'automatic' };
}

/** Where settings outlive the pane. */
export interface Memory {
  recall(): Settings;
  keep(settings: Settings): void;
}

const KEY = 'budget-check.pane';

/** Settings in the browser's storage, which may be switched off, full or written by someone else. */
export function browserMemory(storage: () => Pick<Storage, 'getItem' | 'setItem'>, first: Settings): Memory {
  return {
    recall: () => ({ ...first, ...guarded(() => understood(storage().getItem(KEY)), {}) }),
    keep: (settings) => guarded(() => storage().setItem(KEY, JSON.stringify(settings)), undefined),
  };
}

function understood(text: string | null): Partial<Settings> {
  const kept: unknown = JSON.parse(text ?? '{}');
  if (typeof kept !== 'object' || kept === null) return {};
  const { language, grouping, tolerance, decimals } = kept as Record<string, unknown>;
  return {
    ...(language === 'zh-CN' || language === 'en-US' ? { language } : {}),
    ...(grouping === 'severity' || grouping === 'sheet' ? { grouping } : {}),
    ...(tolerance === 'strict' || tolerance === 'standard' || tolerance === 'lenient' ? { tolerance } : {}),
    ...(isShownDecimals(decimals) ? { decimals } : {}),
  };
}

function guarded<T>(attempt: () => T, otherwise: T): T {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}
