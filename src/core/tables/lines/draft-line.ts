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

/** Indices of the lines that are no items but play a part: 合计, 上年结转 … */
export function roleLines(lines: readonly DraftLine[]): number[] {
  const indices: number[] = [];
  for (let index = 0; index < lines.length; index++) if (lines[index]!.role !== 'item') indices.push(index);
  return indices;
}

/** Whether half of the items or more print a code. */
export function isMostlyCoded(lines: readonly DraftLine[]): boolean {
  let items = 0;
  let coded = 0;
  for (const { role, code } of lines) {
    if (role !== 'item') continue;
    items++;
    if (code !== '') coded++;
  }
  return coded > 0 && coded * 2 >= items;
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
  const { parents, additive } = tree;
  const addends = new Array<number[] | undefined>(parents.length).fill(undefined);
  for (let line = 0; line < parents.length; line++) {
    const parent = parents[line]!;
    if (parent >= 0 && additive[line]) (addends[parent] ??= []).push(line);
  }
  return addends;
}
