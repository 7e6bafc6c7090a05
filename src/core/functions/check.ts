import { groupedText, scaledText } from '../amount/decimal-text';
import type { Language } from '../findings/localised';
import { say } from '../report/phrase';
import { amountOf, commonDecimals, readAmounts, TOO_LARGE, type Amounts } from './amounts';
import { widthOf, type Block, type CellInput } from './block';
import { shapesDiffer } from './elementwise';
import { isFault, type Fault, type Filled } from './fault';
import { CHECK_PHRASES, FAULT_PHRASES } from './phrases';

/**
 * `BUDGET.CHECK(total, parts, [tolerance])`: empty where the total is the sum of its parts within the tolerance, else a
 * sentence with the difference.
 *
 * One total is checked against all parts; a column of totals row by row, a row of totals column by column.
 */
export function check(totals: Block, parts: Block, toleranceArgument: CellInput, language: Language): Filled {
  const given = amountOf(toleranceArgument);
  const tolerance = given === null ? 0 : given;
  if (tolerance === undefined || !(tolerance >= 0 && Number.isFinite(tolerance))) return WRONG_TOLERANCE;
  const isByRow = totals.length > 1 && widthOf(totals) === 1 && totals.length === parts.length;
  const isByColumn = totals.length === 1 && widthOf(totals) > 1 && widthOf(totals) === widthOf(parts);
  const isSingle = totals.length === 1 && widthOf(totals) === 1;
  if (!isByRow && !isByColumn && !isSingle) return shapesDiffer(totals, parts);
  const total = readAmounts(totals, 0);
  if (isFault(total)) return total;
  const addends = readAmounts(parts, 1);
  if (isFault(addends)) return addends;
  return totals.map((cells, row) =>
    cells.map((_, column) => {
      const at = row * total.columns + column;
      const members = isByRow ? rowOf(addends, row) : isByColumn ? columnOf(addends, column) : addends.values;
      return compare(total.values[at]!, members, tolerance, language);
    }),
  );
}

function compare(total: number, parts: Float64Array, tolerance: number, language: Language): string | Fault {
  const decimals = commonDecimals([total, tolerance], parts);
  if (decimals === null) return TOO_LARGE;
  const power = 10 ** decimals;
  const printed = (whole: number) => groupedText(scaledText(whole, decimals));
  const wholeTotal = Math.round(total * power);
  const sum = parts.reduce((running, part) => running + Math.round(part * power), 0);
  const difference = wholeTotal - sum;
  if (Math.abs(difference) <= Math.round(tolerance * power)) return '';
  return say(difference > 0 ? CHECK_PHRASES.more : CHECK_PHRASES.less, language, {
    total: printed(wholeTotal),
    sum: printed(sum),
    difference: printed(Math.abs(difference)),
  });
}

function rowOf({ values, columns }: Amounts, row: number): Float64Array {
  return values.subarray(row * columns, (row + 1) * columns);
}

function columnOf({ values, columns }: Amounts, column: number): Float64Array {
  return values.filter((_, at) => at % columns === column);
}

const WRONG_TOLERANCE: Fault = {
  fault: 'value',
  sentence: (language) => say(FAULT_PHRASES.tolerance, language),
};
