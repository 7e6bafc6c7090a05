import { generateWorkbook, type GeneratedWorkbook } from '../../test/generator/generate-workbook';
import { FAULT_KINDS, type FaultKind } from '../../test/generator/mutations/fault';
import { mutate, mutateTwice, type FaultyWorkbook } from '../../test/generator/mutations/mutate';
import { sampleWorkbooks } from './sample-workbooks';

/** A workbook with faults and the same one without. */
export interface Injection {
  readonly origin: 'generated' | 'published';
  readonly twin: GeneratedWorkbook;
  readonly faulty: FaultyWorkbook;
}

/** Kinds of faults that the figures of the tables betray. */
const KINDS = FAULT_KINDS.filter((kind) => !kind.startsWith('narrative'));

/** Workbooks with one fault each that rounding cannot explain: every kind in turn, at places the seed decides. */
export function* singleFaults(count: number, firstSeed: number): Generator<Injection> {
  for (let seed = firstSeed, made = 0; made < count; seed++) {
    const twin = generateWorkbook(seed);
    const faulty = mutate(twin, KINDS[seed % KINDS.length]!, seed);
    if (!faulty?.faults.every(({ detectable }) => detectable)) continue;
    made++;
    yield { origin: 'generated', twin, faulty };
  }
}

/** The published documents with one fault each, `rounds` times every kind. */
export function* sampleFaults(rounds: number): Generator<Injection> {
  for (const twin of sampleWorkbooks()) {
    for (let seed = 0; seed < rounds * KINDS.length; seed++) {
      const faulty = mutate(twin, KINDS[seed % KINDS.length]!, seed);
      if (faulty?.faults.every(({ detectable }) => detectable)) yield { origin: 'published', twin, faulty };
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
    if (!faulty?.faults.every(({ detectable }) => detectable)) continue;
    made++;
    yield { origin: 'generated', twin, faulty };
  }
}
