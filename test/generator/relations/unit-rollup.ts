import type { LaneTruth, LineTruth, WorkbookTruth } from '../truth';
import { plus, type PrintedRelation } from './printed-relations';

/** (35): a line of a department's table is the sum of the same line in its units' tables. */
export function unitRollups(truth: WorkbookTruth): PrintedRelation[] {
  const scopes = [...new Set(truth.tables.map((table) => table.scope))].filter((scope) => scope > 0);
  if (scopes.length === 0) return [];
  const bySum = truth.tables.filter((table) => table.scope === 0 && SUMMED.has(table.base));
  return bySum.flatMap((table) =>
    table.lanes.flatMap((lane, laneIndex) => {
      if (lane.scheme === 'unit' || lane.scheme === 'project') return [];
      const peers = scopes.map((scope) =>
        truth.tables.find((other) => other.scope === scope && other.base === table.base && !other.isEmpty),
      );
      return lane.lines.flatMap((line, index) =>
        lane.columns.flatMap((column, columnIndex): PrintedRelation[] => {
          if (column.measure === 'rate') return [];
          const terms = peers.flatMap((peer) => {
            const match = peer && matchingLine(peer.lanes[laneIndex], lane, index);
            return peer && match
              ? [
                  plus({
                    table: peer,
                    row: match.row,
                    column: peer.lanes[laneIndex]!.columns[columnIndex]!.column,
                  }),
                ]
              : [];
          });
          const what = `(35) ${table.kind}: ${line.subject}${line.name}, column ${columnIndex}`;
          return [{ what, target: { table, row: line.row, column: column.column }, terms }];
        }),
      );
    }),
  );
}

const SUMMED: ReadonlySet<string> = new Set([
  'revenue-expenditure-summary',
  'expenditure-summary',
  'fiscal-appropriation-summary',
  'general-budget-expenditure',
  'general-budget-basic-expenditure',
]);

/** The same line elsewhere: same code and role, and the same name as often before it. */
function matchingLine(lane: LaneTruth | undefined, home: LaneTruth, index: number): LineTruth | undefined {
  if (lane === undefined) return undefined;
  const line = home.lines[index]!;
  const isSame = (other: LineTruth) =>
    other.subject === line.subject && other.role === line.role && other.name === line.name;
  const before = home.lines.slice(0, index).filter(isSame).length;
  return lane.lines.filter(isSame)[before];
}
