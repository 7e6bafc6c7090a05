import type { WorkbookSnapshot } from '../../snapshot/workbook-snapshot';
import { normaliseName } from '../../text/normalise';
import type { BudgetTable } from '../budget-table';
import { ACCOUNT_KINDS, type BaseKind } from '../table-kind';
import { compareTables, type Likeness } from './compare-tables';
import { isNamedAsCopy } from './copy-names';

/** A table that the workbook holds once more, and what the two differ in. */
export interface SpareCopy extends Likeness {
  readonly copy: BudgetTable;
  readonly original: BudgetTable;
}

/**
 * Tables left in a workbook beside the one they were copied from: 支出决算表 (2), 备份, last week's version. They are of the same
 * kind, title, organisation, year and unit, and list the same lines; most of their figures agree, or the sheet is named a
 * copy. The table that counts is the first that is not named a copy.
 */
export function spareCopies(workbook: WorkbookSnapshot, tables: readonly BudgetTable[]): SpareCopy[] {
  return [...groupsOf(tables).values()].flatMap((group) => {
    if (group.length < 2) return [];
    const named = (table: BudgetTable) => isNamedAsCopy(workbook.sheets[table.sheet]!.name);
    const original = group.find((table) => !named(table)) ?? group[0]!;
    return group.flatMap((copy) => {
      if (copy === original || copy.sheet === original.sheet) return [];
      const likeness = compareTables(copy, original);
      if (likeness.sharedLines < LEAST_SHARED_LINES) return [];
      const agree = likeness.sharedFigures >= LEAST_SHARED_FIGURES;
      const isCopy = recurs(tables, copy) ? agree && named(copy) : agree || named(copy);
      return isCopy ? [{ copy, original, ...likeness }] : [];
    });
  });
}

/** Shares of the lines, and of the figures, that make two tables versions of one. */
const LEAST_SHARED_LINES = 0.7;
const LEAST_SHARED_FIGURES = 0.5;

/** Kinds a department discloses once; of others it has as many as it has projects. */
const ONCE: ReadonlySet<BaseKind> = new Set(ACCOUNT_KINDS);

function groupsOf(tables: readonly BudgetTable[]): Map<string, BudgetTable[]> {
  const groups = new Map<string, BudgetTable[]>();
  for (const table of tables) {
    // What the user has said of a table is not doubted.
    if (!ONCE.has(table.base) || table.hint) continue;
    const key = [ownerOf(table), table.base, table.unit.name, normaliseName(table.title.value)].join('|');
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  return groups;
}

function ownerOf({ organisation, stage, year }: BudgetTable): string {
  return [stage, year ?? '', organisation?.code ?? '', normaliseName(organisation?.name ?? '')].join('|');
}

/**
 * Whether most kinds of the owner's tables stand there more than once: then they are the sets of several units of which the
 * workbook does not tell the names, not copies.
 */
function recurs(tables: readonly BudgetTable[], copy: BudgetTable): boolean {
  const owner = ownerOf(copy);
  const counts = new Map<BaseKind, number>();
  for (const table of tables)
    if (ONCE.has(table.base) && ownerOf(table) === owner)
      counts.set(table.base, (counts.get(table.base) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  return repeated * 2 > counts.size;
}
