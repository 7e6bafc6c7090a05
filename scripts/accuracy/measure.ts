import { checkWorkbook } from '../../src/core/check/check-workbook';
import type { CheckResult } from '../../src/core/check/check-result';
import type { WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';
import { freshFindings } from './fresh-findings';
import { doubleFaults, singleFaults, type Injection } from './injections';
import { scoreFault, type FaultScore } from './score';

/** What was measured, before it is brought into proportions. */
export interface AccuracyScores {
  readonly single: readonly FaultScore[];
  /** For each workbook with two faults: how many of the two culprits some finding names. */
  readonly double: readonly number[];
  /** Errors on each workbook without faults. */
  readonly cleanErrors: readonly number[];
  /** Tables of the workbooks without faults, and how many of them were recognised for what they are. */
  readonly tables: number;
  readonly tablesRecognised: number;
}

export interface AccuracyPlan {
  readonly single: number;
  readonly double: number;
  readonly firstSeed: number;
}

/** Called for every workbook with faults, to show what went wrong while the figures are collected. */
export type Witness = (injection: Injection, result: CheckResult, scores: readonly FaultScore[]) => void;

export function measureAccuracy(plan: AccuracyPlan, witness: Witness): AccuracyScores {
  const single: FaultScore[] = [];
  const double: number[] = [];
  const cleanErrors: number[] = [];
  let tables = 0;
  let tablesRecognised = 0;

  const checkTwin = ({ twin }: Injection): CheckResult => {
    const clean = checkWorkbook(twin.snapshot);
    cleanErrors.push(clean.findings.filter(({ severity }) => severity === 'error').length);
    tables += twin.truth.tables.length;
    tablesRecognised += recognisedOf(twin.truth.tables, clean);
    return clean;
  };

  for (const injection of singleFaults(plan.single, plan.firstSeed)) {
    const clean = checkTwin(injection);
    const { result, scores } = check(injection.faulty.snapshot, injection, clean);
    single.push(...scores);
    witness(injection, result, scores);
  }
  for (const injection of doubleFaults(plan.double, plan.firstSeed)) {
    const clean = checkTwin(injection);
    const { result, scores } = check(injection.faulty.snapshot, injection, clean);
    double.push(scores.filter(({ first }) => first).length);
    witness(injection, result, scores);
  }
  return { single, double, cleanErrors, tables, tablesRecognised };
}

function check(
  snapshot: WorkbookSnapshot,
  { faulty }: Injection,
  clean: CheckResult,
): { result: CheckResult; scores: FaultScore[] } {
  const result = checkWorkbook(snapshot);
  const fresh = freshFindings(result.findings, clean.findings);
  return { result, scores: faulty.faults.map((fault) => scoreFault(fault, faulty.grid, result, fresh)) };
}

function recognisedOf(truths: Injection['twin']['truth']['tables'], { recognition }: CheckResult): number {
  return truths.filter((truth) =>
    recognition.tables.some(
      ({ sheet, base, stage, unit, range }) =>
        sheet === truth.sheet &&
        base === truth.base &&
        stage === truth.stage &&
        unit.name === truth.unit.name &&
        range.top <= truth.range.bottom &&
        range.bottom >= truth.range.top,
    ),
  ).length;
}
