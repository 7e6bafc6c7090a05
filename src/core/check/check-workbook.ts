import { buildLedger } from '../relations/ledger';
import type { RelationFamily } from '../relations/relation';
import { figureFinder } from '../relations/figure-finder';
import { checkNarrative } from '../narrative/check-narrative';
import { readNarrative } from '../narrative/read-narrative';
import { narrativeTestimonies } from '../narrative/testimonies';
import { yearsApart, type LastYearSource } from '../previous/last-year-source';
import { openPrevious } from '../previous/open-previous';
import { ALL_RULES } from '../rules/all-rules';
import { rateTestimonies } from '../rules/figures/rate-testimonies';
import { ratesOf } from '../rules/figures/rates';
import type { Rule, Workpapers } from '../rules/rule';
import type { WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import { recogniseTables } from '../tables/recognise';
import { DEFAULT_OPTIONS, type CheckOptions } from './check-options';
import type { CheckProgressListener } from './check-progress';
import type { CheckResult } from './check-result';
import { diagnose } from './diagnose/diagnose';
import { tellHidden } from './hidden-places';
import { setAside } from './ignoring/set-aside';
import { judge } from './judge';
import { oneFindingPerCause } from './one-finding-per-cause';

/**
 * Checks a workbook from end to end: tables are recognised, rules say what must add up, every relation is judged, and what
 * is broken is traced to its cause.
 *
 * @param lastYear last year's tables, where there are any; where they cannot serve, the result says why and is that of a
 *   check without them
 */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  options: CheckOptions = DEFAULT_OPTIONS,
  onProgress?: CheckProgressListener,
  lastYear: LastYearSource | null = null,
): CheckResult {
  if (lastYear === null) return checkPapers(workpapersOf(snapshot, options, onProgress), options, onProgress);
  const { current, last, lent } = yearsApart(snapshot, options.hints, lastYear);
  const papers = workpapersOf(current.workbook, { ...options, hints: current.hints }, onProgress);
  const { ledger, recognition: ofLast } = workpapersOf(last.workbook, { ...options, hints: last.hints });
  const opening = openPrevious(papers.ledger, ledger);
  const beside = opening.ok ? { ...papers, previous: opening.previous } : papers;
  const result = checkPapers(beside, options, onProgress);
  const { tables, unrecognised, unfitHints } = result.recognition;
  return {
    ...result,
    snapshot,
    recognition: {
      tables,
      unrecognised: unrecognised.map((part) =>
        lent.has(part.sheet) ? { ...part, reason: 'last-year' } : part,
      ),
      unfitHints: [...unfitHints, ...ofLast.unfitHints],
    },
    lastYear: opening.ok ? { ok: true, ledger } : opening,
  };
}

/** What rules look at, from a workbook alone. */
export function workpapersOf(
  snapshot: WorkbookSnapshot,
  { zeroBase, hints }: CheckOptions = DEFAULT_OPTIONS,
  onProgress?: CheckProgressListener,
): Workpapers {
  const sheets = snapshot.sheets.length;
  const recognition = recogniseTables(snapshot, hints, (sheet) =>
    onProgress?.({ step: 'recognising', sheet, sheets }),
  );
  return { snapshot, recognition, ledger: buildLedger(recognition.tables), zeroBase };
}

/** {@link checkWorkbook} on what has been read of the workbook already, last year's beside it. */
export function checkPapers(
  papers: Workpapers,
  options: CheckOptions = DEFAULT_OPTIONS,
  onProgress?: CheckProgressListener,
): CheckResult {
  const { snapshot, recognition, ledger } = papers;
  const lastYear = papers.previous ? { ok: true as const, ledger: papers.previous.last } : null;
  onProgress?.({ step: 'judging', tables: recognition.tables.length });
  const isOff = ({ name }: Rule): boolean => options.rulesOff.includes(name);
  const rules = ALL_RULES.filter((rule) => !isOff(rule));
  const rulesOff = ALL_RULES.filter(isOff).map(({ title }) => title);
  const families: RelationFamily[] = [];
  for (const rule of rules)
    if (rule.type === 'tie') for (const one of rule.relate(papers)) families.push(one);
  const judgement = judge(ledger, families, options.tolerance);
  onProgress?.({ step: 'diagnosing', open: judgement.verdicts.length });
  const sentences = readNarrative(papers);
  const figureOf = figureFinder(ledger);
  const diagnosis = diagnose(snapshot, ledger, families, judgement, () => [
    ...rateTestimonies(papers),
    ...narrativeTestimonies(snapshot, ledger, figureOf, sentences, papers.zeroBase),
  ]);
  const ofTables = oneFindingPerCause(
    diagnosis.findings,
    rules.flatMap((rule) => (rule.type === 'inspection' ? rule.inspect(papers) : [])),
  );
  const narrative = checkNarrative(papers, ofTables, rules, sentences, (place, amount) => {
    const found = diagnosis.findings.length > 0 ? figureOf(place) : null;
    const known = found && diagnosis.shouldRead(found.figure);
    if (!known) return null;
    const isPrinted = ledger.amounts[found.figure] === amount;
    return { expected: isPrinted ? known.fen : null, quantum: known.quantum };
  });
  const findings = tellHidden(snapshot, [...ofTables, ...narrative.findings]);
  const { statements } = narrative;
  const checked = {
    snapshot,
    options,
    recognition,
    ledger,
    families,
    rulesOff,
    rates: ratesOf(papers),
    statements,
    lastYear,
    ...judgement,
  };
  return setAside({ ...checked, findings, ignored: [] }, options.ignored);
}
