import type { LineRole } from './line';
import type { Facets } from './facets';

/** What a line is called. Lines of one name mostly share one label. */
export interface LineLabel {
  /** As printed, without ordinal, spaces or "其中：". */
  readonly name: string;
  /** The name in comparable form. */
  readonly plain: string;
}

/**
 * The lines of a lane as columns, one entry per line; a `Line` tells what each means. Workbooks have hundreds of
 * thousands of lines, so whatever looks at all of them reads these.
 *
 * Lanes that print the same list of lines share its columns: what follows from labels and codes alone is kept by them, and
 * what follows from the tree by `parents`.
 */
export interface LineColumns {
  readonly count: number;
  readonly rows: Int32Array;
  readonly codes: readonly string[];
  /** Code of another list that a line's own is within: 50201 before 30201; '' where none is printed, null where no line has any. */
  readonly outers: readonly string[] | null;
  /** Whose line it is where a column of units stands beside the codes of subjects: '' where it is blank, null where none stands. */
  readonly units: readonly string[] | null;
  readonly labels: readonly LineLabel[];
  readonly labelColumns: Int32Array;
  readonly codeColumns: Int32Array;
  readonly columnOffsets: Int32Array;
  readonly roles: readonly LineRole[];
  /** Index of the line that sums each one; -1 at the top. */
  readonly parents: Int32Array;
  /** 1 where the parent's sum counts the line. */
  readonly additive: Uint8Array;
  readonly facets: readonly Facets[];
}
