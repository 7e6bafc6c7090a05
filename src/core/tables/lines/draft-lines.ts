import type { LineRole } from '../line';
import type { Label } from '../labels/label';

/**
 * The lines of a lane as read, before their places in a tree are known: columns of one entry per line. Lanes that print the
 * same list share all of them but the rows.
 */
export interface DraftLines {
  readonly count: number;
  readonly rows: Int32Array;
  readonly labels: readonly Label[];
  /** Digits of each code; '' where none is printed. */
  readonly codes: readonly string[];
  /**
   * Code of another list that stands before the line's own and that it is within: 50201 before 30201; '' where none does,
   * null where no line has any.
   */
  readonly outers: readonly string[] | null;
  /** Those of the labels, but for totals that the lines around them show to be other totals. */
  readonly roles: readonly LineRole[];
  readonly labelColumns: Int32Array;
  readonly codeColumns: Int32Array;
  readonly columnOffsets: Int32Array;
  /** Which of several name columns carries the name: 0 for the coarsest (类型), rising; the depth of a staircase. */
  readonly steps: ArrayLike<number>;
  /**
   * Whose line it is, as a column of units beside the codes of subjects prints it: code or name; '' where it is blank, null
   * where no line has any.
   */
  readonly units: readonly string[] | null;
  /** 1 where the line is that of a unit as a whole. */
  readonly isUnit: Uint8Array;
}

/** A line as read from its row. */
export interface DraftLine {
  row: number;
  label: Label;
  code: string;
  outer: string;
  labelColumn: number;
  codeColumn: number;
  step: number;
  unit: string;
  isUnit: boolean;
}

/** Collects draft lines up to a number known beforehand. */
export class DraftLineList {
  private count = 0;
  private readonly labels: Label[];
  private readonly codes: string[];
  private outers: string[] | null = null;
  private units: string[] | null = null;
  private readonly roles: LineRole[];
  /** Rows, label columns, code columns and offsets one after the other; so with steps and marks of units. */
  private readonly integers: Int32Array;
  private readonly bytes: Uint8Array;

  constructor(private readonly most: number) {
    this.labels = new Array<Label>(most);
    this.codes = new Array<string>(most);
    this.roles = new Array<LineRole>(most);
    this.integers = new Int32Array(most * 4);
    this.bytes = new Uint8Array(most * 2);
  }

  add({ row, label, code, outer, labelColumn, codeColumn, step, unit, isUnit }: DraftLine): void {
    const { most, integers, bytes } = this;
    const line = this.count++;
    integers[line] = row;
    integers[most + line] = labelColumn;
    integers[most * 2 + line] = codeColumn;
    bytes[line] = step;
    bytes[most + line] = isUnit ? 1 : 0;
    this.labels[line] = label;
    this.roles[line] = label.role;
    this.codes[line] = code;
    if (outer !== '') (this.outers ??= this.blanks())[line] = outer;
    if (unit !== '') (this.units ??= this.blanks())[line] = unit;
  }

  build(): DraftLines {
    const { count, most, labels, codes, outers, units, roles } = this;
    const integers = (nth: number) => this.integers.subarray(nth * most, nth * most + count);
    const bytes = (nth: number) => this.bytes.subarray(nth * most, nth * most + count);
    for (const column of [labels, codes, outers, units, roles]) if (column) column.length = count;
    return {
      count,
      labels,
      codes,
      outers,
      units,
      roles,
      rows: integers(0),
      labelColumns: integers(1),
      codeColumns: integers(2),
      columnOffsets: integers(3),
      steps: bytes(0),
      isUnit: bytes(1),
    };
  }

  private blanks(): string[] {
    return new Array<string>(this.most).fill('');
  }
}

/** Indices of the lines that are no items but play a part: 合计, 上年结转 … */
export function roleLines({ roles }: Pick<DraftLines, 'roles'>): number[] {
  const indices: number[] = [];
  for (let line = 0; line < roles.length; line++) if (roles[line] !== 'item') indices.push(line);
  return indices;
}

/** Whether half of the items or more print a code, apart from lines of units. */
export function isMostlyCoded({ roles, codes, isUnit }: DraftLines): boolean {
  let items = 0;
  let coded = 0;
  for (let line = 0; line < roles.length; line++) {
    if (roles[line] !== 'item' || isUnit[line] === 1) continue;
    items++;
    if (codes[line] !== '') coded++;
  }
  return coded > 0 && coded * 2 >= items;
}

/** The tree over a lane's lines: parent of each line, and whether the parent's sum counts it. */
export interface LineTree {
  readonly parents: Int32Array;
  /** 1 where it does. */
  readonly additive: Uint8Array;
}

export function emptyTree(size: number): LineTree {
  return { parents: new Int32Array(size).fill(-1), additive: new Uint8Array(size).fill(1) };
}

/** What a tree of lines adds up. */
export interface LineSums {
  /** The lines that each line's sum counts, from the top down; undefined for a line that sums none. */
  readonly addends: (number[] | undefined)[];
  /** Lines that sum others, in the order in which their first addends stand. */
  readonly sums: readonly number[];
}

export function addendsOf({ parents, additive }: LineTree): LineSums {
  const counts = new Int32Array(parents.length);
  for (let line = 0; line < parents.length; line++) {
    if (parents[line]! >= 0 && additive[line] === 1) counts[parents[line]!]!++;
  }
  const addends = new Array<number[] | undefined>(parents.length).fill(undefined);
  const sums: number[] = [];
  for (let line = 0; line < parents.length; line++) {
    const parent = parents[line]!;
    if (parent < 0 || additive[line] === 0) continue;
    let members = addends[parent];
    if (!members) {
      members = addends[parent] = new Array<number>(counts[parent]!);
      counts[parent] = 0;
      sums.push(parent);
    }
    members[counts[parent]!++] = line;
  }
  return { addends, sums };
}
