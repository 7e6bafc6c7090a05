import type { HeadedColumn } from '../layout/headed-column';
import type { BaseKind } from '../table-kind';
import { columnTree, type ColumnNode } from './column-tree';
import type { FigureColumn, LaneColumns } from './lane-columns';
import { settleColumns } from './settle-columns';

/** What the headings of a lane say, settled for a kind of table. */
export interface ColumnForm {
  readonly columns: readonly FigureColumn[];
  /** The tree of its columns, before the figures are asked. */
  readonly tree: readonly ColumnNode[];
}

/** Lanes by their headings: the tables of a department's units come in a handful of forms, each of which is understood once. */
export class ColumnForms {
  private readonly lanes = new Map<string, readonly LaneColumns[]>();
  private readonly settled = new WeakMap<LaneColumns, Map<BaseKind | undefined, ColumnForm>>();

  /** The lanes under some headings, where nothing but the headings tells them. */
  lanesUnder(columns: readonly HeadedColumn[], read: () => readonly LaneColumns[]): readonly LaneColumns[] {
    if (columns.some(({ path }) => path.length === 0)) return read();
    const key = columns.map(keyOf).join('|');
    let lanes = this.lanes.get(key);
    if (!lanes) this.lanes.set(key, (lanes = read()));
    return lanes;
  }

  /** What the headings of a lane say in a table of some kind. */
  of(lane: LaneColumns, base: BaseKind | undefined): ColumnForm {
    let byBase = this.settled.get(lane);
    if (!byBase) this.settled.set(lane, (byBase = new Map()));
    let form = byBase.get(base);
    if (!form) byBase.set(base, (form = settle(lane, base)));
    return form;
  }
}

function keyOf({ column, path }: HeadedColumn): string {
  let key = `${column}`;
  for (const cell of path) key += ` ${cell.row} ${cell.column} ${cell.text}`;
  return key;
}

function settle({ figures }: LaneColumns, base: BaseKind | undefined): ColumnForm {
  const columns = settleColumns(figures, base);
  return { columns, tree: columnTree(columns) };
}
