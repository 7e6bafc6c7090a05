import { recalculateAll } from './calculate';
import { shiftFormula } from './formula-references';
import type { Sheet } from './sheet';
import { type StructuralEdit, shiftEntries, shiftIndex, shiftRect } from './structural-edit';
import type { Workbook } from './workbook';

/** Inserts or deletes whole rows or columns; everything that hangs on cells moves with them. */
export function editStructure(workbook: Workbook, sheet: Sheet, edit: StructuralEdit): void {
  sheet.values.shift(edit);
  sheet.formulas.shift(edit);
  sheet.formats.shift(edit);
  sheet.comments = shiftEntries(sheet.comments, edit);
  sheet.notes = shiftEntries(sheet.notes, edit);
  sheet.links = shiftEntries(sheet.links, edit);
  shiftRanges(sheet, edit);
  shiftLines(sheet, edit);
  shiftReferences(workbook, sheet, edit);
  workbook.announce({ kind: 'structure', sheet, edit });
  recalculateAll(workbook);
}

function shiftRanges(sheet: Sheet, edit: StructuralEdit): void {
  sheet.merges = sheet.merges
    .flatMap((merge) => shiftRect(merge, edit) ?? [])
    .filter((merge) => merge.rows * merge.columns > 1);
  for (const format of sheet.conditionalFormats) {
    format.ranges = format.ranges.flatMap((range) => shiftRect(range, edit) ?? []);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.ranges.length > 0);
  sheet.tables = sheet.tables.flatMap((table) => {
    const rect = shiftRect(table.rect, edit);
    return rect ? [Object.assign(table, { rect })] : [];
  });
}

function shiftLines(sheet: Sheet, edit: StructuralEdit): void {
  const moved = (index: number) => shiftIndex(index, edit);
  const moveSet = (lines: ReadonlySet<number>) => new Set([...lines].flatMap((line) => moved(line) ?? []));
  const moveMap = (lines: ReadonlyMap<number, number>) =>
    new Map(
      [...lines].flatMap(([line, size]) => {
        const to = moved(line);
        return to === undefined ? [] : [[to, size] as const];
      }),
    );
  if (edit.axis === 'row') {
    sheet.hiddenRows = moveSet(sheet.hiddenRows);
    sheet.rowHeights = moveMap(sheet.rowHeights);
  } else {
    sheet.hiddenColumns = moveSet(sheet.hiddenColumns);
    sheet.columnWidths = moveMap(sheet.columnWidths);
  }
}

function shiftReferences(workbook: Workbook, edited: Sheet, edit: StructuralEdit): void {
  rewriteFormulas(workbook, (formula, home) => shiftFormula(formula, home.name, edited.name, edit));
}

/** Rewrites every formula of the workbook: in cells, in conditional formats and behind names. */
export function rewriteFormulas(workbook: Workbook, rewrite: (formula: string, home: Sheet) => string): void {
  for (const sheet of workbook.sheets) {
    for (const { row, column, value } of [...sheet.formulas.entries()]) {
      sheet.formulas.set(row, column, rewrite(value, sheet));
    }
    for (const format of sheet.conditionalFormats) format.formula = rewrite(format.formula, sheet);
    for (const name of sheet.names) name.formula = rewrite(name.formula, sheet);
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, workbook.activeSheet);
}
