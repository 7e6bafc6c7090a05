import * as phrases from '../../src/cli/phrases';
import { USAGE } from '../../src/cli/usage';
import { expectComplete, phrasesOf } from '../support/phrase-catalogue';

test.each(phrasesOf({ ...phrases, USAGE }))('%s is complete in both languages', (_, phrase) => {
  expectComplete(phrase);
});
