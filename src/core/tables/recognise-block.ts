import type { MoneyUnit } from '../amount/fen';
import type { CellRange } from '../snapshot/workbook-snapshot';
import type { Lane, Printed, RowSpan, UnrecognisedReason } from './budget-table';
import type { PlacedHint } from './hints/placed-hints';
import { lanesOfColumns, type RoleOfColumn } from './columns/columns-of-lane';
import { moneyColumns } from './columns/money-columns';
import { rolesByContent } from './columns/roles-by-content';
import { readCaptions } from './identity/captions';
import { kindByContent } from './identity/kind-by-content';
import { kindTitled } from './identity/kind-titled';
import { facetsOfKind } from './identity/table-facets';
import { headingPaths } from './layout/heading-paths';
import type { JoinedBlock } from './layout/repeated-headers';
import type { SheetView } from './layout/sheet-view';
import { apartByFlow } from './lines/stacked-flows';
import { joinContinuedLanes } from './lines/join-continued-lanes';
import { readLines } from './lines/read-lines';
import { recogniseLane } from './recognise-lane';
import type { TableDraft } from './table-draft';
import { isNote } from './vocabulary/labels';
import { isBesideDisclosure, stageOfTitle } from './vocabulary/titles';
import { normaliseName } from '../text/normalise';

/**
 * The table of a block, or why there is none. `workbookUnit` is the money unit where the block states none; what the user
 * has said of the block comes before what it says itself.
 */
export function recogniseBlock(
  view: SheetView,
  block: JoinedBlock,
  workbookUnit: MoneyUnit,
  hint: PlacedHint | undefined,
): TableDraft | UnrecognisedReason {
  if (hint?.isTable === false) return 'set-aside';
  const { header } = block;
  const captions = readCaptions(view, block.top, header, block.title);
  const unit = hint?.unit ?? captions.unit ?? workbookUnit;
  const title = captions.title ? normaliseName(captions.title.value) : '';
  const bodyTop = (header.indexRow ?? header.bottom) + 1;
  const body = { top: bodyTop, bottom: block.bottom, repeatedHeaders: block.repeatedHeaders };
  const columns = headingPaths(view, header, block.bottom);
  const lanesOf = (roleOf?: RoleOfColumn) => lanesOfColumns(view, columns, bodyTop, block.bottom, roleOf);
  const laneColumns = hint?.header
    ? lanesOf(rolesByContent(view, columns, bodyTop, block.bottom))
    : view.lexicon.forms.lanesUnder(columns, lanesOf);
  const titled = hint?.base ?? kindTitled(title, laneColumns);
  const isPerformance = titled === 'project-performance' || titled === 'department-performance';
  const drafts = laneColumns.flatMap((lane) => {
    const wanted = isPerformance ? moneyColumns(lane) : lane;
    return wanted ? [{ columns: wanted, lines: readLines(view, wanted, body) }] : [];
  });
  const isSummary = titled === 'revenue-expenditure-summary' || titled === 'fiscal-appropriation-summary';
  const joined = joinContinuedLanes(view, drafts);
  const stacked = isSummary && joined.length === 1 ? joined.flatMap(apartByFlow) : joined;
  const lanes = stacked.flatMap(
    (draft) => recogniseLane({ view, base: titled, unit }, draft.columns, draft.lines) ?? [],
  );
  if (!isPerformance && (lanes.length === 0 || isAmongFigures(view, hint?.header, lanes)))
    return 'no-figures';
  const base = titled ?? (isBesideDisclosure(title) ? undefined : kindByContent(lanes));
  if (base === undefined) return title === '' ? 'unknown-columns' : 'unknown-title';
  return {
    sheet: view.index,
    range: tableRange(
      block,
      lanes,
      columns.map(({ column }) => column),
    ),
    header: { top: header.top, bottom: header.bottom },
    base,
    statedStage: hint?.stage ?? stageOfTitle(title),
    title: captions.title ?? {
      value: view.sheet.name.trim(),
      place: { sheet: view.index, row: block.top, column: header.left },
    },
    organisation: captions.organisation,
    year: hint?.year ?? captions.year,
    years: captions.years,
    unit,
    unitPlace: hint?.unit ? null : captions.unitPlace,
    facets: facetsOfKind(base),
    lanes,
    notes: notesOf(view, bodyTop, block),
  };
}

/** Whether the header the user has shown is rows of figures with no line below; a table nobody had to fill in has no line either. */
function isAmongFigures(
  view: SheetView,
  header: RowSpan | null | undefined,
  lanes: readonly Lane[],
): boolean {
  if (!header || lanes.some(({ body }) => body.count > 0)) return false;
  for (let row = header.top; row <= header.bottom; row++) if (view.numberCounts[row]! > 0) return true;
  return false;
}

function tableRange(block: JoinedBlock, lanes: readonly Lane[], columns: readonly number[]): CellRange {
  return {
    top: block.top,
    left: Math.min(...columns),
    bottom: Math.max(
      block.header.indexRow ?? block.header.bottom,
      ...lanes.map(({ body }) => body.rows.at(-1) ?? 0),
    ),
    right: Math.max(...columns),
  };
}

function notesOf(view: SheetView, top: number, block: JoinedBlock): Printed<string>[] {
  const notes: Printed<string>[] = [];
  for (let row = top; row <= block.bottom; row++) {
    const { left, right } = block.header;
    if (view.hasNumbers(row, left, right) || view.countTexts(row, left, right) !== 1) continue;
    const cell = view.textsOf(row, left, right)[0];
    if (cell && (isNote(cell.text) || notes.length > 0)) {
      notes.push({
        value: view.raw(row, cell.column),
        place: { sheet: view.index, row, column: cell.column },
      });
    }
  }
  return notes;
}
