import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFen } from '../../../src/core/amount/format-amount';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import type { Finding, Money } from '../../../src/core/findings/finding';
import { cellAddress } from '../../../src/core/snapshot/address';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/workbook-snapshot';
import { readSample, SAMPLES } from '../../support/sample';

/**
 * The mistakes in the five published documents, verified by hand: these are found, and nothing else is called an error.
 * jinlin-2023 and youhao-2026 hold none.
 */
describe.each(SAMPLES)('the mistakes of %s', (sample) => {
  it('are those verified by hand', () => {
    const expected = readFileSync(join(__dirname, '../../golden/findings', `${sample}.txt`), 'utf8');
    expect(mistakesOf(readSample(sample))).toBe(expected);
  });
});

test('a sentence that cannot decide names the one cell suspected all the same', () => {
  const snapshot = readSample('jinlin-2021-final');
  const undecided = checkWorkbook(snapshot).findings.find(
    ({ place }) => describePlace(snapshot, place) === '收入支出决算总表 E13',
  )!;
  expect(undecided.suspects).toHaveLength(1);
  expect(undecided.message['zh-CN']).toContain('较可能有误的是 E13（应为 11,741,963.51 元）');
  expect(undecided.message['en-US']).toContain('probably E13 (should read 11,741,963.51 元)');
});

/** One line per error and warning: what, where, and the figures. */
function mistakesOf(snapshot: WorkbookSnapshot): string {
  const lines = checkWorkbook(snapshot)
    .findings.filter(({ severity }) => severity !== 'info')
    .map((finding) => describeFinding(snapshot, finding));
  return lines.sort().join('\n') + '\n';
}

function describeFinding(snapshot: WorkbookSnapshot, finding: Finding): string {
  const { severity, rule, place, published, expected } = finding;
  const figures = published || expected ? `${figure(published)} → ${figure(expected)}` : '';
  const cell = cellAddress(place.row, place.column);
  return [severity, rule, snapshot.sheets[place.sheet]!.name, cell, figures].join(' | ').trimEnd();
}

function describePlace(snapshot: WorkbookSnapshot, { sheet, row, column }: Finding['place']): string {
  return `${snapshot.sheets[sheet]!.name} ${cellAddress(row, column)}`;
}

function figure(money: Money | null): string {
  return money ? formatFen(money.fen, money.unit, money.quantum) : '?';
}
