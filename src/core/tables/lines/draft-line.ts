import type { Label } from '../labels/label';

/** A row of a lane as read, before its place in the tree is known. */
export interface DraftLine extends Label {
  readonly row: number;
  /** Digits of the code; '' when none is printed. */
  readonly code: string;
  readonly labelColumn: number;
  readonly codeColumn: number;
  readonly columnOffset: number;
  /** Which of several name columns carries the name: 0 for the coarsest (类型), rising; the depth of a staircase. */
  readonly step: number;
}

/** A line as read: its label with the place it was read from. */
export function draftLine(
  label: Label,
  row: number,
  code: string,
  labelColumn: number,
  codeColumn: number,
  step: number,
): DraftLine {
  return {
    name: label.name,
    key: label.key,
    role: label.role,
    ordinal: label.ordinal,
    indent: label.indent,
    isOfWhich: label.isOfWhich,
    countsThings: label.countsThings,
    row,
    code,
    labelColumn,
    codeColumn,
    columnOffset: 0,
    step,
  };
}

/** The tree over a lane's lines: parent of each line, and whether the parent's sum counts it. */
export interface LineTree {
  readonly parents: Int32Array;
  readonly additive: boolean[];
}

export function emptyTree(size: number): LineTree {
  return { parents: new Int32Array(size).fill(-1), additive: new Array<boolean>(size).fill(true) };
}

/** The lines that each line's sum counts, from the top down; undefined for a line that sums none. */
export function addendsOf(tree: LineTree): (number[] | undefined)[] {
  const addends: (number[] | undefined)[] = Array.from(tree.parents, () => undefined);
  tree.parents.forEach((parent, line) => {
    if (parent >= 0 && tree.additive[line]) (addends[parent] ??= []).push(line);
  });
  return addends;
}
