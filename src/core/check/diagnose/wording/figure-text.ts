import type { Fen } from '../../../amount/fen';
import { formatGrouped } from '../../../amount/format-amount';
import type { Localised } from '../../../findings/localised';
import { figureAddress, figureName, titleOf } from '../../../relations/figure-label';
import type { Figure } from '../../../relations/ledger';
import type { CellPlace } from '../../../tables/budget-table';

/**
 * A figure as a sentence names it that is read beside the cell `at`: “住房公积金·合计”, with its address where it stands
 * elsewhere, and with its table's title where that is another.
 */
export function figureText(figure: Figure, at: CellPlace): Localised {
  const name = inner(figureName(figure));
  const { place } = figure;
  if (place.sheet !== at.sheet)
    return within(figure, `${figureAddress(figure)}“${name}”`, ` ${figureAddress(figure)} (${name})`);
  if (place.row === at.row && place.column === at.column)
    return { 'zh-CN': `“${name}”`, 'en-US': `“${name}”` };
  return {
    'zh-CN': `${figureAddress(figure)}“${name}”`,
    'en-US': `${figureAddress(figure)} (${name})`,
  };
}

/** A cell as a list of suspects names it. */
export function cellText(figure: Figure, at: CellPlace): Localised {
  const cell = figureAddress(figure);
  return figure.place.sheet === at.sheet
    ? { 'zh-CN': cell, 'en-US': cell }
    : within(figure, cell, ` ${cell}`);
}

function within(figure: Figure, chinese: string, english: string): Localised {
  const title = titleOf(figure);
  return { 'zh-CN': `《${title}》${chinese}`, 'en-US': `“${title}”${english}` };
}

/** Words that will stand in quotation marks, their own marks turned into inner ones. */
function inner(name: string): string {
  return name.replaceAll('“', '‘').replaceAll('”', '’');
}

/** An amount as the figure's table prints it, with its unit: 1,353.56 万元. */
export function amountText(figure: Figure, fen: Fen): string {
  return `${bareAmount(figure, fen)} ${figure.table.unit.name}`;
}

/** The same without its unit. */
export function bareAmount({ table }: Figure, fen: Fen): string {
  return formatGrouped(fen, table.unit, table.quantum);
}
