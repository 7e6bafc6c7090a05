import { readsCellByCell, storedFormula, typedFormula } from '../../src/preview/grid/typed-formula';

test.each([
  '=A1:A9*2',
  '=SUM(A1:A9*B1:B9)',
  '=IF($C$4:$C$8>0,1,0)',
  "=SUM(2*'表 1'!A1:A3)",
  '=MAX(支出总表!B2:B9-支出总表!C2:C9)',
  '=SUM((A:A=208)*1)',
])('%s calculates with cells one by one', (formula) => expect(readsCellByCell(formula)).toBe(true));

test.each([
  '=SUM(A1:A9)-SUM(B1:B9)',
  '=A1+B1',
  '="A1:A9*2"&C3',
  '=BUDGET.ROLLUP(A5:A8,D5:D8)',
  "=VLOOKUP(A1,'表-1'!A1:B9,2,0)",
])('%s does not', (formula) => expect(readsCellByCell(formula)).toBe(false));

test('functions of the add-in have another name in files', () => {
  const typed = '=BUDGET.ROLLUP(A5:A8,D5:D8)+SORT(A1)';
  expect(storedFormula(typed)).toBe('=_xldudf_BUDGET_ROLLUP(A5:A8,D5:D8)+SORT(A1)');
  expect(typedFormula('=_xldudf_BUDGET_ROLLUP(A5)+_xlfn._xlws.SORT(A1)')).toBe('=BUDGET.ROLLUP(A5)+SORT(A1)');
});
