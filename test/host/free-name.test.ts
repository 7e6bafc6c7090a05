import { freeSheetName } from '../../src/host/sheets/free-name';

test.each<[wished: string, taken: readonly string[], name: string]>([
  ['对比上年', [], '对比上年'],
  ['对比上年', ['对比上年'], '对比上年(2)'],
  ['Change', ['CHANGE', 'change(2)'], 'Change(3)'],
  ['表[1]:*?/\\', [], '表 1'],
  ["'一'", [], '一'],
  ['', [], 'Sheet'],
  ['History', [], 'History(2)'],
  ['部'.repeat(40), [], '部'.repeat(31)],
  ['部'.repeat(40), ['部'.repeat(31)], `${'部'.repeat(28)}(2)`],
])('%s beside %j is %s', (wished, taken, name) => {
  expect(freeSheetName(taken, wished)).toBe(name);
});
