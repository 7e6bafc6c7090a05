import { PLACE_PHRASES } from '../../src/functions/call-context';
import { FAILURE_PHRASES } from '../../src/functions/result';
import { expectComplete, phrasesOf } from '../support/phrase-catalogue';

test.each(phrasesOf({ PLACE_PHRASES, FAILURE_PHRASES }))('%s is complete in both languages', (_, phrase) => {
  expectComplete(phrase);
});
