import fc from '../../../support/fast-check';
import type { BudgetTable } from '../../../../src/core/tables/budget-table';
import { writeHint, type PartStatement } from '../../../../src/core/tables/hints/write-hint';
import { recogniseTables } from '../../../../src/core/tables/recognise';
import { BASE_KINDS, tableKind } from '../../../../src/core/tables/table-kind';
import { generateWorkbook } from '../../../generator/generate-workbook';

const seeds = fc.integer({ min: 0, max: 100_000 });
const RUNS = { numRuns: 12 };

/** A workbook, one of its tables, and the table with what is said of it. */
function saying(seed: number, pick: number, statementOf: (table: BudgetTable) => PartStatement) {
  const { snapshot } = generateWorkbook(seed);
  const before = recogniseTables(snapshot).tables;
  const at = pick % before.length;
  const { sheet, range, title } = before[at]!;
  const hint = writeHint(snapshot, { sheet, range, title: title.place }, statementOf(before[at]!))!;
  return { at, before, hint, after: recogniseTables(snapshot, [hint]) };
}

test('saying nothing of a table changes nothing', () => {
  const check = fc.property(seeds, fc.nat(), (seed, pick) => {
    const nothing = { kind: null, unit: null, year: null, header: null };
    const { at, before, after, hint } = saying(seed, pick, () => nothing);
    expect(after.unfitHints).toEqual([]);
    expect(after.tables).toEqual(before.map((table, index) => (index === at ? { ...table, hint } : table)));
  });
  fc.assert(check, RUNS);
});

test('saying what was recognised anyway, header and all, changes nothing', () => {
  const check = fc.property(seeds, fc.nat(), (seed, pick) => {
    const { at, before, after, hint } = saying(seed, pick, ({ base, stage, header, year }) => ({
      kind: tableKind(base, stage),
      unit: null,
      year,
      header,
    }));
    expect(after.unfitHints).toEqual([]);
    expect(after.tables).toEqual(before.map((table, index) => (index === at ? { ...table, hint } : table)));
  });
  fc.assert(check, RUNS);
});

test('a table has the kind the user says, and only that table', () => {
  const grids = BASE_KINDS.filter((base) => base !== 'narrative' && !base.endsWith('performance'));
  const check = fc.property(seeds, fc.nat(), fc.constantFrom(...grids), (seed, pick, base) => {
    const { at, before, after } = saying(seed, pick, ({ stage }) => ({
      kind: tableKind(base, stage),
      unit: null,
      year: null,
      header: null,
    }));
    fc.pre(before[at]!.header !== null);
    expect(after.tables.map((table) => [table.sheet, table.range.top, table.base])).toEqual(
      before.map((table, index) => [table.sheet, table.range.top, index === at ? base : table.base]),
    );
  });
  fc.assert(check, RUNS);
});

test('a table that is set aside is listed, and the others stay as they are', () => {
  const check = fc.property(seeds, fc.nat(), (seed, pick) => {
    const { at, before, after, hint } = saying(seed, pick, () => 'no-table');
    expect(after.unrecognised).toContainEqual(expect.objectContaining({ reason: 'set-aside', hint }));
    expect(after.tables.map(({ title }) => title)).toEqual(
      before.filter((_, index) => index !== at).map(({ title }) => title),
    );
  });
  fc.assert(check, RUNS);
});
