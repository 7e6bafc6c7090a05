import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rangeAddress } from '../../../src/core/snapshot/address';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/workbook-snapshot';
import { recogniseTables } from '../../../src/core/tables/recognise';
import { tableKind } from '../../../src/core/tables/table-kind';
import { readSample, SAMPLES } from '../../support/sample';

describe.each(SAMPLES)('the tables of %s', (sample) => {
  it('are those a reader finds', () => {
    const expected = readFileSync(join(__dirname, '../../golden/recognition', `${sample}.txt`), 'utf8');
    expect(describeRecognition(readSample(sample))).toBe(expected);
  });
});

/** One line per table and per sheet without one, for people to read and compare. */
function describeRecognition(snapshot: WorkbookSnapshot): string {
  const { tables, unrecognised } = recogniseTables(snapshot);
  const nameOf = (sheet: number) => snapshot.sheets[sheet]!.name;
  const found = tables.map((table) =>
    [
      nameOf(table.sheet),
      rangeAddress(table.range),
      tableKind(table.base, table.stage),
      table.organisation?.name ?? '-',
      table.organisation?.code ?? '-',
      table.year ?? '-',
      table.unit.name,
      table.lanes.map((lane) => `${lane.lines.length}×${lane.columns.length} ${lane.scheme}`).join(' + ') ||
        'no amounts',
    ].join(' | '),
  );
  const rest = unrecognised.map(({ sheet, reason }) => `${nameOf(sheet)} | ${reason}`);
  return [...found, ...rest].join('\n') + '\n';
}
