import type { MoneyUnit } from '../amount/fen';
import type { Lane } from './budget-table';
import { lanesOfColumns } from './columns/columns-of-lane';
import { readCaptions } from './identity/captions';
import { facetsOfKind } from './identity/table-facets';
import { findBlocks } from './layout/blocks';
import { headingPaths } from './layout/heading-paths';
import type { SheetView } from './layout/sheet-view';
import { readLines } from './lines/read-lines';
import { readPerformanceForms } from './performance-form';
import { recogniseLane } from './recognise-lane';
import type { TableDraft } from './recognise-sheet';
import type { BaseKind } from './table-kind';
import { unitStated } from './vocabulary/captions';
import { kindOfTitle, looksLikeTitle, stageOfTitle } from './vocabulary/titles';

/** Rows from the top in which a performance table has its title. */
const TITLE_ROWS = 4;
/** Headings of the money column of a performance grid; its other numbers are indicators and weights. */
const MONEY_HEADING = /预算数|金额|资金(总额|额)?$|预算安排|^资金/;

/** Where the title of a performance sheet stands, with the kind it names. */
export interface PerformanceTitle {
  readonly row: number;
  readonly column: number;
  readonly base: BaseKind;
}

/** The title of a performance sheet; undefined on other sheets. */
export function performanceTitle(view: SheetView): PerformanceTitle | undefined {
  for (let row = 0; row < Math.min(TITLE_ROWS, view.rowCount); row++) {
    for (const { column, text } of view.textsOf(row)) {
      if (!looksLikeTitle(text)) continue;
      const base = kindOfTitle(text);
      if (base === 'project-performance' || base === 'department-performance') return { row, column, base };
    }
  }
  return undefined;
}

/**
 * A performance sheet as one table: its lanes are the projects' amounts, from a grid (项目名称, 预算数) or from forms
 * (年度资金总额 and its parts). Indicators are no amounts.
 */
export function recognisePerformance(
  view: SheetView,
  title: PerformanceTitle,
  workbookUnit: MoneyUnit,
): TableDraft {
  const blocks = findBlocks(view);
  const header = blocks[0]?.header ?? {
    top: title.row + 1,
    bottom: title.row + 1,
    left: 0,
    right: Math.max(0, view.columnCount - 1),
    indexRow: null,
  };
  const captions = readCaptions(view, title.row, header, title);
  const unit = captions.unit ?? unitInForm(view) ?? workbookUnit;
  const forms = title.base === 'project-performance' ? readPerformanceForms(view, unit) : [];
  const lanes = forms.length > 0 || title.base !== 'project-performance' ? forms : gridLanes(view, unit);
  const text = view.text(title.row, title.column);
  return {
    sheet: view.index,
    range: { top: title.row, left: 0, bottom: view.rowCount - 1, right: Math.max(0, view.columnCount - 1) },
    base: title.base,
    statedStage: stageOfTitle(text),
    title: captions.title!,
    organisation: captions.organisation,
    year: captions.year,
    years: captions.years,
    unit,
    unitPlace: captions.unitPlace,
    facets: facetsOfKind(title.base),
    lanes,
    notes: [],
  };
}

function unitInForm(view: SheetView): MoneyUnit | undefined {
  for (let row = 0; row < view.rowCount; row++) {
    for (const { text } of view.textsOf(row)) {
      const unit = /资金|金额|预算/.test(text) && text.length <= 20 ? unitStated(text) : undefined;
      if (unit) return unit;
    }
  }
  return undefined;
}

function gridLanes(view: SheetView, unit: MoneyUnit): Lane[] {
  return findBlocks(view).flatMap(({ header, bottom }) => {
    const bodyTop = (header.indexRow ?? header.bottom) + 1;
    const columns = headingPaths(view, header, bottom);
    return lanesOfColumns(view, columns, bodyTop, bottom).flatMap(({ labels, figures, flow }) => {
      const money = figures.filter(({ headed }) => MONEY_HEADING.test(headed.path.at(-1)?.text ?? ''));
      const names = labels.filter((label) => /项目|名称/.test(label.heading) && !/单位/.test(label.heading));
      if (money.length === 0 || names.length === 0) return [];
      const lane = { labels: names, figures: money, flow };
      const lines = readLines(view, lane, { top: bodyTop, bottom, repeatedHeaders: new Set() });
      return recogniseLane({ view, base: 'project-performance', unit }, lane, lines) ?? [];
    });
  });
}
