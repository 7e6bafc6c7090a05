import { isFault } from '../../../src/core/functions/fault';
import { threePublic } from '../../../src/core/functions/three-public';
import { column } from './outcome';

test('the line of the “三公” table comes out of the economic subjects', () => {
  const codes = column('302', 30201, '30212', '30217', '3021701', '30231', '310', '31013');
  const amounts = column(0, 9, 1.5, 0, '2.25', 3, 0, 40);
  expect(threePublic(codes, amounts)).toEqual([[46.75, 1.5, 43, 40, 3, 2.25]]);
});

test('subjects that are not listed are nothing spent; every amount column has a line', () => {
  expect(threePublic(column('30217'), [[1, 2]])).toEqual([
    [1, 0, 0, 0, 0, 1],
    [2, 0, 0, 0, 0, 2],
  ]);
});

test('faults of the table are passed on', () => {
  expect(isFault(threePublic(column('30217', '30217'), column(1, 2)))).toBe(true);
});
