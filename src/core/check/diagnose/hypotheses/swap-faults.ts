import { entryOf, type FigureId, type Ledger } from '../../../relations/ledger';
import { FAULT_SURPRISE, undoing, type Fault } from '../fault';
import { Memory, StrainView } from '../memory';
import type { Residuals } from '../residuals';
import type { FaultGraph } from '../fault-graph';
import { isStrained } from '../strain';
import { breaksTable } from './figure-faults';
import { withTotalsAbove } from './totals-above';
import { COMPUTED_ON_SURPRISE, isHeldSum } from './version-faults';

/** −ln of the chance that a figure changed places with one particular other figure of its line or column. */
const PARTNER_SURPRISE = 4;

/** Lanes with more figures in a line or column are not searched for partners. */
const MOST_NEIGHBOURS = 500;

/** How far, in last digits, rounding may push the value that relations ask for. */
const SLACK = 3;

/**
 * Swaps of a figure with one of its line or column that prints just what it should read, or with the next column of its line
 * where one of the two is nothing; and where sums of the table hold that
 * the swap would break, the same with those sums computed on the two.
 */
export class SwapFaults {
  /** Neither partners nor swaps depend on what else is assumed. */
  private readonly partners = new Map<Fault, readonly FigureId[]>();
  private readonly made = new Map<string, Fault>();
  private readonly computedOn = new Memory<Fault, Fault | null, StrainView>(
    (residuals) => new StrainView(residuals),
  );

  constructor(private readonly graph: FaultGraph) {}

  /** @param singles what figures may have to read instead of what is printed */
  of(singles: readonly Fault[], residuals: Residuals): Fault[] {
    const faults: Fault[] = [];
    const known = new Set<string>();
    for (const single of singles) {
      const partners = this.partnersOf(single);
      if (partners.length === 0) continue;
      const isEnough = !breaksTable(single, residuals);
      for (const partner of partners) {
        const [first, second] = single.root < partner ? [single.root, partner] : [partner, single.root];
        // Where nothing is said against the partner, totals computed on it are no reason to accuse it.
        const reachesTotals = !isEnough || isAccused(this.graph, partner, residuals);
        const key = `${first}/${second}/${reachesTotals}`;
        if (known.has(key)) continue;
        known.add(key);
        faults.push(...this.swapsOf(first, second, residuals, reachesTotals));
      }
    }
    return faults;
  }

  private partnersOf(single: Fault): readonly FigureId[] {
    let partners = this.partners.get(single);
    if (!partners) this.partners.set(single, (partners = findPartners(this.graph, single)));
    return partners;
  }

  private swapsOf(first: FigureId, second: FigureId, residuals: Residuals, reachesTotals: boolean): Fault[] {
    const key = `${first}/${second}`;
    let swap = this.made.get(key);
    if (!swap) this.made.set(key, (swap = newSwap(this.graph, first, second)));
    if (!reachesTotals || !breaksTable(swap, residuals)) return [swap];
    const computedOn = this.computedOn.recall(swap, residuals, (strains) =>
      swapComputedOn(this.graph, swap, strains),
    );
    return computedOn ? [swap, computedOn] : [swap];
  }
}

function isAccused(graph: FaultGraph, figure: FigureId, residuals: Residuals): boolean {
  return graph.incidentsOf(figure).some(({ link }) => isStrained(link, residuals.of(link)));
}

/** Figures that may have changed places with the fault's root, by what it should read. */
function findPartners(graph: FaultGraph, { root, expected, isLimit }: Fault): FigureId[] {
  if (expected === null || isLimit) return [];
  const { ledger } = graph;
  const { amounts } = ledger;
  const { base, lineCount, lane, table } = entryOf(ledger, root);
  const slack = SLACK * table.quantum;
  const line = (root - base) % lineCount;
  const own = Math.floor((root - base) / lineCount);
  const partners: FigureId[] = [];
  const isPartner = (other: FigureId): boolean =>
    Math.abs(amounts[other]! - expected) <= slack && other !== root && amounts[other] !== amounts[root];
  for (let column = 0; column < lane.columns.length; column++) {
    const other = base + column * lineCount + line;
    const isBeside = Math.abs(column - own) === 1;
    if (isPartner(other) || (isBeside && isOneNothing(ledger, root, other))) partners.push(other);
  }
  if (lineCount <= MOST_NEIGHBOURS && expected !== 0) {
    const top = root - line;
    for (let other = top; other < top + lineCount; other++) if (isPartner(other)) partners.push(other);
  }
  return partners.filter((partner) => !graph.isCovered(partner) && isCounted(graph, partner));
}

/** Whether some sum or tie would tell if a figure were wrong: where none does, nothing says that it belongs there. */
function isCounted(graph: FaultGraph, figure: FigureId): boolean {
  return graph.incidentsOf(figure).some(({ link }) => link.relation.family.kind === 'equal');
}

/** Whether one of two figures is nothing: the other may have slipped out of its column. */
function isOneNothing({ amounts }: Ledger, figure: FigureId, other: FigureId): boolean {
  return (amounts[figure] === 0) !== (amounts[other] === 0);
}

function newSwap(graph: FaultGraph, first: FigureId, second: FigureId): Fault {
  const { amounts } = graph.ledger;
  const delta = amounts[second]! - amounts[first]!;
  return {
    kind: 'swap',
    root: first,
    expected: amounts[second]!,
    isLimit: false,
    shape: 'cells-swapped',
    ...undoing(graph, [
      { figure: first, delta },
      { figure: second, delta: -delta },
    ]),
    surprise: FAULT_SURPRISE + PARTNER_SURPRISE,
    companions: [second],
  };
}

function swapComputedOn(graph: FaultGraph, swap: Fault, strains: StrainView): Fault | null {
  const moved = withTotalsAbove(graph, swap.corrections, (link) => isHeldSum(link, strains));
  if (!moved) return null;
  return {
    ...swap,
    ...undoing(graph, moved),
    surprise: swap.surprise + COMPUTED_ON_SURPRISE,
    companions: [...swap.companions, ...moved.slice(swap.corrections.length).map(({ figure }) => figure)],
  };
}
