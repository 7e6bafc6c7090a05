import {
  DEFAULT_WORKBOOK_OPTIONS,
  keepWorkbookOptions,
  recallWorkbookOptions,
} from '../../src/host/operations/workbook-options';
import { fakeHost } from '../taskpane/support/fake-host';

function hostKeeping(kept: Map<string, unknown>) {
  return fakeHost(['表'], {
    recall: (key) => Promise.resolve(kept.get(key) ?? null),
    keep: (key, value) => Promise.resolve(void (value === null ? kept.delete(key) : kept.set(key, value))),
  });
}

test('what is agreed for a workbook is kept with it, and what is as usual leaves nothing behind', async () => {
  const kept = new Map<string, unknown>();
  const host = hostKeeping(kept);
  const agreed = { rulesOff: ['code-name'], zeroBase: 'dash' } as const;
  await keepWorkbookOptions(host, agreed);
  expect(await recallWorkbookOptions(host)).toEqual(agreed);
  await keepWorkbookOptions(host, DEFAULT_WORKBOOK_OPTIONS);
  expect(kept.size).toBe(0);
  expect(await recallWorkbookOptions(host)).toEqual(DEFAULT_WORKBOOK_OPTIONS);
});

test('what makes no sense is as if it were not there', async () => {
  const host = fakeHost(['表'], {
    recall: (key) => Promise.resolve(key === 'zeroBase' ? 'never' : [7, 'code-name']),
  });
  expect(await recallWorkbookOptions(host)).toEqual({ rulesOff: ['code-name'], zeroBase: 'hundred' });
});
