import { clearLinks, enterCells } from '../../model/edit-cells';
import { cellRect, containsCell } from '../../model/geometry';
import { invalidArgument } from '../../model/host-error';
import { requirePermission, requireUnlocked } from '../../model/protection';
import type { Hyperlink } from '../../model/sheet';
import type { RangeTarget } from '../targets';
import type { Host, Scalar } from '../wire-type';

const FIELDS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

function linkFrom(value: unknown): Hyperlink {
  if (typeof value !== 'object' || value === null) throw invalidArgument('a hyperlink must be an object');
  const given = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  for (const [field, part] of given) {
    const isKnown = FIELDS.some((known) => known === field);
    if (!isKnown || typeof part !== 'string') throw invalidArgument(`hyperlink ${field}`);
  }
  const link: Hyperlink = Object.fromEntries(given);
  if (!link.address && !link.documentReference) throw invalidArgument('a hyperlink needs a target');
  return link;
}

/** The link all cells of the range share, or null. */
function readLink({ sheet, rect }: RangeTarget): Hyperlink | null {
  const links = sheet.links.filter(({ row, column }) => containsCell(rect, row, column));
  const [first, ...others] = links.map(({ link }) => link);
  const isShared = others.every((link) => JSON.stringify(link) === JSON.stringify(first));
  return first && isShared && links.length === rect.rows * rect.columns ? first : null;
}

/** Setting a link also shows its text and, as in Excel, underlines it in the colour of links. */
function writeLink({ sheet, rect }: RangeTarget, value: unknown, { workbook }: Host): void {
  requirePermission(sheet, 'allowInsertHyperlinks');
  requireUnlocked(sheet, rect);
  const link = linkFrom(value);
  clearLinks(sheet, rect);
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const shown = link.textToDisplay ?? String(sheet.values.get(row, column) ?? link.address ?? '');
      sheet.links.push({ row, column, link: { ...link, textToDisplay: shown } });
      if (link.textToDisplay !== undefined) {
        enterCells(workbook, sheet, cellRect(row, column), () => link.textToDisplay);
      }
    }
  }
  sheet.formats.set(rect, 'font.color', '#0563C1');
  sheet.formats.set(rect, 'font.underline', 'Single');
}

export const rangeLinks: Scalar<RangeTarget> = { read: readLink, write: writeLink };
