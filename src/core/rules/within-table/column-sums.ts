import type { RuleId } from '../../findings/rule-id';
import type { RelationFamily } from '../../relations/relation';
import type { AmountColumn, BudgetTable, Lane } from '../../tables/budget-table';
import type { BaseKind } from '../../tables/table-kind';
import { downColumn, laneGridOf } from '../figures/lane-columns';
import { family } from '../figures/ties';
import type { Workpapers } from '../rule';

/** A column and the columns that add up to it. */
export interface ColumnSum {
  readonly table: BudgetTable;
  readonly total: AmountColumn;
  readonly parts: readonly AmountColumn[];
}

/** Which sums of columns a rule speaks for. */
export interface ColumnSumRule {
  /** `row-split`: the 合计 of a whole row; `column-group`: a 小计 inside it. */
  readonly rule: Extract<RuleId, 'row-split' | 'column-group'>;
  readonly tables: readonly BaseKind[];
  /** Number of the relation in the domain's list. */
  number(sum: ColumnSum): string;
}

/**
 * A column with additive parts is their sum on every line that prints figures: one family per total and division, however
 * many lines the table has.
 */
export function columnSums(
  { ledger }: Workpapers,
  { rule, tables, number }: ColumnSumRule,
): RelationFamily[] {
  return ledger.entries.flatMap((entry) => {
    const { table, lane } = entry;
    if (!tables.includes(table.base)) return [];
    const { lines } = laneGridOf(lane);
    if (lines.length === 0) return [];
    return columnSumsOf(lane, rule).map(({ total, parts }) => {
      const label = {
        rule,
        number: number({
          table,
          total: lane.columns[total]!,
          parts: parts.map((part) => lane.columns[part]!),
        }),
      };
      return family(
        label,
        lines.length,
        downColumn(1, entry, total, lines),
        parts.map((part) => downColumn(1, entry, part, lines)),
      );
    });
  });
}

interface IndexedSum {
  readonly total: number;
  readonly parts: readonly number[];
}

const sumsOfForms = new WeakMap<Lane['form'], Map<ColumnSumRule['rule'], readonly IndexedSum[]>>();

function columnSumsOf(lane: Lane, rule: ColumnSumRule['rule']): readonly IndexedSum[] {
  let byRule = sumsOfForms.get(lane.form);
  if (!byRule) sumsOfForms.set(lane.form, (byRule = new Map()));
  let sums = byRule.get(rule);
  if (!sums) byRule.set(rule, (sums = findSums(lane, rule)));
  return sums;
}

function findSums(lane: Lane, rule: ColumnSumRule['rule']): IndexedSum[] {
  const sums = new Map<string, { total: number; parts: number[] }>();
  lane.columns.forEach(({ parent, additive, measure, division }, part) => {
    const total = lane.columns[parent];
    if (!total || !additive || measure !== 'amount' || total.measure !== 'amount') return;
    if (total.parent < 0 !== (rule === 'row-split')) return;
    const key = `${parent}/${division}`;
    const known = sums.get(key);
    if (known) known.parts.push(part);
    else sums.set(key, { total: parent, parts: [part] });
  });
  return [...sums.values()];
}
