import { fullAddress } from '../../model/address';
import { clearContents, enterCells } from '../../model/edit-cells';
import { setFormat } from '../../model/edit-formats';
import { select } from '../../model/edit-sheets';
import { cellCount, cellRect, isEntireColumn, isEntireRow, isUnbounded } from '../../model/geometry';
import { invalidArgument, invalidOperation } from '../../model/host-error';
import { requirePermission, requireUnlocked } from '../../model/protection';
import type { RangeTarget } from '../targets';
import type { Host, WireType } from '../wire-type';
import { rangeEditing } from './range-editing';
import { rangeLinks } from './range-links';
import { rangeProperties } from './range-properties';
import { rangeStepping } from './range-stepping';
import { formulaAt, numberFormatAt, readGrid, spread, textAt, valueAt, valueTypeAt } from './range-values';
import { areLinesHidden, hideLines } from './range-visibility';

const LARGEST_COUNT = 2_147_483_647;

function enter({ sheet, rect }: RangeTarget, value: unknown, { workbook }: Host): void {
  requireUnlocked(sheet, rect);
  if (isUnbounded(rect) && value !== '') throw invalidOperation('writing to whole rows or columns');
  if (value === '') clearContents(workbook, sheet, rect);
  else enterCells(workbook, sheet, rect, spread(value, rect));
}

function setNumberFormat({ sheet, rect }: RangeTarget, value: unknown, { workbook }: Host): void {
  requirePermission(sheet, 'allowFormatCells');
  if (typeof value === 'string') return setFormat(workbook, sheet, rect, 'numberFormat', value);
  const formatAt = spread(value, rect);
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const format = formatAt(row, column);
      if (format === null) continue;
      if (typeof format !== 'string') throw invalidArgument('a number format must be a string');
      sheet.formats.set(cellRect(rect.row + row, rect.column + column), 'numberFormat', format);
    }
  }
  workbook.announce({ kind: 'formats', sheet, rect });
}

export const rangeType: WireType<RangeTarget> = {
  isReferenceable: true,
  scalars: {
    Address: { read: ({ sheet, rect }) => fullAddress(sheet.name, rect) },
    AddressLocal: { read: ({ sheet, rect }) => fullAddress(sheet.name, rect) },
    CellCount: { read: ({ rect }) => (cellCount(rect) > LARGEST_COUNT ? -1 : cellCount(rect)) },
    ColumnCount: { read: ({ rect }) => rect.columns },
    ColumnHidden: {
      read: (range) => areLinesHidden(range, 'column'),
      write: (range, value, host) => hideLines(range, 'column', value === true, host),
    },
    ColumnIndex: { read: ({ rect }) => rect.column },
    Formulas: { read: (range) => readGrid(range, formulaAt), write: enter },
    FormulasLocal: { read: (range) => readGrid(range, formulaAt), write: enter },
    Hidden: { read: (range) => areLinesHidden(range, 'row') || areLinesHidden(range, 'column') },
    Hyperlink: rangeLinks,
    IsEntireColumn: { read: ({ rect }) => isEntireColumn(rect) },
    IsEntireRow: { read: ({ rect }) => isEntireRow(rect) },
    NumberFormat: { read: (range) => readGrid(range, numberFormatAt), write: setNumberFormat },
    NumberFormatLocal: { read: (range) => readGrid(range, numberFormatAt), write: setNumberFormat },
    RowCount: { read: ({ rect }) => rect.rows },
    RowHidden: {
      read: (range) => areLinesHidden(range, 'row'),
      write: (range, value, host) => hideLines(range, 'row', value === true, host),
    },
    RowIndex: { read: ({ rect }) => rect.row },
    Text: { read: (range) => readGrid(range, textAt) },
    ValueTypes: { read: (range) => readGrid(range, valueTypeAt) },
    Values: { read: (range) => readGrid(range, valueAt), write: enter },
  },
  navigations: {
    ConditionalFormats: ({ sheet, rect }, host) =>
      host.object('ConditionalFormatCollection', { sheet, rects: [rect] }),
    Format: ({ sheet, rect }, host) => host.object('RangeFormat', { sheet, rects: [rect] }),
    Worksheet: ({ sheet }, host) => host.object('Worksheet', sheet),
  },
  methods: {
    ...rangeStepping,
    ...rangeEditing,
    ...rangeProperties,
    Select: ({ sheet, rect }, _args, { workbook }) => select(workbook, sheet, rect),
  },
};
