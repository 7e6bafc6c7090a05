import { FAULT_KINDS } from '../../test/generator/mutations/fault';
import type { AccuracyFigures } from './figures';
import type { AccuracyScores } from './measure';
import type { FaultScore } from './score';

/** What each figure should come to. */
const GOALS: readonly (readonly [keyof AccuracyFigures, string, string])[] = [
  ['detection', 'Faults outside the rounding envelope that are detected', '≥ 99.5 %'],
  ['culpritFirst', 'Culprit ranked first, where one single correction explains everything', '≥ 98 %'],
  ['culpritTop3', 'Culprit within the first three, all faults', '≥ 99 %'],
  ['findingsPerFault', 'Findings per single fault', '≤ 1.05'],
  ['falseErrorsPerCleanWorkbook', 'Errors on the workbook without the fault', '0'],
  ['twoFaultsBoth', 'Both culprits found, two independent faults', '≥ 95 %'],
  ['tablesRecognised', 'Tables recognised for what they are', ''],
  ['narrativeDetection', 'Wrong figures, units and directions in sentences that are found', '≥ 99 %'],
];

/** `docs/accuracy.md`. */
export function accuracyPage(figures: AccuracyFigures, scores: AccuracyScores): string {
  return `# How well faults are found

Written by \`npm run accuracy\`. Generated workbooks (random but consistent disclosure documents in the layouts of many
provinces) and the published documents in \`samples/\` are given known faults, and the findings are compared with those on
the same workbook without the fault. Notes of severity info do not count as findings.

| Figure | Measured | Goal |
| --- | --- | --- |
${GOALS.map(([key, label, goal]) => `| ${label} | ${shown(key, figures[key])} | ${goal} |`).join('\n')}

${figures.workbooks} workbooks were checked: ${scores.clean.length} without faults, ${scores.single.length} with one fault, ${scores.double.length} with two. ${scores.narrative.faults} sentences were made wrong.

What diagnosis adds to the time of a check is measured by \`npm run bench\` (goal: at most a quarter on a clean workbook, at most
twice the rest with 100 broken relations) and stands in [performance](performance.md).

## What each figure says

- **Detected**: an error or a warning tells of the fault. What nobody could know from the document is left out, see below.
- **Ranked first**: the cell the note goes to is the wrong one. Counted where the document leaves exactly one answer.
- **Among three**: the wrong cell is the finding's or one of its first three suspects, over all faults, also those where a sum of
  ten lines is off and nothing else tells which line it is.
- **Findings per fault**: what a single cause adds. Totals computed on a wrong figure, copies in other tables, sentences and rates
  that went wrong with it or still say the right one belong to its finding.
- **Errors without the fault**: false alarms on consistent workbooks, each of them a cause to look for.

For comparison, as published: ExceLint, which looks for formulas that break the pattern of their neighbours, has 64 % precision and
62 % recall on average; spectrum-based localisation flagged 15 of 19 formulas of a correct sheet; a public checker for these very
documents reported 52 findings on a clean document, all of them false. They were measured on other workbooks and other kinds of
faults.

## What counts

- A fault is **detectable** when the generator's own list of relations, which knows nothing of the rules, says that a relation
  between printed figures breaks beyond what rounding can explain, or a text contradicts its table.
- A fault is **detected** when the workbook has an error or a warning that its twin has not.
- The **culprit** is a cell that was changed. For a line that was lost or doubled it is the sum it belongs to, or either print
  of the doubled line; for a lost line any cell of the line that sums it; for a table in the other unit also the cell that prints
  the unit.
- **One single correction explains everything** when a brute-force search over all cells of broken relations, which shares no
  code with the diagnosis, finds exactly one cell that can be corrected so that every relation holds.
- Two faults are both found when each of them is the place of a finding of its own, not merely among the suspects.

## One fault, by kind

| Kind | Workbooks | Detected | Named first | Among three | Findings |
| --- | --: | --: | --: | --: | --: |
${FAULT_KINDS.flatMap((kind) => kindRow(kind, scores.single)).join('\n')}

Kinds of faults are described where they are made, in \`test/generator/mutations/\`.
`;
}

function kindRow(kind: string, all: readonly FaultScore[]): string[] {
  const own = all.filter((score) => score.kind === kind);
  if (own.length === 0) return [];
  const count = (test: (score: FaultScore) => boolean): number => own.filter(test).length;
  const findings = own.reduce((sum, score) => sum + score.findings, 0);
  const cells = [
    kind,
    own.length,
    count(({ detected }) => detected),
    count(({ first }) => first),
    count(({ topThree }) => topThree),
    (findings / own.length).toFixed(2),
  ];
  return [`| ${cells.join(' | ')} |`];
}

function shown(key: keyof AccuracyFigures, value: number): string {
  return key === 'findingsPerFault' || key === 'falseErrorsPerCleanWorkbook'
    ? String(value)
    : `${(value * 100).toFixed(2)} %`;
}
