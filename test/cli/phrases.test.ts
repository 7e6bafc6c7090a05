import * as phrases from '../../src/cli/phrases';
import { expectComplete, phrasesOf } from '../support/phrase-catalogue';

test.each(phrasesOf(phrases))('%s is complete in both languages', (_, phrase) => {
  expectComplete(phrase);
});
