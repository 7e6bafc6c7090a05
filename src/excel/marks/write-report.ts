import { DRAFT_NAME, REPORT_NAME, REPORT_TABLE } from '../../host/marks/signature';
import type {
  ReportAmount,
  ReportCell,
  ReportLink,
  ReportSheet,
  UncheckedList,
} from '../../host/report/report-sheet';
import { asText } from '../cell-text';
import { CHARACTER_WIDTH } from '../column-width';
import { errand, type Errand } from '../errand';

/** Rows written at once; even long texts then stay far below Excel's limit on messages. */
const ROWS_AT_ONCE = 200;

const TABLE_STYLE = 'TableStyleLight9';

type CellInput = string | number;

/**
 * The report as errands. Until the last one the sheet bears the draft's name, so that a report cut short is known as ours,
 * and one that bears the report's name is complete.
 */
export function reportErrands(report: ReportSheet): Errand[] {
  const { table, unchecked } = report;
  const headerRow = report.lines.length + 2;
  const firstRow = headerRow + 1;
  const belowTable = firstRow + table.rows.length + 1;
  return [
    startDraft(report),
    writeRows(0, [[report.title], ...report.lines.map((line) => [line])].map(asTexts)),
    writeRows(headerRow, [asTexts(table.columns.map(({ title }) => title))]),
    ...inBlocks(table.rows).flatMap(({ start, rows }) => [
      formatAmounts(firstRow + start, rows),
      writeRows(
        firstRow + start,
        rows.map((row) => row.map(inputOf)),
      ),
    ]),
    makeTable(report, headerRow),
    ...table.rows.flatMap((row, index) => linksOf(row, firstRow + index)),
    ...(unchecked ? uncheckedErrands(unchecked, belowTable) : []),
    finish(report),
  ];
}

function startDraft({ returnTo }: ReportSheet): Errand {
  return errand(6, [], ({ worksheets }) => {
    const sheet = worksheets.add(DRAFT_NAME);
    sheet.names.add(REPORT_NAME, `="${returnTo.replaceAll('"', '""')}"`).visible = false;
  });
}

function draft({ worksheets }: Excel.Workbook): Excel.Worksheet {
  return worksheets.getItem(DRAFT_NAME);
}

function writeRows(top: number, rows: readonly (readonly CellInput[])[]): Errand {
  const texts = rows.flatMap((row) => row.map(String));
  return errand(3 + texts.length / 50, texts, (workbook) => {
    draft(workbook).getRangeByIndexes(top, 0, rows.length, rows[0]!.length).values = rows.map((row) => [
      ...row,
    ]);
  });
}

function asTexts(texts: readonly string[]): string[] {
  return texts.map(asText);
}

function inputOf(cell: ReportCell): CellInput {
  if (typeof cell === 'string') return asText(cell);
  return isAmount(cell) ? cell.amount : asText(cell.address);
}

function isAmount(cell: ReportCell): cell is ReportAmount {
  return typeof cell !== 'string' && 'amount' in cell;
}

function isLink(cell: ReportCell): cell is ReportLink {
  return typeof cell !== 'string' && 'address' in cell;
}

function formatAmounts(top: number, rows: readonly (readonly ReportCell[])[]): Errand {
  const formats = rows.map((row) => row.map((cell) => (isAmount(cell) ? cell.numberFormat : 'General')));
  return errand(3, formats.flat(), (workbook) => {
    draft(workbook).getRangeByIndexes(top, 0, rows.length, formats[0]!.length).numberFormat = formats;
  });
}

function makeTable({ table, lines }: ReportSheet, headerRow: number): Errand {
  const { columns, rows } = table;
  return errand(20 + columns.length * 4, [], (workbook) => {
    const sheet = draft(workbook);
    const range = sheet.getRangeByIndexes(headerRow, 0, rows.length + 1, columns.length);
    const made = sheet.tables.add(range, true);
    made.name = REPORT_TABLE;
    made.style = TABLE_STYLE;
    range.format.wrapText = true;
    range.format.verticalAlignment = Excel.VerticalAlignment.top;
    columns.forEach(({ width }, index) => {
      sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width * CHARACTER_WIDTH;
    });
    const title = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
    title.bold = true;
    title.size = 16;
    sheet.getRangeByIndexes(1, 0, Math.min(1, lines.length), 1).format.font.bold = true;
    sheet.freezePanes.freezeRows(headerRow + 1);
  });
}

function linksOf(row: readonly ReportCell[], at: number): Errand[] {
  return row.flatMap((cell, column) => {
    if (!isLink(cell)) return [];
    const documentReference = `'${cell.sheetName.replaceAll("'", "''")}'!${cell.address}`;
    return errand(3, [documentReference, cell.address], (workbook) => {
      draft(workbook).getRangeByIndexes(at, column, 1, 1).hyperlink = {
        documentReference,
        textToDisplay: cell.address,
      };
    });
  });
}

function uncheckedErrands({ heading, rows }: UncheckedList, top: number): Errand[] {
  return [
    errand(6, [heading], (workbook) => {
      const cell = draft(workbook).getRangeByIndexes(top, 0, 1, 1);
      cell.values = [[asText(heading)]];
      cell.format.font.bold = true;
    }),
    // The part stands below 表, the reason below 问题.
    ...inBlocks(rows).map(({ start, rows: block }) =>
      writeRows(
        top + 1 + start,
        block.map(([part, reason]) => ['', asText(part), '', asText(reason)]),
      ),
    ),
  ];
}

function finish({ name, isInFront }: ReportSheet): Errand {
  return errand(4, [name], (workbook) => {
    const sheet = draft(workbook);
    sheet.name = name;
    if (isInFront) sheet.activate();
  });
}

function inBlocks<T>(rows: readonly T[]): { readonly start: number; readonly rows: readonly T[] }[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, block) => ({
    start: block * ROWS_AT_ONCE,
    rows: rows.slice(block * ROWS_AT_ONCE, (block + 1) * ROWS_AT_ONCE),
  }));
}
