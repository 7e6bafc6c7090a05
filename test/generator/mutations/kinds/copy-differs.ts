import { cellAt, copyWorkbook } from '../../grid';
import type { GeneratedWorkbook } from '../../generate-workbook';
import type { Random } from '../../random';
import type { Mutation } from '../fault';
import { isLeaf, pickTarget, setAmount, type Target } from '../targets';

/** A leaf and everything that sums it within its table changed alike: the table foots, but others print another figure. */
export function copyDiffers(workbook: GeneratedWorkbook, random: Random): Mutation | null {
  const grid = copyWorkbook(workbook.grid);
  const leaf = pickTarget(
    grid,
    workbook.truth,
    random,
    (target) => isLeaf(target) && target.table.lanes.length === 1,
  );
  if (leaf === undefined) return null;
  const change =
    leaf.table.quantum * random.int(20, 900) +
    Math.round(leaf.fen / leaf.table.quantum / 7) * leaf.table.quantum;
  const lines = ancestors(leaf.lane.lines, leaf.line);
  const columns = ancestors(leaf.lane.columns, leaf.column);
  const cells = lines.flatMap((line) =>
    columns.flatMap((column) => {
      const target = at(workbook, leaf, line, column);
      return target === null ? [] : [setAmount(grid, target, target.fen + change)];
    }),
  );
  return { grid, truth: workbook.truth, cells };
}

/** The node and everything above it that counts it. */
function ancestors(
  nodes: readonly { readonly parent: number; readonly additive: boolean }[],
  index: number,
): number[] {
  const node = nodes[index]!;
  return node.parent === -1 || !node.additive ? [index] : [index, ...ancestors(nodes, node.parent)];
}

function at({ grid }: GeneratedWorkbook, leaf: Target, line: number, column: number): Target | null {
  const { table, lane } = leaf;
  const cell = cellAt(grid.sheets[table.sheet]!, lane.lines[line]!.row, lane.columns[column]!.column);
  return cell?.fen === undefined ? null : { table, lane, line, column, cell, fen: cell.fen };
}
