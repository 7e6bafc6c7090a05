import ExcelJS from 'exceljs';
import fc from '../support/fast-check';
import { cellAddress } from '../../src/core/snapshot/address';
import { SheetView, readWell } from './support/readings';

/** A cell as it is written, and what must be read back. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: number | string | boolean | { formula: string; result: number };
  readonly format: string;
}

/** Text that XML 1.0 can carry, with the characters that need care. */
const text = fc
  .array(fc.constantFrom('合', '计', 'A', '<', '>', '&', '"', "'", ' ', '　', '\n', '\t', ';', '💰', ']]>'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const cell = fc.record({
  row: fc.nat(300),
  column: fc.nat(40),
  content: fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -10_000_000, max: 10_000_000 }).map((fen) => fen / 100),
    fc.boolean(),
    text,
    fc.record({ formula: fc.constantFrom('SUM(A1:A9)', 'B2&"<"'), result: fc.nat(1000) }),
  ),
  format: fc.constantFrom('General', '#,##0.00', '0.00%', '0.00"万元"'),
});

const sheet = fc.uniqueArray(cell, {
  maxLength: 60,
  selector: ({ row, column }) => cellAddress(row, column),
});

async function write(sheets: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  sheets.forEach((cells, index) => {
    const target = workbook.addWorksheet(`表${index + 1}`);
    for (const { row, column, content, format } of cells) {
      const written = target.getCell(row + 1, column + 1);
      written.value = content as ExcelJS.CellValue;
      written.numFmt = format;
    }
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function expected({ content }: Cell): unknown {
  return typeof content === 'object' ? content.result : content;
}

it('reads back what another program wrote', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
      const { snapshot } = readWell(await write(sheets));
      sheets.forEach((cells, index) => {
        const view = new SheetView(snapshot, index);
        for (const one of cells) {
          const address = cellAddress(one.row, one.column);
          expect([address, view.value(address)]).toEqual([address, expected(one)]);
          expect(view.format(address)).toBe(one.format);
          const formula = typeof one.content === 'object' ? `=${one.content.formula}` : undefined;
          expect(view.formula(address)).toBe(formula);
        }
        const filled = view.sheet.columns.flatMap((column) => [...(column?.kinds ?? [])]).filter(Boolean);
        expect(filled).toHaveLength(cells.length);
      });
    }),
    { numRuns: 25 },
  );
}, 60_000);
