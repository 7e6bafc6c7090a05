import fc from '../../../support/fast-check';
import { EditedText } from '../../../../src/core/narrative/revising/edited-text';

/** Replacements, as fractions of the text they find, and their words. */
const replacements = fc.array(
  fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.string({ maxLength: 4, unit: 'binary-ascii' })),
  { maxLength: 6 },
);

test('reads as if the words had been replaced one after the other, and tells what differs', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), replacements, (original, steps) => {
      const edited = new EditedText(original);
      let expected = original;
      for (const [one, other, words] of steps) {
        const [start, end] = [one, other]
          .map((share) => Math.floor((share / 100) * (expected.length + 1)))
          .sort((a, b) => a - b) as [number, number];
        if (start === end) continue;
        edited.replace(start, end, words);
        expected = expected.slice(0, start) + words + expected.slice(end);
        expect(edited.text).toBe(expected);
      }
      // The edits alone lead back to the original.
      const back = [...edited.edits].reverse().reduce((text, { start, end, from, to }) => {
        expect(text.slice(start, end)).toBe(to);
        return text.slice(0, start) + from + text.slice(end);
      }, edited.text);
      expect(back).toBe(original);
    }),
  );
});

test('corrections that meet become one', () => {
  const edited = new EditedText('比上年增加2.68元，增长9%');
  edited.replace(5, 10, '2.68万元');
  edited.replace(3, 5, '减少');
  edited.replace(3, 9, '减少2.70');
  expect(edited.text).toBe('比上年减少2.70万元，增长9%');
  expect(edited.edits).toEqual([{ start: 3, end: 11, from: '增加2.68元', to: '减少2.70万元' }]);
});
