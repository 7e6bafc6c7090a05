import { textAt } from '../../snapshot/cells';
import { CellKind } from '../../snapshot/workbook-snapshot';
import type { CellPlace } from '../../tables/budget-table';
import type { Workpapers } from '../rule';

/** Cells of every sheet that hold one of some texts of the string pool, by the text's index. Our own report is passed over. */
export function cellsWithTexts<T>(
  { snapshot, recognition }: Workpapers,
  texts: ReadonlyMap<number, T>,
): Map<number, CellPlace[]> {
  const places = new Map<number, CellPlace[]>();
  if (texts.size === 0) return places;
  const ownReports = new Set(
    recognition.unrecognised.filter(({ reason }) => reason === 'own-report').map(({ sheet }) => sheet),
  );
  snapshot.sheets.forEach(({ columns }, sheet) => {
    if (ownReports.has(sheet)) return;
    columns.forEach((cells, column) => {
      if (!cells) return;
      const { kinds, values, firstRow } = cells;
      for (let offset = 0; offset < kinds.length; offset++) {
        const text = values[offset]!;
        if (kinds[offset] !== CellKind.Text || !texts.has(text)) continue;
        const place = { sheet, row: firstRow + offset, column };
        const known = places.get(text);
        if (known) known.push(place);
        else places.set(text, [place]);
      }
    });
  });
  return places;
}

export function textOf({ snapshot }: Workpapers, { sheet, row, column }: CellPlace): string {
  return textAt(snapshot, snapshot.sheets[sheet]!, row, column);
}
