import { formatFen } from '../amount/format-amount';
import { checkWorkbook } from '../check/check-workbook';
import type { Finding, Money } from '../findings/finding';
import type { Language } from '../findings/localised';
import { inReportOrder } from '../report/finding-order';
import { say } from '../report/phrase';
import { cellAddress } from '../snapshot/address';
import { SnapshotBuilder } from '../snapshot/snapshot-builder';
import { textOf, type Block, type CellOutput } from './block';
import type { Fault, Whole } from './fault';
import { FAULT_PHRASES } from './phrases';

/** Where a block stands in the workbook, so that findings name the cells the clerk sees. */
export interface BlockPlace {
  readonly sheet: string;
  /** 0-based place of its first cell. */
  readonly row: number;
  readonly column: number;
}

/**
 * `BUDGET.CHECKTABLE(range)`: checks the disclosure tables in a range, titles and headers included. One line for each finding
 * about a figure, most serious first: cell, what it reads, what it should read, the difference, and the sentence of the report.
 * One blank cell when everything holds.
 */
export function checkTable(block: Block, place: BlockPlace, language: Language): Whole {
  const builder = new SnapshotBuilder(place.sheet);
  const sheet = builder.sheet(place.sheet);
  block.forEach((cells, row) =>
    cells.forEach((cell, column) =>
      sheet.setHostValue(
        place.row + row,
        place.column + column,
        typeof cell === 'object' ? textOf(cell) : (cell ?? null),
      ),
    ),
  );
  const { recognition, findings } = checkWorkbook(builder.build());
  if (recognition.tables.length === 0) return NO_TABLE;
  const lines = inReportOrder(findings.filter(isAboutFigures)).map((finding) => lineOf(finding, language));
  return lines.length > 0 ? lines : [['']];
}

/** Figures that break a relation or cannot be read. Rounding differences may stand; wording is for the check of the workbook. */
function isAboutFigures({ rule, severity, evidence }: Finding): boolean {
  return severity !== 'info' && (evidence.length > 0 || rule === 'error-value');
}

function lineOf(
  { place, published, expected, difference, message }: Finding,
  language: Language,
): CellOutput[] {
  return [
    cellAddress(place.row, place.column),
    figure(published),
    figure(expected),
    figure(difference),
    message[language],
  ];
}

function figure(money: Money | null): CellOutput {
  return money === null ? '' : Number(formatFen(money.fen, money.unit, money.quantum));
}

const NO_TABLE: Fault = {
  fault: 'not-available',
  sentence: (language) => say(FAULT_PHRASES.noTable, language),
};
