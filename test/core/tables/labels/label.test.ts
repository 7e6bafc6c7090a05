import fc from '../../../support/fast-check';
import { bareLabel, isBareName, readLabel } from '../../../../src/core/tables/labels/label';
import { LABEL_TRAITS } from '../../../../src/core/tables/labels/label-traits';
import { traitsOf } from '../../../../src/core/text/traits';

/** Pieces that labels are made of: ordinals, marks, names, words that play a part, counts, signs in several widths. */
const PIECES = [
  ...[
    '一、',
    '（二）',
    '(3)',
    '4.',
    '①',
    '其中：',
    '其中:',
    '附：',
    '另',
    '2080505',
    '（',
    '）',
    ' ',
    '　',
    ':',
    '-',
  ],
  ...[
    '办公费',
    '公务用车',
    '本年收入',
    '支出',
    '合计',
    '总额',
    '结转',
    '结余分配',
    '上年',
    '使用非财政拨款',
    '提取',
    '基金',
  ],
  ...['(辆)', '保有量', '团组数', '批次', '人数', '1,353.56', 'Ａ', '"三公"', 'X局'],
];

const labels = fc
  .array(fc.constantFrom(...PIECES), { minLength: 0, maxLength: 5 })
  .map((pieces) => pieces.join(''));

test('a bare name is read as every label is', () => {
  let bare = 0;
  fc.assert(
    fc.property(labels, (text) => {
      const traits = traitsOf(text, LABEL_TRAITS);
      if (!isBareName(text, traits)) return;
      bare++;
      expect(bareLabel(text, traits)).toEqual(readLabel(text));
    }),
    { numRuns: 3000 },
  );
  expect(bare).toBeGreaterThan(100);
});
