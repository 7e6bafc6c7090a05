import { reportDocument } from '../../../src/core/report/document';
import { sarifResults } from '../../../src/core/report/sarif/sarif';
import { plainPainter } from '../../../src/core/report/terminal/painter';
import { terminalReport } from '../../../src/core/report/terminal/terminal-report';
import { outcomeSentence } from '../../../src/host/report/outcome';
import { planReport } from '../../../src/host/report/plan-report';
import type { Finding } from '../../../src/core/findings/finding';
import { contractExample } from './contract-example';

/** The example with its error left alone and a rule switched off. */
function example() {
  const result = contractExample();
  const isError = ({ severity }: Finding): boolean => severity === 'error';
  return {
    ...result,
    findings: result.findings.filter((one) => !isError(one)),
    ignored: [{ finding: result.findings.find(isError)!, key: 'k', reason: '以前年度口径\u001b[31m' }],
    rulesOff: [{ 'zh-CN': '分项之和', 'en-US': 'Row splits' }],
  };
}

test('what was left out is named in the document, and does not count as found', () => {
  const { findings, ignored, rulesOff, summary } = reportDocument(example(), 'zh-CN');
  expect(findings.map(({ id, severity }) => [id, severity])).toEqual([['f1', 'info']]);
  expect(ignored).toEqual([
    expect.objectContaining({ id: 'i1', severity: 'error', cell: 'C7', reason: '以前年度口径\u001b[31m' }),
  ]);
  expect(rulesOff).toEqual(['分项之和']);
  expect(summary).toMatchObject({ errors: 0, infos: 1, ignored: 1, broken: 2 });
});

test('on the terminal, with the reason, and nothing in it that a terminal obeys', () => {
  const text = terminalReport(example(), 'zh-CN', plainPainter);
  expect(text).toContain('已忽略 1 处\n     部门支出总表 C7  科目层级\n');
  expect(text).toContain('忽略原因：以前年度口径');
  expect(text).not.toContain('\u001b');
  expect(text).toContain('停用的规则\n    分项之和\n');
  expect(text).toContain('没有发现错误。另有 1 处已忽略。');
});

test('to viewers of SARIF it is suppressed', () => {
  const suppressed = sarifResults(example(), 'a.xlsx', 'zh-CN').filter((one) => 'suppressions' in one);
  expect(suppressed).toMatchObject([
    { ruleId: 'hierarchy', suppressions: [{ kind: 'external', justification: '以前年度口径\u001b[31m' }] },
  ]);
});

test('on the sheet of the report it follows what was found', () => {
  const occasion = {
    name: '校验报告',
    returnTo: '',
    isInFront: false,
    unmarked: [],
    date: new Date(2026, 0, 5),
  };
  const finer = planReport(example(), { ...occasion, language: 'zh-CN', decimals: 4 });
  expect(finer.table.rows[1]![4]).toEqual({ amount: 61.99, numberFormat: '#,##0.0000' });
  const { table, lines } = planReport(example(), { ...occasion, language: 'zh-CN', decimals: 'automatic' });
  expect(table.rows.map(([severity]) => severity)).toEqual(['提示', '已忽略']);
  expect(table.rows[1]![3]).toMatch(/\n忽略原因：以前年度口径/);
  expect(table.rows[1]![4]).toMatchObject({ amount: 61.99 });
  expect(lines).toContain('停用的规则，没有核对：分项之和');
  expect(lines[0]).toBe('发现 0 处错误须更正、0 处须核实说明、1 处提示；另有 1 处已忽略。');
});

test('a workbook in which everything found is ignored passes, and says so', () => {
  expect(outcomeSentence({ ...example(), findings: [] })['zh-CN']).toBe(
    '通过：认出 2 张表，除已忽略的 1 处外没有发现问题。',
  );
});
