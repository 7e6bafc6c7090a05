import type { ProgressListener, WorkbookReading } from '../../host/port';
import type { RoundTrip } from '../round-trip';
import { askAll } from './ask-all';
import { assemble, type SheetContent } from './assemble';
import { cellBlock, type CellBlock } from './cell-block';
import type { Grid, Question } from './question';
import { readExtents, type SheetExtent } from './sheet-extents';
import { listSheets } from './sheet-list';

/** How far the work is after each of the steps of reading. */
const DONE = { extents: 0.1, cells: 0.7, details: 1 };

/**
 * Reads the workbook in four round trips, whatever its number of sheets, and as many more as Excel's limit on messages
 * demands: the sheets; where each has content; constants and formulas; then results, number formats and hidden lines, only
 * where there are any.
 */
export async function readWorkbook(
  roundTrip: RoundTrip,
  progress: ProgressListener = () => undefined,
): Promise<WorkbookReading> {
  const { workbookName, sheets } = await listSheets(roundTrip);
  const extents = await readExtents(roundTrip, sheets);
  progress(DONE.extents);
  const blocks = await readBlocks(roundTrip, extents);
  progress(DONE.cells);
  const contents = await readDetails(roundTrip, extents, blocks);
  progress(DONE.details);
  return { snapshot: await assemble(workbookName, contents), sheets: sheets.map(({ key }) => key) };
}

/** The blocks of each sheet, from top to bottom. */
async function readBlocks(roundTrip: RoundTrip, extents: readonly SheetExtent[]): Promise<CellBlock[][]> {
  const blocks: CellBlock[][] = extents.map(() => []);
  const asked = extents.flatMap(({ sheet, used }, index) =>
    used ? [{ index, question: { what: 'formulas' as const, sheet: sheet.key, range: used } }] : [],
  );
  await askAll(
    roundTrip,
    asked.map(({ question }) => question),
    ({ range }, position, grid) => blocks[asked[position]!.index]!.push(cellBlock(range, grid)),
  );
  return blocks;
}

interface DetailQuestion {
  readonly question: Question;
  readonly take: (range: Question['range'], grid: Grid) => void;
}

async function readDetails(
  roundTrip: RoundTrip,
  extents: readonly SheetExtent[],
  blocks: readonly (readonly CellBlock[])[],
): Promise<SheetContent[]> {
  const contents = extents.map((extent, index): SheetContent => ({
    extent,
    blocks: blocks[index]!,
    results: [],
    numberFormats: [],
    hiddenRows: [],
    hiddenColumns: [],
  }));
  const asked = contents.flatMap(detailQuestions);
  await askAll(
    roundTrip,
    asked.map(({ question }) => question),
    ({ range }, position, grid) => asked[position]!.take(range, grid),
  );
  return contents;
}

function detailQuestions(content: SheetContent): DetailQuestion[] {
  const { extent, blocks, results, numberFormats, hiddenRows, hiddenColumns } = content;
  const sheet = extent.sheet.key;
  const questions: DetailQuestion[] = [];
  for (const { formulaArea, figureArea } of blocks) {
    if (formulaArea) {
      questions.push({
        question: { what: 'values', sheet, range: formulaArea },
        take: (range, grid) => results.push({ range, grid }),
      });
    }
    if (figureArea) {
      questions.push({
        question: { what: 'numberFormat', sheet, range: figureArea },
        take: (range, grid) => numberFormats.push({ range, grid }),
      });
    }
  }
  const { used } = extent;
  if (used && extent.hiddenRows === 'some') {
    questions.push({
      question: { what: 'hiddenRows', sheet, range: { ...used, right: used.left } },
      take: ({ top }, grid) => grid.forEach(([hidden], row) => hidden === true && hiddenRows.push(top + row)),
    });
  }
  if (used && extent.hiddenColumns === 'some') {
    questions.push({
      question: { what: 'hiddenColumns', sheet, range: { ...used, bottom: used.top } },
      take: ({ left }, [line = []]) =>
        line.forEach((hidden, column) => hidden === true && hiddenColumns.push(left + column)),
    });
  }
  return questions;
}
