import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/run';
import type { ReportDocument } from '../../src/core/report/report-document';
import { fakeStreams } from './fake-streams';
import { REAL_TOOLS } from './real-tools';

const SAMPLES = path.resolve(__dirname, '../../samples');
const NAMES = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const FILES = NAMES.map((name) => path.join(SAMPLES, name));

async function validate(...options: string[]) {
  const streams = fakeStreams();
  const status = await run(['validate', ...FILES, ...options], {}, REAL_TOOLS, streams);
  expect(streams.stderr()).toBe('');
  return { status, stdout: streams.stdout() };
}

describe.each(['zh-CN', 'en-US'])('the published workbooks, reported in %s', (language) => {
  let reports: ReportDocument[] = [];
  let status: number | undefined;

  beforeAll(async () => {
    const outcome = await validate('--json', '--lang', language);
    status = outcome.status;
    reports = outcome.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ReportDocument);
  });

  test('there is one report for each, in order', () => {
    expect(reports.map(({ workbook }) => workbook)).toEqual(NAMES);
  });

  test('every report adds up', () => {
    for (const { tables, findings, summary } of reports) {
      expect(tables.length).toBeGreaterThan(0);
      expect(summary.relations).toBe(summary.held + summary.rounding + summary.broken);
      expect(findings).toHaveLength(summary.errors + summary.warnings + summary.infos);
      expect(findings.map(({ id }) => id)).toEqual(findings.map((_, index) => `f${index + 1}`));
    }
    expect(status).toBe(reports.some(({ summary }) => summary.errors > 0) ? 1 : 0);
  });

  test('every cell has an address, every amount is a decimal, every sentence is whole', () => {
    for (const finding of reports.flatMap(({ findings }) => findings)) {
      const cells = [finding, ...finding.suspects, ...finding.evidence.flatMap((one) => one.cells)];
      for (const { cell } of cells) expect(cell).toMatch(/^[A-Z]+[1-9]\d*$/);
      const amounts = [finding, ...finding.evidence].flatMap((one) => [
        one.published,
        one.expected,
        one.difference,
      ]);
      for (const amount of amounts) expect(amount ?? '0').toMatch(/^-?\d+(\.\d+)?$/);
      expect(finding.message).toMatch(language === 'zh-CN' ? /。$/ : /\.$/);
    }
  });
});

test('the same workbooks as text end with the list of files', async () => {
  const { stdout } = await validate();
  for (const name of NAMES) expect(stdout).toContain(`校核报告 ${name}\n`);
  expect(stdout.trimEnd().split('\n').slice(-NAMES.length)).toEqual(
    FILES.map((file) => expect.stringContaining(file) as string),
  );
  expect(stdout).not.toMatch(/undefined|NaN|\{\w+\}|\[object/);
});

test('an organisation that writes its name in several ways is one, a department and its units are several', async () => {
  const { stdout } = await validate();
  expect(stdout.split('\n').filter((line) => line.includes(' · 预算 · '))).toEqual([
    '长春市医疗保障局 · 2024 年 · 预算 · 单位：万元',
    '丰润区医疗保障局等 3 个单位 · 2023 年 · 预算 · 单位：万元',
    '伊春市金林区医疗保障局 · 2023 年 · 预算 · 单位：万元',
    '伊春市友好区医疗保障局 · 2026 年 · 预算 · 单位：万元',
  ]);
});
