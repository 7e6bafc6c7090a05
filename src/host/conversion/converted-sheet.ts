import { say } from '../../core/report/phrase';
import type { CellRange } from '../../core/snapshot/workbook-snapshot';
import type { BudgetTable, CellPlace } from '../../core/tables/budget-table';
import { bordered } from '../sheets/bordered';
import type { CellLook, NewCell, NewSheet } from '../sheets/new-sheet';
import { convertedCell, type ConvertedTable } from './converted-cell';
import { CONVERSION_PHRASES } from './phrases';

export interface ConvertedSheet {
  readonly sheet: NewSheet;
  /** Numbers that look like money and are no recognised amount: they are copied as they are. */
  readonly copied: readonly CellPlace[];
}

type Row = (NewCell | null)[];

/** A table in 万元 as a sheet of its own, with its title, captions and notes. */
export function convertedSheet(source: ConvertedTable, isBalanced: boolean): ConvertedSheet {
  const { snapshot, table } = source;
  const { name, merges, hiddenRows } = snapshot.sheets[table.sheet]!;
  const area = areaOf(table);
  const ruled = ruledArea(table);
  const shown = shownRows(table, area, hiddenRows);
  const copied: CellPlace[] = [];
  let statesUnit = false;
  const rows = shown.map((row): Row => {
    return Array.from({ length: area.right - area.left + 1 }, (_cell, across) => {
      const column = area.left + across;
      const { cell, isCaption, isStrayMoney } = convertedCell(source, row, column);
      if (isStrayMoney) copied.push({ sheet: table.sheet, row, column });
      statesUnit ||= isCaption;
      const looked = cell && { ...cell, ...lookAt(table, area, row, column) };
      return isInside(cellRange(row, column), ruled) ? bordered(looked) : looked;
    });
  });
  const above = (row: number): number => shown.filter((one) => one < row).length;
  const headerTop = above(table.header?.top ?? table.title.place.row + 1);
  if (!statesUnit) rows.splice(headerTop, 0, captionRow(area.right - area.left));
  const placed = (row: number): number => above(row) + (!statesUnit && above(row) >= headerTop ? 1 : 0);
  if (!isBalanced) rows.push([{ constant: say(CONVERSION_PHRASES.oneByOne, 'zh-CN', { sheet: name }) }]);
  return {
    sheet: {
      name: say(CONVERSION_PHRASES.name, 'zh-CN', { sheet: name.trim() }),
      rows,
      columnWidths: widthsOf(rows, table.header ? placed(table.header.top) : 0),
      merges: merges
        .filter((merge) => isInside(merge, area) && above(merge.bottom + 1) > above(merge.top))
        .map(({ top, left, bottom, right }) => ({
          top: placed(top),
          left: left - area.left,
          bottom: placed(shown.findLast((row) => row <= bottom)!),
          right: right - area.left,
        }))
        .filter(({ top, left, bottom, right }) => bottom > top || right > left),
      frozenRows: table.header ? placed(table.header.bottom) + 1 : 0,
      chart: null,
    },
    copied,
  };
}

function areaOf({ sheet, range, title, unitPlace, notes }: BudgetTable): CellRange {
  const places = [title.place, ...(unitPlace ? [unitPlace] : []), ...notes.map(({ place }) => place)].filter(
    (place) => place.sheet === sheet,
  );
  return {
    top: Math.min(range.top, ...places.map(({ row }) => row)),
    left: Math.min(range.left, ...places.map(({ column }) => column)),
    bottom: Math.max(range.bottom, ...places.map(({ row }) => row)),
    right: Math.max(range.right, ...places.map(({ column }) => column)),
  };
}

/** From the first heading to the last line: the cells with lines around them. Titles, captions and notes have none. */
function ruledArea({ header, lanes, range }: BudgetTable): CellRange {
  const bodies = lanes.map(({ body }) => body.rows).filter(({ length }) => length > 0);
  return {
    top: Math.min(header?.top ?? Infinity, ...bodies.map((rows) => rows[0]!)),
    left: range.left,
    bottom: Math.max(...bodies.map((rows) => rows.at(-1)!)),
    right: range.right,
  };
}

function cellRange(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

/** Rows of the area but for hidden ones that hold no line of the table: names of fields, old captions. */
function shownRows({ lanes }: BudgetTable, area: CellRange, hidden: ReadonlySet<number>): number[] {
  const lines = new Set(lanes.flatMap(({ body }) => [...body.rows]));
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) => area.top + down).filter(
    (row) => !hidden.has(row) || lines.has(row),
  );
}

function isInside(inner: CellRange, { top, left, bottom, right }: CellRange): boolean {
  return inner.top >= top && inner.left >= left && inner.bottom <= bottom && inner.right <= right;
}

/** Where a table states its unit nowhere, the sheet has to: it may stand beside tables in another. */
function captionRow(last: number): Row {
  const caption: NewCell = { constant: CONVERSION_PHRASES.caption['zh-CN'], alignment: 'right' };
  return Array.from({ length: last + 1 }, (_, column) => (column === last ? caption : null));
}

const TITLE: CellLook = { isBold: true, fontSize: 16, alignment: 'center' };
const HEADING: CellLook = { isBold: true, alignment: 'center', isWrapped: true };

function lookAt({ title, header }: BudgetTable, { right }: CellRange, row: number, column: number): CellLook {
  if (row === title.place.row && column === title.place.column) return TITLE;
  if (header && row >= header.top && row <= header.bottom) return HEADING;
  return header && row < header.top && column === right ? { alignment: 'right' } : {};
}

const NARROWEST = 6;
const WIDEST = 44;

/** As wide as what stands below the captions asks for; headings may wrap. */
function widthsOf(rows: readonly Row[], headerTop: number): number[] {
  const width = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) =>
    rows
      .slice(headerTop)
      .reduce((widest, row) => Math.max(widest, Math.min(WIDEST, charactersOf(row[column]) + 2)), NARROWEST),
  );
}

/** A title or note alone in its row runs over its neighbours; Chinese characters are twice as wide. */
function charactersOf(cell: NewCell | null | undefined): number {
  if (!cell || !('constant' in cell)) return 0;
  const { constant, isWrapped } = cell;
  if (typeof constant === 'number') return constant.toLocaleString('en-US').length + 4;
  const length = [...constant].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
  return isWrapped ? Math.min(length, 14) : length;
}
