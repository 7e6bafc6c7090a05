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

function figure(money: Money | null): string {
  return money ? formatFen(money.fen, money.unit, money.quantum) : '?';
}
