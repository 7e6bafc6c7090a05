import { VerdictLevel } from '../src/core/check/check-result';
import { checkPapers, checkWorkbook, workpapersOf } from '../src/core/check/check-workbook';
import { diagnose } from '../src/core/check/diagnose/diagnose';
import { judge } from '../src/core/check/judge';
import { readNarrative } from '../src/core/narrative/read-narrative';
import { narrativeTestimonies } from '../src/core/narrative/testimonies';
import { figureFinder } from '../src/core/relations/figure-finder';
import { rateTestimonies } from '../src/core/rules/figures/rate-testimonies';
import type { WorkbookSnapshot } from '../src/core/snapshot/workbook-snapshot';
import { generateWorkbook, type GeneratedWorkbook } from '../test/generator/generate-workbook';
import { copyWorkbook, toSnapshot } from '../test/generator/grid';
import { isLeaf, setAmount, targetsOf } from '../test/generator/mutations/targets';
import { median, timeOf } from './timing';

const WARM_UP = 12;
const ROUNDS = 9;

/** Relations that are off in the broken workbook. */
const BROKEN = 100;

/** A department with units, its figures rounded one by one, so that even the clean workbook has something to diagnose. */
const SEED = 11;
const UNITS = 4;

/** What the diagnosis adds to the time of a check, as a share of the rest. */
export interface DiagnosisCost {
  readonly diagnosisOnClean: number;
  readonly diagnosisOnBroken: number;
}

/** Clean and broken workbook are checked in turns; what rules and recognition take is the same for both. */
export function measureDiagnosis(): DiagnosisCost {
  const workbook = generateWorkbook(SEED, { rounding: 'independent', subUnits: UNITS });
  const clean = workbook.snapshot;
  const broken = brokenCopy(workbook);
  const checks: number[] = [];
  const onClean: number[] = [];
  const onBroken: number[] = [];
  const [first, second] = [clean, broken].map(diagnosing) as [() => void, () => void];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const whole = timeOf(() => checkWorkbook(clean));
    const own = timeOf(first);
    const ofBroken = timeOf(second);
    if (round < 0) continue;
    checks.push(whole - own);
    onClean.push(own);
    onBroken.push(ofBroken);
  }
  const rest = median(checks);
  return { diagnosisOnClean: median(onClean) / rest, diagnosisOnBroken: median(onBroken) / rest };
}

/** The diagnosis of a workbook by itself, with what sentences and rates say; the rest of the check is done beforehand. */
function diagnosing(snapshot: WorkbookSnapshot): () => void {
  const papers = workpapersOf(snapshot);
  const { ledger } = papers;
  const { families } = checkPapers(papers);
  const judgement = judge(ledger, families);
  const sentences = readNarrative(papers);
  return () => {
    diagnose(snapshot, ledger, families, judgement, () => [
      ...rateTestimonies(papers),
      ...narrativeTestimonies(snapshot, ledger, figureFinder(ledger), sentences, papers.zeroBase),
    ]);
  };
}

/** The workbook with so many of its leaves wrong that {@link BROKEN} relations are. */
function brokenCopy({ grid, truth }: GeneratedWorkbook): WorkbookSnapshot {
  const copy = copyWorkbook(grid);
  const leaves = targetsOf(copy, truth).filter(isLeaf);
  const step = 7;
  for (let at = 0; at < leaves.length; at += step) {
    const leaf = leaves[(at * step) % leaves.length]!;
    setAmount(copy, leaf, leaf.fen + leaf.table.quantum * (1234 + at));
    const snapshot = toSnapshot(copy);
    const { verdicts } = checkWorkbook(snapshot);
    if (verdicts.filter(({ level }) => level === VerdictLevel.Broken).length >= BROKEN) return snapshot;
  }
  throw new Error('Too few leaves to break.');
}
