import type { HeaderRows } from './header-rows';
import type { SheetView } from './sheet-view';

/** Where a title stands. */
export interface TitlePlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The columns of tables that stand side by side, each under a title of its own; the header's columns as one band where
 * there is at most one title.
 */
export function bandsUnder(
  view: SheetView,
  titles: readonly TitlePlace[],
  header: HeaderRows,
): { left: number; right: number }[] {
  const abreast = titles.reduce<readonly TitlePlace[]>((best, title) => {
    const sameRow = titles.filter((other) => other.row === title.row);
    return sameRow.length > best.length ? sameRow : best;
  }, []);
  const starts = abreast.map((title, index) =>
    index === 0 ? header.left : bandStart(view, title, abreast[index - 1]!.column, header),
  );
  if (starts.length < 2) return [{ left: header.left, right: header.right }];
  return starts.map((left, index) => ({ left, right: (starts[index + 1] ?? header.right + 1) - 1 }));
}

/** First column of the table under a title: right of the last column without heading before the title's own. */
function bandStart(view: SheetView, title: TitlePlace, previousTitle: number, header: HeaderRows): number {
  for (let column = title.column - 1; column > previousTitle; column--) {
    let blank = true;
    for (let row = header.top; row <= header.bottom && blank; row++) {
      blank = view.text(row, column) === '' && view.mergeAt(row, column) === undefined;
    }
    if (blank) return column + 1;
  }
  return title.column;
}
