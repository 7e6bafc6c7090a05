import type { Fen } from '../../../amount/fen';
import { formatGrouped } from '../../../amount/format-amount';
import type { Localised } from '../../../findings/localised';
import { figureAddress, figureName } from '../../../relations/figure-label';
import type { Figure } from '../../../relations/ledger';

/** Where a figure stands and what it is, e.g. 支出总表 C9“住房公积金·合计”. */
export function placeText(figure: Figure): Localised {
  const title = figure.table.title.value;
  const [cell, name] = [figureAddress(figure), figureName(figure)];
  return { 'zh-CN': `${title} ${cell}“${name}”`, 'en-US': `“${title}” ${cell} (${name})` };
}

/** An amount as the figure's table prints it, with its unit: 1,353.56 万元. */
export function amountText({ table }: Figure, fen: Fen): string {
  return `${formatGrouped(fen, table.unit, table.quantum)} ${table.unit.name}`;
}
