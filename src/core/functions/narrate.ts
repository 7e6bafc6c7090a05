import { fenFromNumber } from '../amount/fen-from-number';
import { MONEY_UNITS, WAN } from '../amount/fen';
import type { ZeroBase } from '../amount/zero-base';
import { amountText, customaryQuantum } from '../narrative/drafting/wording/amount-text';
import { changeText } from '../narrative/drafting/wording/change';
import { say } from '../report/phrase';
import { TOO_LARGE } from './amounts';
import { isBlank, textOf, widthOf, type Block, type CellInput } from './block';
import { elementwise, shapesDiffer } from './elementwise';
import type { Fault, Filled } from './fault';
import { FAULT_PHRASES } from './phrases';

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
    const quantum = customaryQuantum(unit);
    const manner = { comparedWith: '上年预算', zeroBase } as const;
    return `${name}${amountText(amount, unit, quantum)}，${changeText(amount, base, unit, quantum, manner)}`;
  });
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
