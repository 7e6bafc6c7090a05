import { buildLedger } from '../relations/ledger';
import { ALL_RULES } from '../rules/all-rules';
import type { InspectionRule, TieRule, Workpapers } from '../rules/rule';
import type { WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import { recogniseTables } from '../tables/recognise';
import type { CheckResult } from './check-result';
import { diagnose } from './diagnose/diagnose';
import { judge } from './judge';
import { oneFindingPerCause } from './one-finding-per-cause';

const TIE_RULES = ALL_RULES.filter((rule): rule is TieRule => rule.type === 'tie');
const INSPECTIONS = ALL_RULES.filter((rule): rule is InspectionRule => rule.type === 'inspection');

/**
 * Checks a workbook from end to end: tables are recognised, rules say what must add up, every relation is judged, and what
 * is broken is traced to its cause.
 */
export function checkWorkbook(snapshot: WorkbookSnapshot): CheckResult {
  const recognition = recogniseTables(snapshot);
  const ledger = buildLedger(recognition.tables);
  const papers: Workpapers = { snapshot, recognition, ledger };
  const families = TIE_RULES.flatMap((rule) => rule.relate(papers));
  const judgement = judge(ledger, families);
  const findings = oneFindingPerCause(
    diagnose(snapshot, ledger, families, judgement),
    INSPECTIONS.flatMap((rule) => rule.inspect(papers)),
  );
  return { ...papers, families, findings, ...judgement };
}
