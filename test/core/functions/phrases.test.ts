import { CHECK_PHRASES, FAULT_PHRASES } from '../../../src/core/functions/phrases';
import { expectComplete, phrasesOf } from '../../support/phrase-catalogue';

test.each(phrasesOf({ FAULT_PHRASES, CHECK_PHRASES }))('%s is complete in both languages', (_, phrase) => {
  expectComplete(phrase);
});
