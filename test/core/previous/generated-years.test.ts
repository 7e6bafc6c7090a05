import { workpapersOf } from '../../../src/core/check/check-workbook';
import { figureAt, type Ledger } from '../../../src/core/relations/ledger';
import { openPrevious } from '../../../src/core/previous/open-previous';
import type { PreviousYear } from '../../../src/core/previous/previous-year';
import { previousFigure } from '../../../src/core/rules/inspections/previous-figure';
import type { Workpapers } from '../../../src/core/rules/rule';
import { generateWorkbook } from '../../generator/generate-workbook';

function yearsOf(seed: number): { previous: PreviousYear; current: Ledger; papers: Workpapers } {
  const [papers, last] = [false, true].map((isLastYear) =>
    workpapersOf(generateWorkbook(seed, { isLastYear }).snapshot),
  ) as [Workpapers, Workpapers];
  const opening = openPrevious(papers.ledger, last.ledger);
  if (!opening.ok) throw new Error(opening.failure.message['en-US']);
  return { previous: opening.previous, current: papers.ledger, papers };
}

const SEEDS = Array.from({ length: 6 }, (_, at) => at * 41 + 3);

test.each(SEEDS)('last year’s amounts are found, and a clean workbook beside it stays clean: %i', (seed) => {
  const { previous, current, papers } = yearsOf(seed);
  const wrong: string[] = [];
  let asked = 0;
  let told = 0;
  for (let id = 0; id < current.amounts.length; id++) {
    const { column, table, line, amount } = figureAt(current, id);
    if (column.measure !== 'amount' || table.base.endsWith('performance')) continue;
    asked++;
    const before = previous.amountOf(id);
    if (!before) continue;
    told++;
    const isRepeated = column.facets.version === 'previous';
    if (isRepeated && Math.abs(before.amount - amount) > (before.quantum + table.quantum) / 2)
      wrong.push(`${table.title.value} ${line.name} ${amount} ${before.amount}`);
  }
  expect(wrong).toEqual([]);
  expect(told / asked).toBeGreaterThan(0.95);
  expect(previousFigure.inspect({ ...papers, previous }).map(({ message }) => message['zh-CN'])).toEqual([]);
});
