import type { MoneyUnit } from '../amount/fen';
import type { Lane } from './budget-table';
import { lanesOfColumns } from './columns/columns-of-lane';
import { moneyColumns } from './columns/money-columns';
import { readCaptions } from './identity/captions';
import type { PlacedHint, SheetHints } from './hints/placed-hints';
import { facetsOfKind } from './identity/table-facets';
import { findBlocks, type Block } from './layout/blocks';
import { endOfBody } from './layout/end-of-body';
import { headingPaths } from './layout/heading-paths';
import type { PerformanceTitle, Section } from './layout/sections';
import type { SheetView } from './layout/sheet-view';
import { readLines } from './lines/read-lines';
import { readPerformanceForms } from './performance-form';
import { recogniseLane } from './recognise-lane';
import type { TableDraft } from './table-draft';
import { unitStated } from './vocabulary/captions';
import { stageOfTitle } from './vocabulary/titles';

/**
 * A performance section as one table: its lanes are the projects' amounts, from a grid (项目名称, 预算数) or from forms
 * (年度资金总额 and its parts). Indicators are no amounts.
 */
export function recognisePerformance(
  view: SheetView,
  section: Section,
  title: PerformanceTitle,
  workbookUnit: MoneyUnit,
  hints: SheetHints,
  hint: PlacedHint | undefined,
): TableDraft {
  const { bottom } = section;
  const right = Math.max(0, view.columnCount - 1);
  const blocks = findBlocks(view, title.row, bottom, hints);
  const header = blocks[0]?.header ?? {
    top: title.row + 1,
    bottom: title.row + 1,
    left: 0,
    right,
    indexRow: null,
  };
  const captions = readCaptions(view, title.row, header, title);
  const unit = hint?.unit ?? captions.unit ?? unitInForm(view, title.row, bottom) ?? workbookUnit;
  const isProject = title.base === 'project-performance';
  const forms = isProject ? readPerformanceForms(view, title.row, bottom, unit) : [];
  const text = view.text(title.row, title.column);
  return {
    sheet: view.index,
    range: { top: section.top, left: 0, bottom, right },
    header: null,
    base: title.base,
    statedStage: hint?.stage ?? stageOfTitle(text),
    title: captions.title!,
    organisation: captions.organisation,
    year: hint?.year ?? captions.year,
    years: captions.years,
    unit,
    unitPlace: hint?.unit ? null : captions.unitPlace,
    facets: facetsOfKind(title.base),
    lanes: forms.length === 0 && isProject ? gridLanes(view, blocks, unit) : forms,
    notes: [],
  };
}

function unitInForm(view: SheetView, top: number, bottom: number): MoneyUnit | undefined {
  for (let row = top; row <= bottom; row++) {
    for (const { text } of view.textsOf(row)) {
      const unit = /资金|金额|预算/.test(text) && text.length <= 20 ? unitStated(text) : undefined;
      if (unit) return unit;
    }
  }
  return undefined;
}

const NONE: ReadonlySet<number> = new Set();

function gridLanes(view: SheetView, blocks: readonly Block[], unit: MoneyUnit): Lane[] {
  return blocks.flatMap((block) => {
    const { header, bottom } = endOfBody(view, { ...block, repeatedHeaders: NONE }).block;
    const bodyTop = (header.indexRow ?? header.bottom) + 1;
    const columns = headingPaths(view, header, bottom);
    return lanesOfColumns(view, columns, bodyTop, bottom).flatMap((lane) => {
      const money = moneyColumns(lane);
      if (!money) return [];
      const lines = readLines(view, money, { top: bodyTop, bottom, repeatedHeaders: NONE });
      return recogniseLane({ view, base: 'project-performance', unit }, money, lines) ?? [];
    });
  });
}
