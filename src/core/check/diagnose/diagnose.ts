import type { Fen } from '../../amount/fen';
import type { Finding } from '../../findings/finding';
import { buildIncidence } from '../../relations/incidence';
import { entryOf, type FigureId, type Ledger } from '../../relations/ledger';
import { figureOfTerm, type RelationFamily } from '../../relations/relation';
import type { WorkbookSnapshot } from '../../snapshot/workbook-snapshot';
import { VerdictLevel } from '../check-result';
import { judge, type Judgement } from '../judge';
import { explain } from './explain';
import type { Fault } from './fault';
import type { AssumedResiduals } from './residuals';
import { candidateFinder } from './candidates';
import { buildFaultGraph, type FaultGraph } from './fault-graph';
import type { Link } from './link';
import { faultFinding, unexplainedFinding, type Diagnosed } from './fault-finding';
import { roundingFindings } from './rounding/rounding-findings';
import { isStrained } from './strain';
import type { Testimony } from '../../relations/testimony';
import { rescaled } from './units/rescale';
import { unitFinding } from './units/unit-finding';
import { unitSlips, type UnitSlip } from './units/unit-slips';

/** Part of a difference that may be left over once its main cause is found, and is not reported by itself. */
const REST_SHARE = 0.1;

/** What the diagnosis found, and what the workbook would print without it. */
export interface Diagnosis {
  readonly findings: readonly Finding[];
  /** Figures that certainly should read something else: 分, and 分 of the last digit it is known to. */
  shouldRead(figure: FigureId): { readonly fen: Fen; readonly quantum: Fen } | null;
}

/**
 * From broken relations to causes: one finding for each thing that went wrong, with everything that speaks for it, in the
 * order of the workbook.
 *
 * Tables in the wrong unit come first, because everything else is seen only in the right one. Relations off by more than
 * rounding are then explained by the fewest, least surprising faults, and what rounding did is told apart by cause as well.
 */
export function diagnose(
  snapshot: WorkbookSnapshot,
  ledger: Ledger,
  families: readonly RelationFamily[],
  judgement: Judgement,
  testimonies: () => readonly Testimony[] = () => [],
): Diagnosis {
  if (judgement.verdicts.length === 0) return { findings: [], shouldRead: () => null };
  const incidence = buildIncidence(families);
  const told = judgement.verdicts.some(({ level }) => level !== VerdictLevel.Rounding) ? testimonies() : [];
  const graph = buildFaultGraph(snapshot, ledger, incidence, judgement, told);
  const slips = unitSlips(graph);
  if (slips.length === 0) return diagnosis(ledger, graph, []);
  const inRightUnits = rescaled(ledger, new Map(slips.map(({ table, power }) => [table, power])));
  const judged = judge(inRightUnits, families, judgement.tolerance);
  const rest = buildFaultGraph(snapshot, inRightUnits, incidence, withoutTails(ledger, judged, slips), told);
  return diagnosis(ledger, rest, slips);
}

function diagnosis(ledger: Ledger, graph: FaultGraph, slips: readonly UnitSlip[]): Diagnosis {
  const { diagnosed, notes } = causesOf(graph);
  const corrections = new Map<FigureId, Fen>();
  for (const { figure, delta } of diagnosed.flatMap((one) => one.corrections)) {
    corrections.set(figure, (corrections.get(figure) ?? 0) + delta);
  }
  return {
    findings: inWorkbookOrder([
      ...slips.map((slip) => unitFinding(ledger, slip)),
      ...diagnosed.map(({ finding }) => finding),
      ...notes,
    ]),
    shouldRead(figure) {
      const fen = graph.ledger.amounts[figure]! + (corrections.get(figure) ?? 0);
      const { quantum } = entryOf(graph.ledger, figure).table;
      return fen === ledger.amounts[figure] ? null : { fen, quantum };
    },
  };
}

interface Causes {
  readonly diagnosed: readonly Diagnosed[];
  readonly notes: readonly Finding[];
}

function causesOf(graph: FaultGraph): Causes {
  const { strained, rounded } = graph;
  const candidatesFor = candidateFinder(graph);
  const explanation = explain(candidatesFor, strained);
  const { residuals } = explanation;
  const open = strained.filter((link) => isStrained(link, residuals.of(link)));
  const isRemnant = (link: Link): boolean => isSmallRest(link, residuals.of(link));
  const remnants = open.filter(isRemnant);
  const diagnosed = [
    ...explanation.faults
      .filter((fault) => !healsOnlyRests(fault, residuals))
      .map((fault) =>
        faultFinding(
          graph,
          candidatesFor,
          fault,
          explanation,
          remnants.filter((remnant) => fault.effects.some(({ link }) => link === remnant)),
        ),
      ),
    ...open
      .filter((link) => !isRemnant(link))
      .map((link) => unexplainedFinding(graph, candidatesFor, link, residuals)),
  ];
  const tails = rounded.filter((link) => residuals.of(link) !== 0);
  return { diagnosed, notes: roundingFindings(graph, tails) };
}

/** Amounts brought into another unit one by one need not foot to the last digit: what rounding can do at worst is no fault. */
function withoutTails(ledger: Ledger, judgement: Judgement, slips: readonly UnitSlip[]): Judgement {
  const tables = new Set(slips.map(({ table }) => table.id));
  return {
    ...judgement,
    balancedTables: new Set([...judgement.balancedTables].filter((id) => !tables.has(id))),
    verdicts: judgement.verdicts.filter(
      ({ family, index, level, difference, tolerance }) =>
        level === VerdictLevel.Rounding ||
        Math.abs(difference) > tolerance ||
        !tables.has(entryOf(ledger, figureOfTerm(family.target, index)).table.id),
    ),
  };
}

/** Whether all that a fault heals is little compared with what other faults account for in the same relations. */
function healsOnlyRests(fault: Fault, residuals: AssumedResiduals): boolean {
  const before = residuals.with(fault);
  const healed = fault.effects.filter(({ link }) => isStrained(link, before.of(link)));
  return healed.length > 0 && healed.every(({ link }) => isSmallRest(link, before.of(link)));
}

/** A difference that is small beside the one the relation has as published. */
function isSmallRest(link: Link, residual: number): boolean {
  return Math.abs(residual) <= Math.abs(link.residual) * REST_SHARE;
}

function inWorkbookOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    ({ place: a }, { place: b }) => a.sheet - b.sheet || a.row - b.row || a.column - b.column,
  );
}
