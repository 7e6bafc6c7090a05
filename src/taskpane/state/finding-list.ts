import type { CheckResult } from '../../core/check/check-result';
import type { Finding, Severity } from '../../core/findings/finding';
import type { Ignoring } from '../../core/findings/ignored-finding';
import type { Localised } from '../../core/findings/localised';
import { ignoredInOrder, inReportOrder, SEVERITIES } from '../../core/report/finding-order';
import { RULE_NAMES } from '../../core/report/phrases/rule-names';
import type { AboutTables, TableChoice } from '../../core/report/tie-out-map/about-tables';
import { cellAddress } from '../../core/snapshot/address';
import { foldForSearch } from './fold-for-search';
import type { Grouping } from './settings';

/** A finding as the list knows it. */
export interface ListedFinding {
  /** Position in the order of the report; it names the finding while its result is shown. */
  readonly id: number;
  readonly finding: Finding;
  readonly sheet: string;
  readonly address: string;
  /** Everything a search looks at, folded. */
  readonly searched: string;
  /** The decision to leave it; null for one that counts. */
  readonly ignoring: Ignoring | null;
}

export interface FindingQuery {
  /** Only this severity; null for all. */
  readonly severity: Severity | null;
  /** Words that must all occur. */
  readonly words: string;
  /** Only what is about these tables; null for all. */
  readonly tables: NamedChoice | null;
  /** Whether those that are ignored are shown, instead of those that count. */
  readonly isIgnored: boolean;
}

/** Tables chosen on the tie-out map, and what they are called. */
export interface NamedChoice {
  readonly choice: TableChoice;
  readonly name: Localised;
}

export const EVERYTHING: FindingQuery = { severity: null, words: '', tables: null, isIgnored: false };

export type ListRow =
  | { readonly kind: 'heading'; readonly group: GroupName; readonly count: number }
  | { readonly kind: 'finding'; readonly listed: ListedFinding };

export type GroupName = { readonly severity: Severity } | { readonly sheet: string };

/** The findings of a result in the order of the report; behind them, in the same order, those that are ignored. */
export function listFindings({ findings, ignored, snapshot }: CheckResult): ListedFinding[] {
  const all = [
    ...inReportOrder(findings).map((finding) => ({ finding, ignoring: null })),
    ...ignoredInOrder(ignored).map(({ finding, key, reason }) => ({ finding, ignoring: { key, reason } })),
  ];
  return all.map(({ finding, ignoring }, id) => {
    const sheet = snapshot.sheets[finding.place.sheet]!.name;
    const address = cellAddress(finding.place.row, finding.place.column);
    const rule = RULE_NAMES[finding.rule];
    const texts = [sheet, address, ...Object.values(rule), ...Object.values(finding.message)];
    const searched = foldForSearch([...texts, ignoring?.reason ?? ''].join('\n'));
    return { id, finding, sheet, address, searched, ignoring };
  });
}

/** The finding of another result that says the same of the same cell, if there is one. */
export function sameFinding(
  listed: readonly ListedFinding[],
  { finding: { rule, place }, sheet }: ListedFinding,
): ListedFinding | undefined {
  return listed.find(
    ({ finding, sheet: other }) =>
      other === sheet &&
      finding.rule === rule &&
      finding.place.row === place.row &&
      finding.place.column === place.column,
  );
}

/** The rows to show: findings that answer the query, each group under its heading. */
export function arrange(
  listed: readonly ListedFinding[],
  { severity, words, tables, isIgnored }: FindingQuery,
  grouping: Grouping,
  isAbout: AboutTables,
): ListRow[] {
  const wanted = foldForSearch(words).split(/\s+/).filter(Boolean);
  const found = listed.filter(
    ({ finding, searched, ignoring }) =>
      (ignoring !== null) === isIgnored &&
      (severity === null || finding.severity === severity) &&
      wanted.every((word) => searched.includes(word)) &&
      (tables === null || isAbout(finding, tables.choice)),
  );
  return (grouping === 'severity' ? bySeverity(found) : bySheet(found)).flatMap(([group, members]) => [
    { kind: 'heading' as const, group, count: members.length },
    ...members.map((one) => ({ kind: 'finding' as const, listed: one })),
  ]);
}

type Group = readonly [GroupName, readonly ListedFinding[]];

function bySeverity(found: readonly ListedFinding[]): Group[] {
  return SEVERITIES.map((severity): Group => [
    { severity },
    found.filter(({ finding }) => finding.severity === severity),
  ]).filter(([, members]) => members.length > 0);
}

/** Sheets in the order of the workbook; in each, findings as the report has them. */
function bySheet(found: readonly ListedFinding[]): Group[] {
  const groups = new Map<number, ListedFinding[]>();
  for (const one of found) {
    const members = groups.get(one.finding.place.sheet);
    if (members) members.push(one);
    else groups.set(one.finding.place.sheet, [one]);
  }
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([, members]) => [{ sheet: members[0]!.sheet }, members]);
}
