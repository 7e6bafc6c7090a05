import * as report from '../../../../src/core/report/phrases/report';
import { RULE_NAMES, SHORT_RULE_NAMES } from '../../../../src/core/report/phrases/rule-names';
import { TABLE_KIND_NAMES } from '../../../../src/core/report/phrases/table-kinds';
import { UNIT_NAMES } from '../../../../src/core/report/phrases/units';
import { UNRECOGNISED_REASONS } from '../../../../src/core/report/phrases/unrecognised-reasons';
import { RULE_IDS } from '../../../../src/core/findings/rule-id';
import { BASE_KINDS } from '../../../../src/core/tables/table-kind';
import { expectComplete, phrasesOf } from '../../../support/phrase-catalogue';

const catalogue = {
  ...report,
  RULE_NAMES,
  SHORT_RULE_NAMES,
  TABLE_KIND_NAMES,
  UNIT_NAMES,
  UNRECOGNISED_REASONS,
};

test.each(phrasesOf(catalogue))('%s is complete in both languages', (_, phrase) => {
  expectComplete(phrase);
});

test('every rule and every table kind has a name of its own', () => {
  expect(Object.keys(RULE_NAMES)).toEqual([...RULE_IDS]);
  expect(Object.keys(TABLE_KIND_NAMES)).toEqual([...BASE_KINDS]);
  const names = phrasesOf(TABLE_KIND_NAMES).map(([, name]) => name['zh-CN']);
  expect(new Set(names).size).toBe(names.length);
});
