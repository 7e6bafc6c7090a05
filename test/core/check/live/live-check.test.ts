import { readFileSync } from 'node:fs';
import { VerdictLevel, type CheckResult } from '../../../../src/core/check/check-result';
import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { judge } from '../../../../src/core/check/judge';
import { liveCheckInSteps } from '../../../../src/core/check/live/live-check';
import { finished } from '../../../../src/core/relations/steps';
import { equationOf } from '../../../../src/core/relations/equation';
import { figureAt, type FigureId } from '../../../../src/core/relations/ledger';
import { relationAt } from '../../../../src/core/relations/relation';
import { readXlsx } from '../../../../src/xlsx/read-xlsx';

const result = checked('youhao-2026');

function checked(name: string): CheckResult {
  const reading = readXlsx(readFileSync(`samples/${name}.xlsx`), `${name}.xlsx`);
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  return checkWorkbook(reading.snapshot);
}

/** What judging everything anew says about the relations of one figure. */
function brokenAnew(figure: FigureId, amount: number): string[] {
  const { ledger, families } = result;
  const edited = { ...ledger, amounts: ledger.amounts.slice(), states: ledger.states.slice() };
  edited.amounts[figure] = amount;
  edited.states[figure] = 1;
  return judge(edited, families)
    .verdicts.filter(({ level }) => level >= VerdictLevel.Unlikely)
    .map(({ family, index }) => relationAt(family, index))
    .filter(({ target, terms }) => target === figure || terms.some((term) => term.figure === figure))
    .map((relation) => equationOf(edited, relation)['zh-CN'])
    .sort();
}

const figures = Array.from({ length: 40 }, (_, index) =>
  Math.floor((index * result.ledger.amounts.length) / 40),
).filter((figure) => figureAt(result.ledger, figure).column.measure === 'amount');

test('an edit says of its relations what judging everything anew says', () => {
  const live = finished(liveCheckInSteps(result));
  let broken = 0;
  for (const figure of figures) {
    const { place, amount, table } = figureAt(result.ledger, figure);
    const changed = amount + 45 * table.unit.fen;
    const outcome = live.edit([{ place, value: changed / table.unit.fen }])!;
    expect(outcome.broken.map((relation) => relation.evidence().equation['zh-CN']).sort()).toEqual(
      brokenAnew(figure, changed),
    );
    broken += outcome.broken.length;
    expect(live.edit([{ place, value: amount / table.unit.fen }])!.broken).toEqual([]);
  }
  expect(broken).toBeGreaterThan(figures.length);
});

test('the same edit again changes nothing', () => {
  const live = finished(liveCheckInSteps(result));
  const line = figures.map((figure) => figureAt(result.ledger, figure)).find(({ amount }) => amount > 0)!;
  const edit = { place: line.place, value: 1 };
  const [first, second] = [live.edit([edit])!, live.edit([edit])!];
  expect(second.broken.map(({ verdict }) => verdict)).toEqual(first.broken.map(({ verdict }) => verdict));
});

test('text that reads as an amount counts as one', () => {
  const live = finished(liveCheckInSteps(result));
  const { place, amount, table } = figureAt(
    result.ledger,
    figures.find((id) => result.ledger.amounts[id]! > 0)!,
  );
  const text = (amount / table.unit.fen).toFixed(2);
  expect(live.edit([{ place, value: text }])!.broken).toEqual([]);
});

test('what cannot be read is not judged', () => {
  const live = finished(liveCheckInSteps(result));
  const { place } = figureAt(result.ledger, figures[3]!);
  expect(live.edit([{ place, value: '#REF!' }])!.broken).toEqual([]);
});

test('an edit outside the figures asks for a whole check', () => {
  const live = finished(liveCheckInSteps(result));
  const { title } = result.recognition.tables[0]!;
  expect(live.edit([{ place: title.place, value: '部门收支总表（改）' }])).toBeNull();
});

test('it starts in steps, so that whoever waits for the thread is let in between', () => {
  const result = checked('fengrun-2023');
  const steps = liveCheckInSteps(result);
  let count = 0;
  while (!steps.next().done) count++;
  expect(count).toBeGreaterThan(result.families.length / 500);
});
