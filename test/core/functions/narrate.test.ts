import type { CellInput } from '../../../src/core/functions/block';
import { narrate } from '../../../src/core/functions/narrate';
import type { ZeroBase } from '../../../src/core/amount/zero-base';
import { column, shown } from './outcome';

test.each<[CellInput, CellInput, CellInput, CellInput, ZeroBase, unknown]>([
  ['公务接待费', 24.4, 27.08, undefined, 'hundred', '公务接待费24.40万元，比上年预算减少2.68万元，下降9.90%'],
  ['会议费', 6.7, 5, '万元', 'hundred', '会议费6.70万元，比上年预算增加1.70万元，增长34.00%'],
  ['培训费', '1,000', 1000, '元', 'hundred', '培训费1000.00元，与上年预算持平'],
  ['培训费', 0, 0, '', 'omit', '培训费0.00万元，与上年预算持平'],
  ['培训费', 1.234567, 0, '', 'hundred', '培训费1.234567万元，比上年预算增加1.234567万元，增长100.00%'],
  ['培训费', 5, '', '', 'omit', '培训费5.00万元，比上年预算增加5.00万元，上年无此项预算'],
  ['培训费', 5, '—', '', 'dash', '培训费5.00万元，比上年预算增加5.00万元'],
  ['培训费', '', '—', '', 'dash', ''],
  ['冲减', -5, -4, '', 'hundred', '冲减-5.00万元，比上年预算减少1.00万元，下降25.00%'],
  ['培训费', 'x', 1, '', 'hundred', '#VALUE! Cell 0!A1 holds "x", which is not an amount.'],
  ['培训费', 1e16, 1, '', 'hundred', '#VALUE! The amounts are too large to be calculated exactly.'],
])('%s %j after %j %j (%s)', (name, current, previous, unit, zeroBase, expected) => {
  expect(shown(narrate([[name]], [[current]], [[previous]], unit, zeroBase))).toEqual([[expected]]);
});

test('a block of lines', () => {
  expect(narrate(column('甲', '乙'), column(2, 1), column(1, 1), undefined, 'hundred')).toEqual(
    column('甲2.00万元，比上年预算增加1.00万元，增长100.00%', '乙1.00万元，与上年预算持平'),
  );
  expect(narrate([['甲']], column(1, 2), column(1, 2), undefined, 'hundred')).toHaveLength(2);
});

test('names for other lines than the amounts are refused', () => {
  expect(shown(narrate(column('甲', '乙'), [[1]], [[1]], undefined, 'hundred'))).toBe(
    '#VALUE! The ranges differ in size: 2×1 and 1×1.',
  );
});

test('an unknown unit is refused', () => {
  expect(shown(narrate([['甲']], [[1]], [[1]], '美元', 'hundred'))).toMatch(
    /^#VALUE! Unknown money unit "美元"/,
  );
});
