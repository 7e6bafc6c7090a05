import { cellAddress } from '../../core/snapshot/address';
import type { FoundHighlight, FoundRemark } from '../../host/marks/inventory';
import type { Highlight, Remark } from '../../host/marks/mark-plan';
import type { HostAbilities, MarkChanges } from '../../host/port';
import type { SheetKey } from '../../host/cell-point';
import { joinedAddresses } from '../addresses';
import type { RoundTrip } from '../round-trip';
import { errand, runErrands, type Errand } from '../errand';
import { placeRemarks } from './place-remarks';
import { reportErrands } from './write-report';

/**
 * Two round trips: everything but remarks, then remarks; more where Excel's limit on messages demands, none for nothing.
 * What is to be removed may have gone already.
 */
export async function changeMarks(
  roundTrip: RoundTrip,
  { activate, removals, highlights, report, remarks }: MarkChanges,
  abilities: HostAbilities,
): Promise<readonly Remark[]> {
  await runErrands(roundTrip, [
    ...(activate === null ? [] : [activation(activate)]),
    ...removals.highlights.map(highlightRemoval),
    ...removals.remarks.map(remarkRemoval),
    ...removals.sheets.map(sheetRemoval),
    ...highlights.flatMap(highlightErrands),
    ...(report ? reportErrands(report) : []),
  ]);
  return placeRemarks(roundTrip, remarks, abilities);
}

function activation(sheet: SheetKey): Errand {
  return errand(2, [], ({ worksheets }) => worksheets.getItemOrNullObject(sheet).activate());
}

function highlightRemoval({ sheet, id }: FoundHighlight): Errand {
  return errand(5, [], ({ worksheets }) =>
    worksheets.getItemOrNullObject(sheet).getRange().conditionalFormats.getItemOrNullObject(id).delete(),
  );
}

function remarkRemoval({ kind, sheet, row, column, id }: FoundRemark): Errand {
  return errand(4, [], ({ worksheets, comments }) => {
    if (kind === 'comment') comments.getItemOrNullObject(id).delete();
    else worksheets.getItemOrNullObject(sheet).notes.getItemOrNullObject(cellAddress(row, column)).delete();
  });
}

function sheetRemoval(sheet: SheetKey): Errand {
  return errand(2, [], ({ worksheets }) => worksheets.getItemOrNullObject(sheet).delete());
}

/** The formula comes first: a rule without one matches nothing and is known to be stranded. */
function highlightErrands({ sheet, formula, look, cells }: Highlight): Errand[] {
  const addresses = cells.map(({ row, column }) => cellAddress(row, column));
  return joinedAddresses(addresses).map((address) =>
    errand(14, [address, formula], ({ worksheets }) => {
      const { custom } = worksheets
        .getItem(sheet)
        .getRanges(address)
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = formula;
      const { fill, font } = custom.format;
      fill.color = look.fill;
      font.color = look.font;
      if (look.isBold) font.bold = true;
      if (look.isItalic) font.italic = true;
      if (look.isUnderlined) font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
    }),
  );
}
