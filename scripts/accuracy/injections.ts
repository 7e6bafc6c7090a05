import { generateWorkbook, type GeneratedWorkbook } from '../../test/generator/generate-workbook';
import { FAULT_KINDS, type FaultKind } from '../../test/generator/mutations/fault';
import { mutate, mutateTwice, type FaultyWorkbook } from '../../test/generator/mutations/mutate';
import { allRelations } from '../../test/generator/relations/all-relations';
import { gapsOf } from '../../test/generator/relations/printed-relations';
import { sampleWorkbooks } from './sample-workbooks';

/** A workbook with faults and the same one without. */
export interface Injection {
  readonly origin: 'generated' | 'published';
  readonly twin: GeneratedWorkbook;
  readonly faulty: FaultyWorkbook;
}

/** Kinds of faults that the figures of the tables betray. */
const KINDS = FAULT_KINDS.filter((kind) => kind !== 'narrative-figure');

/** Workbooks with one fault each that rounding cannot explain: every kind in turn, at places the seed decides. */
export function* singleFaults(count: number, firstSeed: number): Generator<Injection> {
  for (let seed = firstSeed, made = 0; made < count; seed++) {
    const twin = generateWorkbook(seed);
    const faulty = mutate(twin, KINDS[seed % KINDS.length]!, seed);
    if (!faulty || !isBeyondRounding(twin, faulty)) continue;
    made++;
    yield { origin: 'generated', twin, faulty };
  }
}

/** The published documents with one fault each, `rounds` times every kind. */
export function* sampleFaults(rounds: number): Generator<Injection> {
  for (const twin of sampleWorkbooks()) {
    for (let seed = 0; seed < rounds * KINDS.length; seed++) {
      const faulty = mutate(twin, KINDS[seed % KINDS.length]!, seed);
      if (faulty && isBeyondRounding(twin, faulty)) yield { origin: 'published', twin, faulty };
    }
  }
}

/** Workbooks with two faults of any kinds. */
export function* doubleFaults(count: number, firstSeed: number): Generator<Injection> {
  for (let seed = firstSeed, made = 0; made < count; seed++) {
    const twin = generateWorkbook(seed);
    const kinds: [FaultKind, FaultKind] = [
      KINDS[seed % KINDS.length]!,
      KINDS[Math.floor(seed / KINDS.length) % KINDS.length]!,
    ];
    const faulty = mutateTwice(twin, kinds, seed);
    if (!faulty || rowsMoved(faulty) || !isBeyondRounding(twin, faulty)) continue;
    made++;
    yield { origin: 'generated', twin, faulty };
  }
}

/** Whether the second fault moved the rows in which the first one lies, so that its cells cannot be told any more. */
function rowsMoved({ faults }: FaultyWorkbook): boolean {
  const [first, second] = faults;
  const movesRows = second?.kind === 'line-lost' || second?.kind === 'line-doubled';
  return movesRows && first?.cells[0]?.sheet === second.cells[0]?.sheet;
}

/** Whether every fault shows, and the figures are further off than rounding could bring them in any workbook. */
function isBeyondRounding(twin: GeneratedWorkbook, { faults, grid, truth }: FaultyWorkbook): boolean {
  if (!faults.every(({ detectable }) => detectable)) return false;
  const betrayed = faults.filter(({ kind }) => kind !== 'wrong-year').length;
  const gapCount = (workbook: Pick<GeneratedWorkbook, 'grid' | 'truth'>): number => {
    const rounded = { ...workbook.truth, hasRoundingDifferences: true };
    return gapsOf(workbook.grid, rounded, allRelations(workbook.truth)).length;
  };
  return betrayed === 0 || gapCount({ grid, truth }) - gapCount(twin) >= betrayed;
}
