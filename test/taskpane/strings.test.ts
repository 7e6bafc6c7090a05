import * as strings from '../../src/taskpane/strings/strings';
import { expectComplete, phrasesOf } from '../support/phrase-catalogue';

const { OTHER_LANGUAGE, ...catalogue } = strings;

test.each(phrasesOf(catalogue))('%s is complete in both languages', (_, phrase) => {
  expectComplete(phrase);
});

test('each language leads to the other', () => {
  expect(OTHER_LANGUAGE[OTHER_LANGUAGE['zh-CN'].language].language).toBe('zh-CN');
});
