import { SharedFormula } from '../../../src/xlsx/sheet/shared-formula';

/** The formula as written in C3, read in E4: two columns right, one row down. */
function moved(text: string): string {
  return new SharedFormula(text, 2, 2).at(3, 4);
}

it.each([
  ['A1', 'C2'],
  ['$A1', '$A2'],
  ['A$1', 'C$1'],
  ['$A$1', '$A$1'],
  ['SUM(A1:B9)-C3*2', 'SUM(C2:D10)-E4*2'],
  ['A:A', 'C:C'],
  ['SUM($A:B)', 'SUM($A:D)'],
  ['1:2', '2:3'],
  ['SUM($1:2)', 'SUM($1:3)'],
  ['收入表!A1', '收入表!C2'],
  ["'A1 表'!A1", "'A1 表'!C2"],
  ["'it''s A1'!B$2", "'it''s A1'!D$2"],
  ['[1]Sheet1!A1', '[1]Sheet1!C2'],
  ['AB1!C2', 'AB1!E3'],
  ['"A1"&A1', '"A1"&C2'],
  ['"say ""A1"""&A1', '"say ""A1"""&C2'],
  ['LOG10(A1)', 'LOG10(C2)'],
  ['Table1[A1]+A1', 'Table1[A1]+C2'],
  ['Table1[[#This Row],[A1]]', 'Table1[[#This Row],[A1]]'],
  ['合计A1+A1', '合计A1+C2'],
  ['_A1+A1.B2', '_A1+A1.B2'],
  ['1E5+A1', '1E5+C2'],
  ['IF(A1<>0,B1/A1,"")', 'IF(C2<>0,D2/C2,"")'],
  ['XFD1', '#REF!'],
  ['A1048576', '#REF!'],
  ['A1+#REF!', 'C2+#REF!'],
  ['ABCD1', 'ABCD1'],
])('moves %s', (text, expected) => {
  expect(moved(text)).toBe(expected);
});

it('moves up and left as well', () => {
  expect(new SharedFormula('A1+C5', 2, 2).at(0, 1)).toBe('#REF!+B3');
});

it('reads the same in its own cell', () => {
  const text = 'SUM(A1:B2,$C:D,\'x\'!E$5)&"F6"';
  expect(new SharedFormula(text, 5, 5).at(5, 5)).toBe(text);
});
