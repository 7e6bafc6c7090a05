import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { cellAddress } from '../../../src/core/snapshot/address';
import { SnapshotBuilder } from '../../../src/core/snapshot/snapshot-builder';
import type { Finding } from '../../../src/core/findings/finding';

/** What is found wrong in a table of basic expenditure beside some sentences about it. */
function found(items: readonly [string, string, number][], ...sentences: string[]): Finding[] {
  const builder = new SnapshotBuilder('test.xlsx');
  const table = builder.sheet('基本支出');
  [
    ['一般公共预算基本支出表'],
    ['部门：某某县水务局', null, '单位：万元'],
    ['科目编码', '科目名称', '2024年预算数'],
    ...items,
  ].forEach((cells, row) => cells.forEach((value, column) => table.set(row, column, value)));
  const narrative = builder.sheet('情况说明');
  ['2024年部门预算情况说明', ...sentences].forEach((text, row) => narrative.set(row, 0, text));
  return checkWorkbook(builder.build()).findings.filter(({ severity }) => severity === 'error');
}

const items = (bonus: number, total = 48.12): [string, string, number][] => [
  ['', '合计', total],
  ['301', '工资福利支出', total],
  ['30101', '基本工资', 20.34],
  ['30102', '津贴补贴', 15.21],
  ['30103', '奖金', bonus],
  ['30113', '住房公积金', 4.33],
];

const cellsOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, place }) => `${rule} ${place.sheet} ${cellAddress(place.row, place.column)}`);

describe('a sentence that quotes a line', () => {
  it('tells which of several suspects is wrong, and is part of the evidence', () => {
    const findings = found(
      items(9.35),
      '2024年一般公共预算基本支出48.12万元，其中：奖金8.24万元、住房公积金4.33万元。',
    );
    expect(cellsOf(findings)).toEqual(['hierarchy 0 C8']);
    expect(findings[0]!.message['zh-CN']).toBe(
      '“奖金”公布 9.35 万元，应为 8.24 万元。依据：301 应等于 30101 + 30102 + 30103 + 30113；情况说明 A2 写作“奖金8.24万元”。',
    );
    expect(findings[0]!.evidence.map(({ rule }) => rule)).toEqual(['hierarchy', 'narrative-amount']);
  });

  it('leaves several suspects where it is missing', () => {
    expect(found(items(9.35))[0]!.suspects.length).toBeGreaterThan(2);
  });

  it('that goes on with a wrong figure is told to be corrected with it', () => {
    const wrong = items(8.24).map(([code, name, amount]): [string, string, number] =>
      code === '301' ? [code, name, 48.21] : [code, name, amount],
    );
    const findings = found(wrong, '2024年一般公共预算基本支出48.12万元。其中：工资福利支出48.21万元。');
    expect(cellsOf(findings)).toEqual(['hierarchy 0 C5']);
    expect(findings[0]!.message['zh-CN']).toContain('情况说明 A2引用了此数，须一并更正。');
  });
});
