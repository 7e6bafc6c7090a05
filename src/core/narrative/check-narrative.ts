import type { Finding } from '../findings/finding';
import type { Rule, Workpapers } from '../rules/rule';
import { judgeNarrative } from './check/check-book';
import { Figures } from './check/claim-figures';
import { doubtsOf, type Doubts } from './check/doubts';
import type { Statement } from '../findings/statement';
import { narrativeFinding, RULE_NAMES } from './check/wording';
import { readNarrative, type NarrativeReading } from './read-narrative';

/** What the sentences of a workbook say, figure by figure, and what is wrong with them. */
export interface NarrativeCheck {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

/**
 * Checks the sentences of a workbook against its tables and against each other.
 *
 * @param rules those in force; findings of others are left out
 * @param found what the checks of the tables have found: a figure that is itself wrong is not held against a sentence
 * @param readings the sentences, where they have been read already
 * @param shouldRead what the checks of the tables are sure of
 */
export function checkNarrative(
  papers: Workpapers,
  found: readonly Finding[],
  rules: readonly Rule[],
  readings: readonly NarrativeReading[] = readNarrative(papers),
  shouldRead: Doubts = () => null,
): NarrativeCheck {
  const asked = new Set(rules.flatMap(({ type, name }) => (type === 'narrative' ? [name] : [])));
  if (asked.size === 0 || readings.length === 0 || lacksFigures(found))
    return { statements: [], findings: [] };
  const doubtful = doubtsOf(found);
  const doubts: Doubts = (place, amount) => shouldRead(place, amount) ?? doubtful(place, amount);
  const nameOf = (sheet: number): string => papers.snapshot.sheets[sheet]!.name;
  const judged = readings.map(({ reading, book }) =>
    judgeNarrative(reading, new Figures(book, doubts, papers.previous ?? null, papers.zeroBase)),
  );
  return {
    statements: judged.flatMap(({ statements }) => statements),
    findings: judged.flatMap(({ faults }) =>
      faults.flatMap((fault) => (asked.has(RULE_NAMES[fault.kind]) ? [narrativeFinding(fault, nameOf)] : [])),
    ),
  };
}

/**
 * While formulas have no results, or lines share a merged cell, the tables do not print what the sentences quote, and other figures
 * would be taken for it.
 */
function lacksFigures(found: readonly Finding[]): boolean {
  return found.some(({ rule }) => rule === 'not-calculated' || rule === 'merged-amount');
}
