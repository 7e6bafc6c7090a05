import { quantumOf, type Fen } from '../../../src/core/amount/fen';
import type { GridCell } from '../grid';
import type { MoneyStyle } from '../style';

/** An amount rounded half away from zero to what the table prints. */
export function asPrinted(fen: Fen, style: MoneyStyle): Fen {
  const quantum = quantumOf(style.unit, style.decimals);
  return Math.sign(fen) * Math.floor((Math.abs(fen) * 2 + quantum) / (2 * quantum)) * quantum || 0;
}

/** The cell of an amount; undefined where nothing is written. */
export function amountCell(fen: Fen | null, style: MoneyStyle): GridCell | undefined {
  if (fen === null) return undefined;
  const printed = asPrinted(fen, style);
  if (printed === 0 && !(style.keepsHiddenDigits && fen !== 0)) return zeroCell(style);
  if (style.isText) return { value: amountText(printed, style), fen: printed };
  const stored = style.keepsHiddenDigits ? fen : printed;
  return { value: stored / style.unit.fen, format: style.format, fen: printed };
}

function zeroCell(style: MoneyStyle): GridCell | undefined {
  switch (style.zero) {
    case 'blank':
      return undefined;
    case 'hyphen':
      return { value: '-', fen: 0 };
    case 'dash':
      return { value: '—', fen: 0 };
    case 'zero':
      return style.isText
        ? { value: (0).toFixed(style.decimals), fen: 0 }
        : { value: 0, format: style.format, fen: 0 };
  }
}

/** "1,353.56", as a clerk types it into a text cell. */
export function amountText(fen: Fen, style: MoneyStyle): string {
  const [whole, fraction] = (Math.abs(fen) / style.unit.fen).toFixed(style.decimals).split('.');
  const grouped = style.format.includes(',') ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') : whole!;
  return `${fen < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
