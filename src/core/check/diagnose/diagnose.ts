import { buildIncidence } from '../../relations/incidence';
import type { Finding } from '../../findings/finding';
import type { Ledger } from '../../relations/ledger';
import type { RelationFamily } from '../../relations/relation';
import { VerdictLevel, type Verdict } from '../check-result';
import type { Judgement } from '../judge';
import { explain } from './explain';
import { residualIn } from './fault';
import { buildFaultGraph, type FaultGraph, type Link } from './fault-graph';
import { faultFinding, unexplainedFinding } from './fault-finding';
import { isStrained } from './strain';

/**
 * From broken relations to causes: one finding for each thing that went wrong, with everything that speaks for it.
 *
 * Relations off by more than rounding are explained by the fewest, least surprising faults; rounding differences are told
 * apart by cause as well, as notes.
 */
export function diagnose(
  ledger: Ledger,
  families: readonly RelationFamily[],
  { verdicts, balancedTables }: Judgement,
): Finding[] {
  if (verdicts.length === 0) return [];
  const incidence = buildIncidence(families);
  const graph = buildFaultGraph(ledger, incidence, balancedTables);
  const linkOf = ({ family, index }: Verdict): Link => graph.linkOf(incidence.relation(family, index));
  const strained = verdicts.filter(({ level }) => level !== VerdictLevel.Rounding).map(linkOf);
  return causesOf(graph, strained);
}

function causesOf(graph: FaultGraph, strained: readonly Link[]): Finding[] {
  const explanation = explain(graph, strained);
  const unexplained = strained.filter((link) => isStrained(link, residualIn(explanation.residuals, link)));
  return [
    ...explanation.faults.map((fault) => faultFinding(graph, fault, explanation)),
    ...unexplained.map((link) => unexplainedFinding(graph, link, explanation.residuals)),
  ];
}
