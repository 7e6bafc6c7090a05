import { browserMemory, type Settings } from '../../../src/taskpane/state/settings';

const FIRST: Settings = { language: 'zh-CN', grouping: 'severity' };

function storageWith(text: string | null) {
  let kept = text;
  return { getItem: () => kept, setItem: (_: string, value: string) => void (kept = value) };
}

test('what was kept is recalled', () => {
  const storage = storageWith(null);
  const memory = browserMemory(() => storage, FIRST);
  expect(memory.recall()).toEqual(FIRST);
  memory.keep({ language: 'en-US', grouping: 'sheet' });
  expect(memory.recall()).toEqual({ language: 'en-US', grouping: 'sheet' });
});

test.each([
  ['no JSON', '{"language":'],
  ['another thing', '[1]'],
  ['null', 'null'],
  ['unknown choices', '{"language":"fr-FR","grouping":7}'],
])('%s in the storage changes nothing', (_, text) => {
  expect(browserMemory(() => storageWith(text), FIRST).recall()).toEqual(FIRST);
});

test('a storage that is switched off is done without', () => {
  const memory = browserMemory(() => {
    throw new Error('SecurityError');
  }, FIRST);
  memory.keep({ language: 'en-US', grouping: 'sheet' });
  expect(memory.recall()).toEqual(FIRST);
});
