import { browserMemory, firstSettings, type Settings } from '../../../src/taskpane/state/settings';

const FIRST = firstSettings('zh-CN');
const CHOSEN: Settings = { language: 'en-US', grouping: 'sheet', tolerance: 'lenient', decimals: 4 };

function storageWith(text: string | null) {
  let kept = text;
  return { getItem: () => kept, setItem: (_: string, value: string) => void (kept = value) };
}

test('what was kept is recalled', () => {
  const storage = storageWith(null);
  const memory = browserMemory(() => storage, FIRST);
  expect(memory.recall()).toEqual(FIRST);
  memory.keep(CHOSEN);
  expect(memory.recall()).toEqual(CHOSEN);
});

test.each([
  ['no JSON', '{"language":'],
  ['another thing', '[1]'],
  ['null', 'null'],
  ['unknown choices', '{"language":"fr-FR","grouping":7,"tolerance":"none","decimals":"4"}'],
])('%s in the storage changes nothing', (_, text) => {
  expect(browserMemory(() => storageWith(text), FIRST).recall()).toEqual(FIRST);
});

test('a storage that is switched off is done without', () => {
  const memory = browserMemory(() => {
    throw new Error('SecurityError');
  }, FIRST);
  memory.keep(CHOSEN);
  expect(memory.recall()).toEqual(FIRST);
});
