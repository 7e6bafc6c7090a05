import type { CheckResult } from '../../../src/core/check/check-result';
import { ALL_RULES } from '../../../src/core/rules/all-rules';
import { planConversion } from '../../../src/host/conversion/plan-conversion';
import type { WorkbookHost } from '../../../src/host/port';
import { createPane, type Pane, type PaneTools } from '../../../src/taskpane/state/pane';
import { firstSettings, type Settings } from '../../../src/taskpane/state/settings';
import { fakeHost, type FakeHost } from './fake-host';
import { sampleResult, SHEETS } from './sample-result';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

export interface OpenPane {
  readonly pane: Pane;
  readonly host: FakeHost;
  readonly copied: string[];
  readonly saved: SavedFile[];
  readonly kept: Settings[];
}

interface PaneSetting {
  readonly result?: CheckResult;
  readonly host?: Partial<WorkbookHost>;
  readonly tools?: Partial<PaneTools>;
}

/** One promise, as the pane's entry gives one. */
const RULES = Promise.resolve(ALL_RULES);

/** A pane over a fake host, whose engine always answers `result`. */
export function openPane({ result = sampleResult(), host: overrides, tools }: PaneSetting = {}): OpenPane {
  const host = fakeHost(SHEETS, overrides);
  const copied: string[] = [];
  const saved: SavedFile[] = [];
  const kept: Settings[] = [];
  const pane = createPane({
    host,
    checker: { check: () => ({ result: Promise.resolve(result), cancel: () => undefined }) },
    memory: {
      recall: () => firstSettings('zh-CN'),
      keep: (settings) => kept.push(settings),
    },
    now: () => new Date(2026, 0, 15),
    save: (name, text, type) => void saved.push({ name, text, type }),
    copy: (text) => Promise.resolve(void copied.push(text)),
    readFile: () => Promise.reject(new Error('no file')),
    draftNarratives: () => Promise.resolve([]),
    planConversion: (checked, tables, decimals) => ({
      conversions: Promise.resolve(planConversion(checked, tables, decimals)),
      cancel: () => undefined,
    }),
    rules: () => RULES,
    ...tools,
  });
  return { pane, host, copied, saved, kept };
}
