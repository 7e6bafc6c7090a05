import { scaledText } from '../amount/decimal-text';
import { fenFromNumber } from '../amount/fen-from-number';
import { MONEY_UNITS, quantumOf, WAN, type Fen, type MoneyUnit } from '../amount/fen';
import { formatFen } from '../amount/format-amount';
import { roundedQuotient } from '../amount/rounded-quotient';
import { say } from '../report/phrase';
import { TOO_LARGE } from './amounts';
import { isBlank, textOf, widthOf, type Block, type CellInput } from './block';
import { elementwise, shapesDiffer } from './elementwise';
import type { Fault, Filled } from './fault';
import { FAULT_PHRASES } from './phrases';
import type { ZeroBase } from './zero-base';

/** Decimals of amounts and percentages in running text. */
const DECIMALS = 2;

/**
 * `BUDGET.NARRATE(name, current, previous, [unit])`: the disclosure sentence of each line, in Chinese as it is published, e.g.
 * 公务接待费24.40万元，比上年预算减少2.68万元，下降9.90%. `unit` is the unit of the amounts, 万元 where none is given.
 */
export function narrate(
  names: Block,
  current: Block,
  previous: Block,
  unitArgument: CellInput,
  zeroBase: ZeroBase,
): Filled {
  const unit = isBlank(unitArgument) ? WAN : MONEY_UNITS.find(({ name }) => name === unitArgument);
  if (!unit) return unknownUnit(textOf(unitArgument));
  const isOneName = names.length === 1 && widthOf(names) === 1;
  const isNamed = isOneName || (names.length === current.length && widthOf(names) === widthOf(current));
  if (!isNamed) return shapesDiffer(names, current);
  return elementwise(current, previous, (now, before, row, column) => {
    if (now === null && before === null) return '';
    const name = textOf(isOneName ? names[0]![0] : names[row]![column]).trim();
    const amount = fenFromNumber(now ?? 0, unit, null);
    const base = fenFromNumber(before ?? 0, unit, null);
    if (Number.isNaN(amount) || Number.isNaN(base)) return TOO_LARGE;
    return `${name}${printed(amount, unit)}，${comparison(amount, base, unit, zeroBase)}`;
  });
}

function comparison(amount: Fen, base: Fen, unit: MoneyUnit, zeroBase: ZeroBase): string {
  const difference = amount - base;
  if (difference === 0) return '与上年预算持平';
  const size = printed(Math.abs(difference), unit);
  const changed = difference > 0 ? `比上年预算增加${size}` : `比上年预算减少${size}`;
  if (base === 0 && zeroBase === 'omit') return `${changed}，上年无此项预算`;
  if (base === 0 && zeroBase === 'dash') return changed;
  const percent =
    base === 0 ? 100 * 10 ** DECIMALS : roundedQuotient(Math.abs(difference), base, DECIMALS + 2);
  const rate = scaledText(Math.abs(percent), DECIMALS);
  return difference > 0 ? `${changed}，增长${rate}%` : `${changed}，下降${rate}%`;
}

function printed(amount: Fen, unit: MoneyUnit): string {
  return `${formatFen(amount, unit, quantumOf(unit, DECIMALS))}${unit.name}`;
}

function unknownUnit(unit: string): Fault {
  return {
    fault: 'value',
    sentence: (language) =>
      say(FAULT_PHRASES.unknownUnit, language, {
        unit,
        units: MONEY_UNITS.map(({ name }) => name).join(' '),
      }),
  };
}
