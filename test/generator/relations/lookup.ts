import type { Facets } from '../../../src/core/tables/facets';
import type { BaseKind } from '../../../src/core/tables/table-kind';
import type { ColumnTruth, LaneTruth, LineTruth, TableTruth, WorkbookTruth } from '../truth';
import type { Figure } from './printed-relations';

/** The first table of a kind in a scope. */
export function tableOf(truth: WorkbookTruth, scope: number, base: BaseKind): TableTruth | undefined {
  return truth.tables.find(
    (table) => table.scope === scope && table.base === base && table.lanes.length > 0 && !table.isEmpty,
  );
}

/** The lane of income, or of functional spending. */
export function laneOf(
  table: TableTruth | undefined,
  flow: 'revenue' | 'expenditure',
): LaneTruth | undefined {
  return table?.lanes.find((lane) => lane.facets.flow === flow);
}

/** Columns whose facets are exactly these, amounts only. */
export function columnWith(lane: LaneTruth, facets: Facets): ColumnTruth | undefined {
  return lane.columns.find((column) => column.measure === 'amount' && sameFacets(column.facets, facets));
}

function sameFacets(one: Facets, other: Facets): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Facets>;
  return [...keys].every((key) => one[key] === other[key]);
}

/** 合计 line of a lane. */
export function totalLine(lane: LaneTruth): LineTruth | undefined {
  return lane.lines.find((line) => line.role === 'total' && line.parent === -1);
}

export function lineWithRole(lane: LaneTruth, role: LineTruth['role']): LineTruth | undefined {
  return lane.lines.find((line) => line.role === role);
}

/** Lines of functional classes, by code. */
export function classLinesOf(lane: LaneTruth): LineTruth[] {
  return lane.lines.filter((line) => line.subject.length === 3 && line.role === 'item');
}

export function figureOf(
  table: TableTruth | undefined,
  line: LineTruth | undefined,
  column: ColumnTruth | undefined,
): Figure | undefined {
  return table && line && column ? { table, row: line.row, column: column.column } : undefined;
}
