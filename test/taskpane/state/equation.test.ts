import { equationFinder } from '../../../src/taskpane/state/equation';
import { place } from '../../support/check-result-builder';
import { ROW_SPLIT, sampleResult } from '../support/sample-result';

test('a relation line by line, with what each cell prints', () => {
  const equation = equationFinder(sampleResult())(ROW_SPLIT)!;
  expect(equation.kind).toBe('equal');
  expect(equation.hiddenTerms).toBe(0);
  expect([equation.target, ...equation.terms]).toEqual([
    expect.objectContaining({ label: '合计', place: place(1, 'C9'), table: null }),
    expect.objectContaining({ label: '基本支出', place: place(1, 'D9'), sign: 1 }),
    expect.objectContaining({ label: '项目支出', place: place(1, 'E9'), amount: null }),
  ]);
  expect(equation.target.amount).toMatchObject({ fen: 61_990_000, unit: { name: '万元' } });
});

test('evidence that is no relation has no equation', () => {
  expect(equationFinder(sampleResult())({ ...ROW_SPLIT, rule: 'share' })).toBeNull();
});
