import type { Evidence, Finding } from '../../findings/finding';
import type { Relation } from '../../relations/relation';
import { relationFinder } from '../evidence-relation';
import { inReportOrder, SEVERITIES } from '../finding-order';
import { say } from '../phrase';
import { FINDING_PHRASES, SEVERITY_HEADINGS } from '../phrases/report';
import { RULE_NAMES } from '../phrases/rule-names';
import { UNIT_NAMES } from '../phrases/units';
import { figureLines, groupedMoney, signedMoney } from './evidence';
import { otherCells } from './other-cells';
import { printable } from './printable';
import { placeName, type View } from './view';
import { wrapText } from './wrap';

/** Pieces of evidence printed per finding. */
export const MOST_EVIDENCE = 3;
/** Infos printed; errors and warnings are always printed in full number. */
const MOST_INFOS = 20;
/** Lines of a finding that has no evidence to show. */
const SHORT_FINDING = 3;
const INDENT = '     ';

type RelationOf = (evidence: Evidence) => Relation | null;

/** The findings of one severity, numbered on from those before; no lines when there are none. */
export function findingsSections(view: View): string[][] {
  const relationOf = relationFinder(view.result);
  const findings = inReportOrder(view.result.findings);
  return SEVERITIES.map((severity) =>
    findings
      .map((finding, index) => ({ finding, number: index + 1 }))
      .filter(({ finding }) => finding.severity === severity),
  )
    .filter((numbered) => numbered.length > 0)
    .map((numbered) => severitySection(view, numbered, relationOf));
}

interface Numbered {
  readonly finding: Finding;
  readonly number: number;
}

function severitySection(view: View, numbered: readonly Numbered[], relationOf: RelationOf): string[] {
  const { severity } = numbered[0]!.finding;
  const count = numbered.length;
  const shown = severity === 'info' ? numbered.slice(0, MOST_INFOS) : numbered;
  const heading = say(SEVERITY_HEADINGS[severity], view.language, { count });
  return [
    view.paint(severity, heading),
    ...apart(shown.map((one) => findingLines(view, one, relationOf))),
    ...(shown.length < count
      ? [INDENT + say(FINDING_PHRASES.moreFindings, view.language, { count: count - shown.length })]
      : []),
  ];
}

/** Findings with evidence stand apart from their neighbours; those of a sentence only follow each other closely. */
function apart(findings: readonly (readonly string[])[]): string[] {
  const isLong = (lines: readonly string[] | undefined) => (lines?.length ?? 0) > SHORT_FINDING;
  return findings.flatMap((lines, index) => {
    const next = findings[index + 1];
    return next && (isLong(lines) || isLong(next)) ? [...lines, ''] : lines;
  });
}

function findingLines(view: View, { finding, number }: Numbered, relationOf: RelationOf): string[] {
  const { language, paint, columns } = view;
  const width = columns - INDENT.length;
  const place = paint('heading', placeName(view, finding.place));
  const rule = paint('faint', RULE_NAMES[finding.rule][language]);
  const message = wrapText(printable(finding.message[language]), width);
  const lines =
    finding.severity === 'info'
      ? message
      : [...amountLine(view, finding), ...message, ...detailLines(view, finding, relationOf, width)];
  return [`${String(number).padStart(3)}  ${place}  ${rule}`, ...lines.map((line) => INDENT + line)];
}

function detailLines(view: View, finding: Finding, relationOf: RelationOf, width: number): string[] {
  const shown = finding.evidence.slice(0, MOST_EVIDENCE);
  return [
    ...wrapText(otherCells(view, finding), width),
    ...shown.flatMap((evidence, index) => {
      const words = evidence.equation[view.language];
      const isNew = words !== shown[index - 1]?.equation[view.language];
      const figures = figureLines(view, evidence, relationOf(evidence), finding.place.sheet, width - 2);
      return bulleted([...(isNew ? wrapText(printable(words), width - 2) : []), ...figures], isNew);
    }),
    ...bulleted(moreEvidence(view, finding), true),
  ];
}

export function amountLine({ language }: View, finding: Finding): string[] {
  if (!finding.published) return [];
  const published = groupedMoney(finding.published);
  const unit = UNIT_NAMES[finding.published.unit.name][language];
  if (!finding.difference) return [say(FINDING_PHRASES.published, language, { published, unit })];
  const difference = signedMoney(finding.difference);
  if (!finding.expected) {
    return [say(FINDING_PHRASES.publishedAndDifference, language, { published, difference, unit })];
  }
  const expected = groupedMoney(finding.expected);
  return [say(FINDING_PHRASES.amounts, language, { published, expected, difference, unit })];
}

export function moreEvidence({ language }: View, { evidence }: Finding): string[] {
  const count = evidence.length - MOST_EVIDENCE;
  return count > 0 ? [say(FINDING_PHRASES.moreEvidence, language, { count })] : [];
}

/** Lines under one bullet, or under the bullet before. */
function bulleted(lines: readonly string[], isNew: boolean): string[] {
  return lines.map((line, index) => (isNew && index === 0 ? `· ${line}` : `  ${line}`));
}
