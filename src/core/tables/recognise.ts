import type { MoneyUnit } from '../amount/fen';
import type { WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import { normaliseName } from '../text/normalise';
import { NO_SHEET_HINTS, placeHints } from './hints/placed-hints';
import type { RecognitionHint } from './hints/recognition-hint';
import type { BudgetTable, Organisation, Recognition, Unrecognised } from './budget-table';
import { documentIdentity } from './identity/document-identity';
import { decimalsOfLanes, quantumOfTable } from './identity/precision';
import { spareCopies } from './copies/spare-copies';
import { UnitInUse } from './identity/unit-in-use';
import { Lexicon } from './layout/lexicon';
import { recogniseSheet } from './recognise-sheet';
import type { TableDraft } from './table-draft';

/**
 * Finds the disclosure tables of a workbook by what stands in the cells, never by sheet names, positions or bureaus.
 * What is not recognised is listed with the reason.
 *
 * @param hints what the user knows better
 * @param onSheet told of each sheet before it is looked at
 */
export function recogniseTables(
  workbook: WorkbookSnapshot,
  hints: readonly RecognitionHint[] = [],
  onSheet?: (sheet: number) => void,
): Recognition {
  const lexicon = new Lexicon(workbook);
  const identity = documentIdentity(lexicon, workbook.name);
  const drafts: TableDraft[] = [];
  const unrecognised: Unrecognised[] = [];
  const { bySheet, unfit } = placeHints(workbook, hints);
  const unfitHints = [...unfit];
  const units = new UnitInUse();
  for (let sheet = 0; sheet < workbook.sheets.length; sheet++) {
    onSheet?.(sheet);
    const outcome = recogniseSheet(workbook, sheet, lexicon, units, bySheet.get(sheet) ?? NO_SHEET_HINTS);
    drafts.push(...outcome.drafts);
    unrecognised.push(...outcome.unrecognised);
    unfitHints.push(...outcome.unfitHints);
  }
  return withoutCopies(workbook, { tables: complete(drafts, identity), unrecognised, unfitHints });
}

/** Sets copies of tables aside: whatever is wrong with an old version is no fault of the document. */
function withoutCopies(workbook: WorkbookSnapshot, recognition: Recognition): Recognition {
  const copies = spareCopies(workbook, recognition.tables);
  if (copies.length === 0) return recognition;
  const spare = new Set(copies.map(({ copy }) => copy));
  const setAside = [...spare].map(({ sheet, range }): Unrecognised => ({ sheet, range, reason: 'copy' }));
  return {
    ...recognition,
    tables: recognition.tables
      .filter((table) => !spare.has(table))
      .map((table, index) => ({ ...table, id: `t${index + 1}` })),
    unrecognised: [...recognition.unrecognised, ...setAside].sort((a, b) => a.sheet - b.sheet),
    copies: copies.map(({ copy, original, differing }) => ({
      title: copy.title.value,
      place: copy.title.place,
      original: original.title.place,
      unit: copy.unit,
      quantum: copy.quantum,
      differing,
    })),
  };
}

/** Fills in what a table does not say itself and the workbook does: year, organisation, stage, precision. */
function complete(
  drafts: readonly TableDraft[],
  identity: ReturnType<typeof documentIdentity>,
): BudgetTable[] {
  const stated = drafts.flatMap((draft) => draft.organisation ?? []);
  const decimals = drafts.map((draft) => decimalsOfLanes(draft.lanes, draft.unit));
  const decimalsByUnit = new Map<MoneyUnit, number>();
  drafts.forEach((draft, index) => {
    decimalsByUnit.set(draft.unit, Math.max(decimalsByUnit.get(draft.unit) ?? 0, decimals[index]!));
  });
  const finals = drafts.filter((draft) => draft.statedStage === 'final').length;
  const budgets = drafts.filter((draft) => draft.statedStage === 'budget').length;
  const stage = finals === budgets ? identity.stage : finals > budgets ? 'final' : 'budget';
  // Every field by name: copying what a rest leaves over takes V8 as long as reading a table of twenty lines.
  return drafts.map((draft, index) => ({
    sheet: draft.sheet,
    range: draft.range,
    header: draft.header,
    base: draft.base,
    title: draft.title,
    organisation: draft.organisation ?? ownerOf(draft, stated, identity.organisation),
    year: draft.year ?? identity.year,
    years: draft.years,
    unit: draft.unit,
    unitPlace: draft.unitPlace,
    facets: draft.facets,
    lanes: draft.lanes,
    notes: draft.notes,
    ...(draft.hint ? { hint: draft.hint } : {}),
    id: `t${index + 1}`,
    stage: draft.statedStage ?? stage,
    quantum: quantumOfTable(decimals[index]!, draft.unit, decimalsByUnit.get(draft.unit) ?? 0),
  }));
}

/**
 * Whose table it is when the table does not say: the organisation its title names, else the one the workbook is about, by
 * the code its other tables print.
 */
function ownerOf(
  draft: Pick<TableDraft, 'title'>,
  stated: readonly Organisation[],
  ofWorkbook: Organisation | null,
): Organisation | null {
  const title = normaliseName(draft.title.value);
  const named = stated
    .filter(({ name }) => title.includes(name))
    .reduce<Organisation | null>(
      (best, next) => (best && best.name.length >= next.name.length ? best : next),
      null,
    );
  return named ?? stated.find(({ name }) => name === ofWorkbook?.name) ?? ofWorkbook ?? stated[0] ?? null;
}
