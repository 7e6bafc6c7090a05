import { checkWorkbook } from '../../src/core/check/check-workbook';
import type { CheckResult } from '../../src/core/check/check-result';
import { freshFindings } from './fresh-findings';
import { doubleFaults, sampleFaults, singleFaults, type Injection } from './injections';
import { measureNarratives, type NarrativeScores } from './narrative-faults';
import { scoreFault, type FaultScore } from './score';

/** What was measured, before it is brought into proportions. */
export interface AccuracyScores {
  /** Workbooks with one fault, generated and published ones. */
  readonly single: readonly FaultScore[];
  /** For each workbook with two faults: how many of the two culprits some finding names first. */
  readonly double: readonly number[];
  /** Generated workbooks before they are given faults. */
  readonly clean: readonly CleanScore[];
  readonly narrative: NarrativeScores;
}

export interface CleanScore {
  readonly errors: number;
  readonly tables: number;
  /** Tables recognised for what they are: place, kind, stage and unit. */
  readonly recognised: number;
}

export interface AccuracyPlan {
  /** Generated workbooks with one and with two faults. */
  readonly single: number;
  readonly double: number;
  /** How often every kind of fault is tried on each published document. */
  readonly sampleRounds: number;
  /** Generated workbooks whose narratives are made wrong. */
  readonly narratives: number;
  readonly firstSeed: number;
}

/** Called for every workbook with faults; shows what went wrong while the figures are collected. */
export type Witness = (injection: Injection, result: CheckResult, scores: readonly FaultScore[]) => void;

export function measureAccuracy(plan: AccuracyPlan, witness?: Witness): AccuracyScores {
  const single: FaultScore[] = [];
  const double: number[] = [];
  const clean: CleanScore[] = [];
  const scoresOf = (injection: Injection): FaultScore[] => {
    const twin = checkWorkbook(injection.twin.snapshot);
    if (injection.origin === 'generated') clean.push(scoreClean(injection, twin));
    const { faulty } = injection;
    const result = checkWorkbook(faulty.snapshot);
    const fresh = freshFindings(result.findings, twin.findings);
    const scores = faulty.faults.map((fault) => scoreFault(fault, faulty.grid, result, fresh));
    witness?.(injection, result, scores);
    return scores;
  };
  for (const injection of singleFaults(plan.single, plan.firstSeed)) single.push(...scoresOf(injection));
  for (const injection of sampleFaults(plan.sampleRounds)) single.push(...scoresOf(injection));
  for (const injection of doubleFaults(plan.double, plan.firstSeed)) {
    double.push(scoresOf(injection).filter(({ first }) => first).length);
  }
  return { single, double, clean, narrative: measureNarratives(plan.narratives, plan.firstSeed) };
}

function scoreClean({ twin }: Injection, { findings, recognition }: CheckResult): CleanScore {
  const truths = twin.truth.tables;
  return {
    errors: findings.filter(({ severity }) => severity === 'error').length,
    tables: truths.length,
    recognised: truths.filter((truth) =>
      recognition.tables.some(
        ({ sheet, base, stage, unit, range }) =>
          sheet === truth.sheet &&
          base === truth.base &&
          stage === truth.stage &&
          unit.name === truth.unit.name &&
          range.top <= truth.range.bottom &&
          range.bottom >= truth.range.top,
      ),
    ).length,
  };
}
