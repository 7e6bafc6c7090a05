import fc from '../../../support/fast-check';
import { checkWorkbook, workpapersOf } from '../../../../src/core/check/check-workbook';
import { draftNarratives } from '../../../../src/core/narrative/drafting/draft-narrative';
import type { WorkbookSnapshot } from '../../../../src/core/snapshot/workbook-snapshot';
import { workbooks } from '../../../generator/arbitrary';
import { generateWorkbook } from '../../../generator/generate-workbook';
import { SAMPLES, readSample } from '../../../support/sample';
import { withTextSheet } from '../../../support/with-text-sheet';
import { withoutNarrative } from '../../../support/without-narrative';

/** What the check says of everything that is drafted for a workbook. */
function ownCheck(snapshot: WorkbookSnapshot) {
  const workbook = withoutNarrative(snapshot);
  const checks = draftNarratives(workpapersOf(workbook), []).map(({ lines }) => {
    const checked = checkWorkbook(
      withTextSheet(
        workbook,
        lines.map(({ text }) => text),
      ),
    );
    const isOurs = ({ place }: { place: { sheet: number } }) => place.sheet === workbook.sheets.length;
    return {
      statements: checked.statements.filter(isOurs).map(({ status }) => status),
      findings: checked.findings
        .filter((finding) => isOurs(finding) && finding.rule.startsWith('narrative'))
        .map(({ message }) => message['zh-CN']),
    };
  });
  return {
    statements: checks.flatMap(({ statements }) => statements),
    findings: checks.flatMap(({ findings }) => findings),
  };
}

const LINKED = 0.95;

function linkedShare(statements: readonly string[]): number {
  return statements.filter((status) => status !== 'unlinked').length / statements.length;
}

test.each(SAMPLES)('what is drafted for %s passes its own check', (name) => {
  const { statements, findings } = ownCheck(readSample(name));
  expect(findings).toEqual([]);
  expect(statements.length).toBeGreaterThan(10);
  expect(linkedShare(statements)).toBeGreaterThanOrEqual(LINKED);
});

/** Its changes and completion rates come out otherwise from exact figures than from those a sentence prints. */
const ROUNDED_BOTH_WAYS = 1618996242;

test('what is drafted for any workbook passes its own check', () => {
  const all: string[] = [];
  fc.assert(
    fc.property(workbooks(), ({ snapshot }) => {
      const { statements, findings } = ownCheck(snapshot);
      all.push(...statements);
      expect(findings).toEqual([]);
    }),
    { numRuns: 15, examples: [[generateWorkbook(ROUNDED_BOTH_WAYS)]] },
  );
  expect(linkedShare(all)).toBeGreaterThanOrEqual(LINKED);
});
