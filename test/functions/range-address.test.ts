import { parseRangeStart } from '../../src/functions/range-address';

test.each([
  ['支出!A1:C9', { sheet: '支出', row: 0, column: 0 }],
  ['支出!$AB$12', { sheet: '支出', row: 11, column: 27 }],
  ["'表 3'!B:D", { sheet: '表 3', row: 0, column: 1 }],
  ["'甲''乙!'!3:5", { sheet: "甲'乙!", row: 2, column: 0 }],
  ['C7', { sheet: '', row: 6, column: 2 }],
  ['', null],
  ['支出!', null],
  ['名称', null],
])('%j begins at %j', (address, start) => {
  expect(parseRangeStart(address)).toEqual(start);
});
