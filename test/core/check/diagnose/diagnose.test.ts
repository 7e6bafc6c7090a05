import fc from '../../../support/fast-check';
import { diagnose } from '../../../../src/core/check/diagnose/diagnose';
import { judge } from '../../../../src/core/check/judge';
import type { Finding } from '../../../../src/core/findings/finding';
import { cellAddress } from '../../../../src/core/snapshot/address';
import {
  consistentDocument,
  relate,
  withFigure,
  type RelatedWorkbook,
  type SyntheticDocument,
} from '../../../support/synthetic-document';

function findingsOf({ snapshot, ledger, families }: RelatedWorkbook): Finding[] {
  return [...diagnose(snapshot, ledger, families, judge(ledger, families)).findings];
}

function placeOf(finding: Finding): string {
  const { sheet, row, column } = finding.place;
  return `${sheet}!${cellAddress(row, column)}`;
}

interface Injection {
  readonly table: number;
  readonly line: number;
  readonly column: number;
  readonly was: number;
  readonly now: number;
}

/** A changed figure, off by more than rounding explains. */
function injection(document: SyntheticDocument): fc.Arbitrary<Injection> {
  const places = document.tables.flatMap(({ lines, columns }, table) =>
    lines.flatMap((cells, line) =>
      columns.map((_, column) => ({ table, line, column, was: Number(cells[column + 2]) })),
    ),
  );
  return fc
    .tuple(fc.constantFrom(...places), fc.integer({ min: 20, max: 50_000 }), fc.boolean())
    .map(([place, cents, up]) => ({
      ...place,
      now: Math.round(place.was * 100 + (up ? cents : -cents)) / 100,
    }));
}

function apply(document: SyntheticDocument, { table, line, column, now }: Injection): SyntheticDocument {
  return withFigure(document, table, line, column, now);
}

test('consistent documents are silent', () => {
  fc.assert(fc.property(consistentDocument, (document) => expect(findingsOf(relate(document))).toEqual([])));
});

test('one wrong figure is one finding at that figure with the right value', () => {
  fc.assert(
    fc.property(
      consistentDocument.chain((document) => fc.tuple(fc.constant(document), injection(document))),
      ([document, fault]) => {
        const findings = findingsOf(relate(apply(document, fault)));
        expect(findings.map(placeOf)).toEqual([
          `${fault.table}!${cellAddress(4 + fault.line, 2 + fault.column)}`,
        ]);
        expect(findings[0]!.expected!.fen).toBe(Math.round(fault.was * 1_000_000));
        expect(findings[0]!.severity).toBe('error');
      },
    ),
    { numRuns: 300 },
  );
});
