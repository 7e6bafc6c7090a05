import type { CheckResult } from '../../core/check/check-result';
import type { Evidence, Severity } from '../../core/findings/finding';
import { countOf } from '../../core/report/finding-order';
import { aboutTables, type AboutTables } from '../../core/report/tie-out-map/about-tables';
import { hasTies } from '../../core/report/tie-out-map/table-ties';
import { tieOutMaps, type TieOutMap } from '../../core/report/tie-out-map/tie-out-map';
import { tableStandings, type TableStanding } from '../../core/report/table-standing';
import type { WorkbookReading } from '../../host/port';
import { equationFinder, type Equation } from './equation';
import type { ChosenLastYear } from './last-year';
import { listFindings, type ListedFinding } from './finding-list';

/** A finished check, prepared once for everything the pane shows of it. */
export interface Review {
  readonly reading: WorkbookReading;
  readonly result: CheckResult;
  /** Last year's tables beside which it was checked; whether they could stand there, the result says. */
  readonly lastYear: ChosenLastYear | null;
  readonly outcome: Outcome;
  /** Those that count, then those that are ignored. */
  readonly findings: readonly ListedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly standings: readonly TableStanding[];
  readonly equationOf: (evidence: Evidence) => Equation | null;
  readonly isAbout: AboutTables;
  /** Whether there is a tie-out map to show. */
  readonly hasTies: boolean;
  readonly maps: () => readonly TieOutMap[];
}

/** What a check comes to; the worst that was found. */
export type Outcome =
  'empty-workbook' | 'no-tables' | 'errors' | 'warnings' | 'rounding' | 'notes' | 'ignored' | 'clean';

export function review(
  reading: WorkbookReading,
  result: CheckResult,
  lastYear: ChosenLastYear | null,
): Review {
  const { findings } = result;
  const standings = tableStandings(result);
  const counts = {
    error: countOf(findings, 'error'),
    warning: countOf(findings, 'warning'),
    info: countOf(findings, 'info'),
  };
  const equations = whenFirstAsked(() => equationFinder(result));
  return {
    reading,
    result,
    lastYear,
    outcome: outcomeOf(result, counts),
    findings: listFindings(result),
    counts,
    standings,
    equationOf: (evidence) => equations()(evidence),
    isAbout: aboutTables(result.recognition.tables),
    hasTies: hasTies(result),
    maps: whenFirstAsked(() => tieOutMaps(result, standings)),
  };
}

function outcomeOf({ recognition, findings, ignored }: CheckResult, counts: Review['counts']): Outcome {
  if (recognition.tables.length === 0) {
    return recognition.unrecognised.every(({ reason }) => reason === 'empty')
      ? 'empty-workbook'
      : 'no-tables';
  }
  if (counts.error > 0) return 'errors';
  if (counts.warning > 0) return 'warnings';
  if (counts.info === 0) return ignored.length > 0 ? 'ignored' : 'clean';
  return findings.every(({ rule }) => rule === 'rounding') ? 'rounding' : 'notes';
}

/** What takes its time is made only when somebody asks for it, and once. */
function whenFirstAsked<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
