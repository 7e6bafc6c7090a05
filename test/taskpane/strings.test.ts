import { readdirSync } from 'node:fs';
import path from 'node:path';
import { OTHER_LANGUAGE } from '../../src/taskpane/strings/shell';
import { expectComplete, phrasesOf } from '../support/phrase-catalogue';

const FOLDER = path.resolve('src/taskpane/strings');
const AREAS = readdirSync(FOLDER).map((file) => path.basename(file, '.ts'));

test.each(AREAS)('what is said in %s is complete in both languages', async (area) => {
  const phrases = phrasesOf({ ...((await import(path.join(FOLDER, area))) as object), OTHER_LANGUAGE: {} });
  expect(phrases.length).toBeGreaterThan(0);
  for (const [, phrase] of phrases) expectComplete(phrase);
});

test('each language leads to the other', () => {
  expect(OTHER_LANGUAGE[OTHER_LANGUAGE['zh-CN'].language].language).toBe('zh-CN');
});
