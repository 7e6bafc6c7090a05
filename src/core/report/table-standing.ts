import type { CheckResult, RelationCounts } from '../check/check-result';
import type { Finding, Severity } from '../findings/finding';
import { RULE_IDS, type RuleId } from '../findings/rule-id';
import { entryOf, type FigureId, type Ledger } from '../relations/ledger';
import { figureOfTerm, type Term } from '../relations/relation';
import type { BudgetTable, CellPlace } from '../tables/budget-table';
import { countOf, SEVERITIES } from './finding-order';

/** What was checked in one table and how it stands. */
export interface TableStanding {
  readonly table: BudgetTable;
  readonly counts: RelationCounts;
  /** Rules that had something to say about the table: a relation whose target stands in it. */
  readonly checks: readonly RuleId[];
  /** Figures in the sentences of the table: all of them, and those that could not be linked. */
  readonly statements: { readonly all: number; readonly unlinked: number };
  /** Worst severity among the findings about this table; null when there is none. */
  readonly worst: Severity | null;
  /** How many findings of that severity are about this table. */
  readonly worstCount: number;
}

const NO_RELATIONS: RelationCounts = { relations: 0, held: 0, rounding: 0, broken: 0, unchecked: 0 };

/** How every table of the workbook stands, in the order of the workbook. */
export function tableStandings(result: CheckResult): TableStanding[] {
  const checks = rulesByTable(result);
  const bySheet = findingsBySheet(result.findings);
  return result.recognition.tables.map((table) => {
    const counts = result.countsByTable.get(table.id) ?? NO_RELATIONS;
    const isAbout = (finding: Finding) =>
      contains(table, finding.place) || (counts.broken > 0 && explainsIn(finding, table));
    const findings = [...(bySheet.get(table.sheet) ?? [])].filter(isAbout);
    const worst = SEVERITIES.find((severity) => countOf(findings, severity) > 0) ?? null;
    return {
      table,
      counts,
      checks: RULE_IDS.filter((rule) => checks.get(table.id)?.has(rule)),
      statements: statementsIn(result.statements, table),
      worst,
      worstCount: worst === null ? 0 : countOf(findings, worst),
    };
  });
}

/** The findings that can be about a table of a sheet: their cell, or what they explain, stands there. */
function findingsBySheet(findings: readonly Finding[]): Map<number, Set<Finding>> {
  const bySheet = new Map<number, Set<Finding>>();
  for (const finding of findings) {
    const sheets = [finding.place, ...finding.evidence.flatMap(({ cells: [target] }) => target ?? [])];
    for (const { sheet } of sheets) {
      const known = bySheet.get(sheet);
      if (known) known.add(finding);
      else bySheet.set(sheet, new Set([finding]));
    }
  }
  return bySheet;
}

function statementsIn(all: CheckResult['statements'], table: BudgetTable): TableStanding['statements'] {
  if (table.base !== 'narrative') return { all: 0, unlinked: 0 };
  const own = all.filter(({ place }) => contains(table, place));
  return { all: own.length, unlinked: own.filter(({ status }) => status === 'unlinked').length };
}

/** Whether the finding is why a relation of the table is broken, wherever its cell stands. */
function explainsIn({ evidence }: Finding, table: BudgetTable): boolean {
  return evidence.some(({ cells: [target] }) => target && contains(table, target));
}

/** Whether a cell stands within a table. */
export function contains({ sheet, range }: BudgetTable, place: CellPlace): boolean {
  return (
    place.sheet === sheet &&
    place.row >= range.top &&
    place.row <= range.bottom &&
    place.column >= range.left &&
    place.column <= range.right
  );
}

function rulesByTable({ families, ledger }: CheckResult): Map<string, Set<RuleId>> {
  const byTable = new Map<string, Set<RuleId>>();
  const add = (target: FigureId, rule: RuleId) => {
    const { id } = entryOf(ledger, target).table;
    const rules = byTable.get(id);
    if (rules) rules.add(rule);
    else byTable.set(id, new Set([rule]));
  };
  for (const { rule, count, target } of families) {
    const distinct = targetsShareLane(ledger, target, count) ? 1 : count;
    for (let index = 0; index < distinct; index++) add(figureOfTerm(target, index), rule);
  }
  return byTable;
}

/** Targets that lie evenly between two figures of one lane all belong to it. */
function targetsShareLane(ledger: Ledger, target: Term, count: number): boolean {
  if (count === 0 || 'figures' in target) return false;
  return entryOf(ledger, target.start) === entryOf(ledger, figureOfTerm(target, count - 1));
}
