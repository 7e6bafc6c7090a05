import fc from '../../../support/fast-check';
import { clip, displayWidth, padEnd } from '../../../../src/core/report/terminal/display-width';

test.each([
  ['', 0],
  ['C9', 2],
  ['支出', 4],
  ['合计（万元）', 12],
  ['ＡＢ', 4],
  ['“三公”', 6],
  ['✗ 错', 4],
  ['e\u0301', 1],
  ['𠮷', 2],
])('%j takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  ['部门支出总表', 12, '部门支出总表'],
  ['部门支出总表', 11, '部门支出总…'],
  ['部门支出总表', 10, '部门支出…'],
  ['abcdef', 4, 'abc…'],
])('%s clipped to %d columns is %s', (text, width, clipped) => {
  expect(clip(text, width)).toBe(clipped);
});

test('texts of any width are padded to one width', () => {
  expect(['支出', 'C9', ''].map((text) => padEnd(text, 5))).toEqual(['支出 ', 'C9   ', '     ']);
});

test('a clipped text never exceeds its width', () => {
  const text = fc.string({ unit: fc.constantFrom('支', '出', 'a', '1', ' ', '，', '𠮷') });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 20 }), (value, width) => {
      expect(displayWidth(clip(value, width))).toBeLessThanOrEqual(width);
    }),
  );
});
