import { keyToIgnore, setAside } from '../../../src/core/check/ignoring/set-aside';
import type { CheckResult } from '../../../src/core/check/check-result';
import { checkResult, finding, place, wan } from '../../support/check-result-builder';

/** A table from a row on, its second line wrong in column C, and a remark about a cell that is no figure. */
function resultFrom(firstRow: number, sheet = '支出表', published = 61_990_000): CheckResult {
  return checkResult({
    sheets: [sheet],
    tables: [
      {
        sheet: 0,
        title: '支出表',
        firstRow,
        columns: ['合计', '基本支出'],
        lines: [
          ['20801', '行政运行', 1, 1],
          ['20802', '会议费', published, 16_990_000],
        ],
      },
    ],
    findings: [
      finding({
        rule: 'row-split',
        severity: 'error',
        place: { sheet: 0, row: firstRow + 1, column: 2 },
        published: wan(published),
        expected: wan(16_990_000),
      }),
      finding({
        rule: 'unknown-code',
        severity: 'warning',
        place: { sheet: 0, row: firstRow, column: 0 },
        message: { 'zh-CN': `A${firstRow + 1} 的编码 20801 不在目录中。`, 'en-US': '' },
      }),
    ],
  });
}

const keysOf = (result: CheckResult) => result.findings.map((one) => keyToIgnore(result, one));

test('a finding is known by what it says, wherever its rows have moved', () => {
  expect(keysOf(resultFrom(12))).toEqual(keysOf(resultFrom(4)));
});

test.each([
  ['on another sheet', resultFrom(4, '收入表')],
  ['with another figure', resultFrom(4, '支出表', 71_990_000)],
])('%s it is another finding', (_, other) => {
  expect(keysOf(other)[0]).not.toBe(keysOf(resultFrom(4))[0]);
});

test('of findings that say the same each has a key of its own, numbered as they stand', () => {
  const result = resultFrom(4);
  const again = { ...result.findings[1]!, place: place(0, 'A30') };
  const twice = { ...result, findings: [again, ...result.findings] };
  const [second, , first] = keysOf(twice);
  expect(second).toBe(`${first} #2`);
  const aside = setAside(twice, [{ key: second!, reason: '已核实' }]);
  expect(aside.ignored.map(({ finding: one }) => one)).toEqual([again]);
  expect(setAside(aside, []).findings).toHaveLength(3);
});

test('a decision about a finding that is no longer there does nothing', () => {
  const result = resultFrom(4);
  expect(setAside(result, [{ key: 'row-split|支出表|没有了', reason: '' }]).findings).toEqual(
    result.findings,
  );
});
