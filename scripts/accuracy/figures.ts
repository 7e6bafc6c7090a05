import type { AccuracyScores } from './measure';

/** The figures of CONTRACT §5, as proportions. */
export interface AccuracyFigures {
  /** Workbooks checked without and with faults. */
  readonly workbooks: number;
  /** Faults outside the rounding envelope that some error or warning answers to. */
  readonly detection: number;
  /** Faults undone by exactly one correction of one cell whose cell a finding names first. */
  readonly culpritFirst: number;
  /** Faults of all kinds of which one of the first three suspects is to blame. */
  readonly culpritTop3: number;
  /** Errors and warnings a single fault adds. */
  readonly findingsPerFault: number;
  /** Errors on a workbook before it is given a fault. */
  readonly falseErrorsPerCleanWorkbook: number;
  /** Workbooks with two faults of which both culprits are named first. */
  readonly twoFaultsBoth: number;
  readonly tablesRecognised: number;
  /** Wrong sentences of generated narratives that are found. */
  readonly narrativeDetection: number;
}

export function accuracyFigures(scores: AccuracyScores): AccuracyFigures {
  const { single, double, clean, narrative } = scores;
  const detected = single.filter((score) => score.detected);
  const determined = detected.filter(({ isDetermined }) => isDetermined);
  return {
    workbooks: clean.length + single.length + double.length,
    detection: share(detected.length, single.length),
    culpritFirst: share(determined.filter(({ first }) => first).length, determined.length),
    culpritTop3: share(single.filter(({ topThree }) => topThree).length, single.length),
    findingsPerFault: share(sum(detected.map(({ findings }) => findings)), detected.length),
    falseErrorsPerCleanWorkbook: share(sum(clean.map(({ errors }) => errors)), clean.length),
    twoFaultsBoth: share(double.filter((named) => named === 2).length, double.length),
    tablesRecognised: share(
      sum(clean.map(({ recognised }) => recognised)),
      sum(clean.map(({ tables }) => tables)),
    ),
    narrativeDetection: share(narrative.found, narrative.faults),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
