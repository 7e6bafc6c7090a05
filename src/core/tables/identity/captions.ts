import type { MoneyUnit } from '../../amount/fen';
import type { CellPlace, Organisation, Printed } from '../budget-table';
import type { SheetView } from '../layout/sheet-view';
import type { HeaderRows } from '../layout/header-rows';
import {
  bareOrganisation,
  organisationStated,
  unitStated,
  yearOfDocument,
  yearsPrinted,
} from '../vocabulary/captions';
import { looksLikeTitle } from '../vocabulary/titles';
import { isFurniture } from '../vocabulary/labels';

/** What the rows above a table say about it. */
export interface Captions {
  readonly title: Printed<string> | null;
  readonly organisation: Organisation | null;
  readonly unit: MoneyUnit | null;
  readonly unitPlace: CellPlace | null;
  readonly year: number | null;
  readonly years: readonly Printed<number>[];
}

/** Reads title, organisation, unit and year from the rows `top` … of a block and its header. */
export function readCaptions(
  view: SheetView,
  top: number,
  header: HeaderRows,
  titlePlace: { row: number; column: number } | null,
): Captions {
  let organisation: Organisation | null = null;
  let owner: string | undefined;
  let unit: MoneyUnit | null = null;
  let unitPlace: CellPlace | null = null;
  let year: number | null = null;
  const years: Printed<number>[] = [];
  for (let row = top; row <= header.bottom; row++) {
    const texts = view.textsOf(row, header.left, header.right);
    for (const { column, text } of texts) {
      const place = { sheet: view.index, row, column };
      const stated = unitStated(text);
      if (stated && !unit) [unit, unitPlace] = [stated, place];
      years.push(...yearsPrinted(text).map((value) => ({ value, place })));
      if (row >= header.top) continue;
      organisation ??= organisationStated(text) ?? null;
      if (texts.every((other) => other.column === column || isUnitOrYear(other.text))) {
        owner ??= bareOrganisation(text);
      }
      year ??= yearOfDocument(text) ?? null;
    }
  }
  return {
    title: titleAt(view, top, header, titlePlace),
    organisation: organisation ?? (owner === undefined ? null : { name: owner, code: null }),
    unit,
    unitPlace,
    year,
    years,
  };
}

/** What stands beside the name of an organisation, where the name needs no label. */
function isUnitOrYear(text: string): boolean {
  return unitStated(text) !== undefined || yearOfDocument(text) !== undefined;
}

/** The title found above the header, or else the first caption that could be one. */
function titleAt(
  view: SheetView,
  top: number,
  header: HeaderRows,
  place: { row: number; column: number } | null,
): Printed<string> | null {
  if (place) return printedTitle(view, place.row, place.column);
  for (let row = top; row < header.top; row++) {
    for (const { column, text } of view.textsOf(row, header.left, header.right)) {
      if (looksLikeTitle(text) && !isFurniture(text)) return printedTitle(view, row, column);
    }
  }
  return null;
}

/** The unit, said behind the title in the same cell. */
const UNIT_BEHIND = /\s?[(（]?(金额|计量|货币)?单位[:：]\s?(人民币)?[万千百亿]?元[)）]?\s?$/;

function printedTitle(view: SheetView, row: number, column: number): Printed<string> {
  return {
    value: view.raw(row, column).replace(/\s+/g, ' ').replace(UNIT_BEHIND, '').trim(),
    place: { sheet: view.index, row, column },
  };
}
