import type { Fen } from '../../amount/fen';
import type { Ledger } from '../../relations/ledger';
import type { BudgetTable } from '../../tables/budget-table';
import { ACCOUNT_KINDS, type Stage } from '../../tables/table-kind';
import { amountOf } from '../figures/amounts';
import type { TableView } from '../figures/question';
import { grandTotal } from '../figures/summary-figures';
import { onlyTable, tableSets, type TableSet } from '../figures/table-sets';
import type { SignedFigure } from '../figures/ties';
import { whole } from '../figures/whole';

/** A department whose workbook holds the tables of its units too. */
export interface Rollup {
  readonly stage: Stage;
  readonly department: TableSet;
  readonly units: readonly TableSet[];
  /** Whether the units at hand are all the department has: their totals add up to the department's. */
  readonly isComplete: boolean;
}

/**
 * Departments and their units: by code where organisations print codes (450 → 450001, 450002), else by the amounts alone,
 * when the tables of one organisation are the sums of all the others'.
 */
export function rollupsOf(ledger: Ledger, tables: readonly BudgetTable[]): Rollup[] {
  return (['budget', 'final'] as const).flatMap((stage) => {
    const sets = tableSets(tables).filter((set) => set.stage === stage && !set.isAside);
    if (sets.length < 2) return [];
    const wholes = new Map(sets.map((set) => [set, wholesOf(ledger, set)]));
    const byCode = sets.flatMap((department) => rollup(wholes, department, unitsByCode(department, sets)));
    if (byCode.length > 0 || sets.some(({ organisation }) => organisation?.code)) return byCode;
    const byAmount = sets.flatMap((department) =>
      rollup(
        wholes,
        department,
        sets.filter((set) => set !== department),
      ),
    );
    return byAmount.filter(({ isComplete }) => isComplete);
  });
}

function rollup(wholes: WholesOfSets, department: TableSet, units: readonly TableSet[]): Rollup[] {
  if (units.length === 0) return [];
  return [{ stage: department.stage, department, units, isComplete: isComplete(wholes, department, units) }];
}

/** Organisations whose code continues the department's and no other organisation's in between. */
function unitsByCode(department: TableSet, sets: readonly TableSet[]): TableSet[] {
  const code = department.organisation?.code;
  if (!code) return [];
  const below = sets.filter((set) => isBelow(set, code));
  return below.filter(({ organisation }) =>
    below.every((other) => !isBelow({ organisation }, other.organisation!.code!)),
  );
}

function isBelow({ organisation }: Pick<TableSet, 'organisation'>, code: string): boolean {
  return organisation?.code != null && organisation.code !== code && organisation.code.startsWith(code);
}

/** What the tables of a set add up to, kind by kind; null where the set has no such table or the table does not tell. */
type WholesOfSets = ReadonlyMap<TableSet, readonly (PrintedWhole | null)[]>;

interface PrintedWhole {
  readonly amount: Fen;
  readonly quantum: Fen;
}

function wholesOf(ledger: Ledger, set: TableSet): (PrintedWhole | null)[] {
  return ACCOUNT_KINDS.map((base) => {
    const view = onlyTable(ledger, set, base);
    const figures = view && wholeTable(view);
    return figures && { amount: amountOf(ledger, figures), quantum: view.table.quantum };
  });
}

/** Most kinds of tables vote: a single wrong total does not make the units look incomplete. */
function isComplete(wholes: WholesOfSets, department: TableSet, units: readonly TableSet[]): boolean {
  let agree = 0;
  let differ = 0;
  wholes.get(department)!.forEach((whole, kind) => {
    if (!whole?.amount) return;
    let rest = whole.amount;
    for (const unit of units) {
      const part = wholes.get(unit)![kind];
      if (!part || Number.isNaN(part.amount)) return;
      rest -= part.amount;
    }
    if (Math.abs(rest) * 2 <= whole.quantum * (units.length + 1)) agree++;
    else differ++;
  });
  return agree >= 2 && agree > differ;
}

function wholeTable(view: TableView): SignedFigure[] | null {
  switch (view.table.base) {
    case 'revenue-expenditure-summary':
    case 'fiscal-appropriation-summary':
      return grandTotal(view, 'expenditure');
    case 'revenue-summary':
      return whole(view, 'revenue');
    default:
      return whole(view, 'expenditure');
  }
}
