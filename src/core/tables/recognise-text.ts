import type { MoneyUnit } from '../amount/fen';
import type { UnrecognisedReason } from './budget-table';
import type { PlacedHint } from './hints/placed-hints';
import type { SheetView } from './layout/sheet-view';
import type { TableDraft } from './table-draft';
import { yearsPrinted, yearOfDocument } from './vocabulary/captions';
import { looksLikeTitle, stageOfTitle } from './vocabulary/titles';

const MONEY_STATEMENT = /\d[\d,.]*(万|亿)?元/;

/** 情况说明: a sheet of paragraphs that quote amounts, or that the user calls so. */
export function recogniseNarrative(
  view: SheetView,
  unit: MoneyUnit,
  hint: PlacedHint | undefined,
): TableDraft | null {
  const paragraphs = paragraphsOf(view);
  const isNarrative = hint?.base === 'narrative' || paragraphs.some(({ text }) => MONEY_STATEMENT.test(text));
  if (!isNarrative) return null;
  const first = paragraphs[0]!;
  const place = { sheet: view.index, row: first.row, column: first.column };
  return {
    sheet: view.index,
    range: {
      top: first.row,
      left: Math.min(...paragraphs.map(({ column }) => column)),
      bottom: paragraphs[paragraphs.length - 1]!.row,
      right: Math.max(...paragraphs.map(({ column }) => column)),
    },
    header: null,
    base: 'narrative',
    statedStage: hint?.stage ?? stageOfTitle(first.text),
    title: { value: view.raw(first.row, first.column).trim(), place },
    organisation: null,
    year: hint?.year ?? yearOfDocument(first.text) ?? null,
    years: yearsPrinted(first.text).map((value) => ({ value, place })),
    unit: hint?.unit ?? unit,
    unitPlace: null,
    facets: {},
    lanes: [],
    notes: [],
  };
}

/** Why a sheet without a table is none: the words tell. */
export function reasonForText(view: SheetView): UnrecognisedReason {
  const paragraphs = paragraphsOf(view);
  const titles = paragraphs.filter(({ text }) =>
    looksLikeTitle(text.replace(/^[\d一二三四五六七八九十]+[.、]/, '')),
  ).length;
  if (paragraphs.some(({ text }) => text === '目录') || titles >= 4) return 'contents';
  return paragraphs.some(({ text }) => text.length > 40) ? 'narrative' : 'no-figures';
}

function paragraphsOf(view: SheetView): { row: number; column: number; text: string }[] {
  const paragraphs: { row: number; column: number; text: string }[] = [];
  for (let row = 0; row < view.rowCount; row++) {
    for (const { column, text } of view.textsOf(row)) paragraphs.push({ row, column, text });
  }
  return paragraphs;
}
