import { chineseNumber } from '../../../../src/core/narrative/drafting/wording/ordinals';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [123, '一百二十三'],
])('%i is %s', (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});
