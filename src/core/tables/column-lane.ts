import { normaliseName } from '../text/normalise';
import type { AmountColumn, Lane, Scheme } from './budget-table';
import type { Facets } from './facets';
import type { Line } from './line';
import type { LineColumns } from './line-columns';

/** What a lane is besides its lines. */
export interface LaneFrame {
  readonly facets: Facets;
  readonly scheme: Scheme;
  readonly columns: readonly AmountColumn[];
  /** Left out where no other lane is known to have the same columns. */
  readonly form?: object;
}

/** A lane whose lines are kept as columns; one by one they are made when somebody asks. */
export function laneOfColumns(
  { facets, scheme, columns, form = columns }: LaneFrame,
  body: LineColumns,
): Lane {
  return new ColumnLane(facets, scheme, columns, body, form);
}

/** A lane of lines given one by one. */
export function laneOfLines(frame: LaneFrame, lines: readonly Line[]): Lane {
  return laneOfColumns(frame, columnsOf(lines));
}

/** Gives a lane that came from another thread its lines back, which are made where they are asked for and do not travel. */
export function awakenLane(lane: Lane): void {
  Object.setPrototypeOf(lane, ColumnLane.prototype);
}

class ColumnLane implements Lane {
  private made: readonly Line[] | undefined;

  constructor(
    readonly facets: Facets,
    readonly scheme: Scheme,
    readonly columns: readonly AmountColumn[],
    readonly body: LineColumns,
    readonly form: object,
  ) {}

  get lines(): readonly Line[] {
    return (this.made ??= linesOf(this.body));
  }
}

function linesOf(body: LineColumns): Line[] {
  return Array.from({ length: body.count }, (_, line) => ({
    row: body.rows[line]!,
    code: body.codes[line]!,
    name: body.labels[line]!.name,
    labelColumn: body.labelColumns[line]!,
    codeColumn: body.codeColumns[line]!,
    columnOffset: body.columnOffsets[line]!,
    role: body.roles[line]!,
    parent: body.parents[line]!,
    additive: body.additive[line] === 1,
    facets: body.facets[line]!,
  }));
}

function columnsOf(lines: readonly Line[]): LineColumns {
  return {
    count: lines.length,
    rows: Int32Array.from(lines, ({ row }) => row),
    codes: lines.map(({ code }) => code),
    outers: null,
    units: null,
    labels: lines.map(({ name }) => ({ name, plain: normaliseName(name) })),
    labelColumns: Int32Array.from(lines, ({ labelColumn }) => labelColumn),
    codeColumns: Int32Array.from(lines, ({ codeColumn }) => codeColumn),
    columnOffsets: Int32Array.from(lines, ({ columnOffset }) => columnOffset),
    roles: lines.map(({ role }) => role),
    parents: Int32Array.from(lines, ({ parent }) => parent),
    additive: Uint8Array.from(lines, ({ additive }) => (additive ? 1 : 0)),
    facets: lines.map(({ facets }) => facets),
  };
}
