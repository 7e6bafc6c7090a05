import { quantumOf, type Fen } from '../../../src/core/amount/fen';
import type { GridCell } from '../grid';
import type { MoneyStyle, TextForm } from '../style';

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
  if (style.text !== null) return { value: amountText(printed, style, style.text), fen: printed };
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
      return style.text !== null
        ? { value: amountText(0, style, style.text), fen: 0 }
        : { value: 0, format: style.format, fen: 0 };
  }
}

/** An amount as a clerk types it into a text cell. */
function amountText(fen: Fen, style: MoneyStyle, form: TextForm): string {
  const plain = (Math.abs(fen) / style.unit.fen).toFixed(style.decimals);
  const text = fen < 0 ? negative(typed(plain, form), style) : typed(plain, form);
  return form === 'trailing-blank' ? `${text} ` : text;
}

function typed(plain: string, form: TextForm): string {
  if (form === 'grouped') {
    const [whole, fraction] = plain.split('.');
    const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  }
  if (form !== 'full-width') return plain;
  return plain.replace(/[0-9.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function negative(text: string, style: MoneyStyle): string {
  switch (style.negative) {
    case 'minus':
      return `-${text}`;
    case 'brackets':
      return `(${text})`;
    case 'triangle':
      return `△${text}`;
  }
}
