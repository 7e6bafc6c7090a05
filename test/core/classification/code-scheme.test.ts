import {
  codeLevel,
  isEconomicCode,
  isFunctionalCode,
  parentCode,
  schemeOfCode,
} from '../../../src/core/classification/code-scheme';

test.each([
  ['208', 'functional', 1, ''],
  ['20805', 'functional', 2, '208'],
  ['2080501', 'functional', 3, '20805'],
  ['301', 'department-economic', 1, ''],
  ['30101', 'department-economic', 2, '301'],
  ['3010101', 'department-economic', 3, '30101'],
  ['501', 'government-economic', 1, ''],
  ['50101', 'government-economic', 2, '501'],
])('%s is a %s code of level %d below %j', (code, scheme, level, parent) => {
  expect(schemeOfCode(code)).toBe(scheme);
  expect(codeLevel(code)).toBe(level);
  expect(parentCode(code)).toBe(parent);
  expect(isFunctionalCode(code)).toBe(scheme === 'functional');
  expect(isEconomicCode(code)).toBe(scheme !== 'functional');
});

test.each([['028'], ['450001'], ['2080'], ['20'], ['5010101'], ['合计'], ['208a1'], ['']])(
  '%j is no classification code',
  (code) => {
    expect(schemeOfCode(code)).toBeNull();
    expect(isFunctionalCode(code)).toBe(false);
    expect(isEconomicCode(code)).toBe(false);
  },
);
