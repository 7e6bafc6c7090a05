import fc from '../../../support/fast-check';
import { displayWidth } from '../../../../src/core/report/terminal/display-width';
import { wrapPieces, wrapText } from '../../../../src/core/report/terminal/wrap';

test.each([
  ['合计与分项之和不等。', 10, ['合计与分项', '之和不等。']],
  ['合计与分项不等。', 14, ['合计与分项不', '等。']],
  ['本表（元）应为“空”。', 10, ['本表（元）', '应为“空”。']],
  ['off by 45.00 in C9', 10, ['off by', '45.00 in', 'C9']],
  ['应为 1,353.56 万元', 10, ['应为', '1,353.56', '万元']],
  ['reads 61.99 元, not 元.', 14, ['reads 61.99', '元, not 元.']],
  ['', 10, []],
])('%s at %d columns', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test('pieces stay whole, even one that is wider than the page', () => {
  expect(wrapPieces(['26.09 (C7) ≠ ', '9.10 (C8) ', '+ 61.99 (C9) '], 14)).toEqual([
    '26.09 (C7) ≠',
    '9.10 (C8)',
    '+ 61.99 (C9)',
  ]);
  expect(wrapPieces(['一个很长的名称 ', '短'], 6)).toEqual(['一个很长的名称', '短']);
});

test('wrapping keeps every character but spaces, and every line within the page', () => {
  const words = fc.array(fc.constantFrom('支', '出，', '“三公”', '61.99 ', '（元）', ' C9 ', '。'), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 16, max: 100 }), (value, width) => {
      const text = value.join('').replace(/。+/g, '。');
      const lines = wrapText(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(Math.max(0, ...lines.map(displayWidth))).toBeLessThanOrEqual(width);
    }),
  );
});
