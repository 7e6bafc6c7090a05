/** A heading cell above a column. */
export interface HeadingCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A column under a header, with its headings from the top down. */
export interface HeadedColumn {
  readonly column: number;
  readonly path: readonly HeadingCell[];
}
