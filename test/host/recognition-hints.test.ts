import type { RecognitionHint } from '../../src/core/tables/hints/recognition-hint';
import { changeHint, recallHints } from '../../src/host/operations/recognition-hints';
import { fakeHost } from '../taskpane/support/fake-host';

const KIND: RecognitionHint = {
  sheet: '表',
  start: { words: '附件3', nth: 1 },
  says: {
    kind: 'final-revenue-summary',
    unit: '元',
    year: 2026,
    header: { first: { words: '代号', nth: 0 }, last: { words: '甲', nth: 2 } },
  },
};
const NONE: RecognitionHint = { ...KIND, says: 'no-table' };
const ELSEWHERE: RecognitionHint = { sheet: '表', start: { words: '附件3', nth: 0 }, says: 'no-table' };

function hostKeeping(kept: Map<string, unknown>) {
  return fakeHost(['表'], {
    recall: (key) => Promise.resolve(kept.get(key) ?? null),
    keep: (key, value) =>
      Promise.resolve(
        void (value === null ? kept.delete(key) : kept.set(key, JSON.parse(JSON.stringify(value)))),
      ),
  });
}

test('what is said of a part takes the place of what was said before, and leaves nothing when it is taken back', async () => {
  const kept = new Map<string, unknown>();
  const host = hostKeeping(kept);
  await changeHint(host, null, KIND);
  await changeHint(host, null, ELSEWHERE);
  expect(await recallHints(host)).toEqual([KIND, ELSEWHERE]);
  await changeHint(host, null, NONE);
  expect(await recallHints(host)).toEqual([ELSEWHERE, NONE]);
  await changeHint(host, ELSEWHERE, { ...ELSEWHERE, sheet: '另一张表' });
  expect(await recallHints(host)).toMatchObject([{ sheet: '表' }, { sheet: '另一张表' }]);
  await changeHint(host, KIND, null);
  await changeHint(host, { ...ELSEWHERE, sheet: '另一张表' }, null);
  expect(kept.size).toBe(0);
});

test.each<[string, unknown, readonly unknown[]]>([
  ['no list', { sheet: '表' }, []],
  ['no hint', [null, 7, 'no-table', {}], []],
  ['a mark without words', [{ ...KIND, start: { words: '', nth: 0 } }], []],
  ['a place before the first', [{ ...NONE, start: { words: '附件3', nth: -1 } }], []],
  [
    'a kind, unit, year and header of nobody',
    [{ ...KIND, says: { kind: 'wishes', unit: '两', year: '去年', header: { first: KIND.start } } }],
    [{ ...KIND, says: { kind: null, unit: null, year: null, header: null } }],
  ],
])('what makes no sense is as if it were not there: %s', async (_, value, understood) => {
  const host = fakeHost(['表'], { recall: () => Promise.resolve(value) });
  expect(await recallHints(host)).toEqual(understood);
});
