import type { Finding } from '../../../../src/core/findings/finding';
import { emptyTableNote } from '../../../../src/core/rules/inspections/empty-table-note';
import { missingTable } from '../../../../src/core/rules/inspections/missing-table';
import { REQUIRED_TABLES } from '../../../../src/core/rules/inspections/required-tables';
import { yearMismatch } from '../../../../src/core/rules/inspections/year-mismatch';
import type { Workpapers } from '../../../../src/core/rules/rule';
import type { BaseKind, Stage } from '../../../../src/core/tables/table-kind';
import { column, lane, line, papersOf, type TableSpec } from '../../../support/table-builder';

function messages(findings: readonly Finding[]): string[] {
  return findings.map(({ message }) => message['zh-CN']);
}

const ALL = REQUIRED_TABLES.map(({ base }) => base);

function set(kinds: readonly BaseKind[], stage: Stage = 'budget', organisation?: string): TableSpec[] {
  return kinds.map((base) => ({
    base,
    stage,
    title: `${organisation ?? ''}${base}`,
    ...(organisation ? { organisation: { name: organisation, code: null } } : {}),
    lanes: [lane('functional', [column('合计')], [line('合计', [1], { role: 'total' })])],
  }));
}

function without(...missing: BaseKind[]): BaseKind[] {
  return ALL.filter((base) => !missing.includes(base));
}

describe('missing-table', () => {
  it('is silent on a whole set', () => {
    expect(missingTable.inspect(papersOf(...set(ALL)))).toEqual([]);
  });

  it('names each table that is not there, at the first table', () => {
    const found = missingTable.inspect(
      papersOf(...set(without('state-capital-expenditure', 'three-public-expenses'))),
    );
    expect(messages(found)).toEqual([
      '未找到《一般公共预算“三公”经费支出表》《国有资本经营预算支出表》；没有数据也应公开空表并注明。',
    ]);
    expect(found[0]).toMatchObject({ severity: 'warning', place: { sheet: 0, row: 0, column: 0 } });
  });

  it('calls final accounts by their names', () => {
    expect(messages(missingTable.inspect(papersOf(...set(without('revenue-summary'), 'final'))))).toEqual([
      '未找到《收入决算表》；没有数据也应公开空表并注明。',
    ]);
  });

  it.each([
    [2019, 0],
    [2020, 1],
  ])('asks for 国有资本经营预算 since it is one of the tables: %i', (year, count) => {
    const specs = set(without('state-capital-expenditure'), 'final').map((spec) => ({ ...spec, year }));
    expect(missingTable.inspect(papersOf(...specs))).toHaveLength(count);
  });

  it('asks each organisation for its own set', () => {
    const papers = papersOf(
      ...set(ALL, 'budget', '甲局'),
      ...set(without('government-fund-expenditure'), 'budget', '乙中心'),
    );
    expect(messages(missingTable.inspect(papers))).toEqual([
      '未找到乙中心的《政府性基金预算支出表》；没有数据也应公开空表并注明。',
    ]);
  });

  it.each<[string, BaseKind[]]>([
    ['a single table', ['expenditure-summary']],
    ['a few tables', ['revenue-summary', 'expenditure-summary', 'project-expenditure']],
    [
      'tables without the summaries',
      [
        'general-budget-expenditure',
        'general-budget-basic-expenditure',
        'three-public-expenses',
        'government-fund-expenditure',
      ],
    ],
  ])('asks nothing of %s', (_, kinds) => {
    expect(missingTable.inspect(papersOf(...set(kinds)))).toEqual([]);
  });

  it('does not call a table missing that is there but was not understood', () => {
    const papers = papersOf(...set(ALL));
    const title = { ...papers.recognition.tables.at(-1)!.title };
    const unread: Workpapers = {
      ...papers,
      recognition: {
        tables: papers.recognition.tables.slice(0, -1),
        unrecognised: [{ sheet: title.place.sheet, range: null, reason: 'unknown-columns' }],
        unfitHints: [],
      },
    };
    expect(missingTable.inspect(unread)).toHaveLength(1);
    const [sheet] = unread.snapshot.sheets.slice(-1);
    const renamed: Workpapers = {
      ...unread,
      snapshot: {
        ...unread.snapshot,
        sheets: [...unread.snapshot.sheets.slice(0, -1), { ...sheet!, name: '国有资本经营预算支出表' }],
      },
    };
    expect(missingTable.inspect(renamed)).toEqual([]);
  });
});

describe('empty-table-note', () => {
  const noted = (base: BaseKind, amount: number | null, ...notes: string[]): string[] =>
    messages(
      emptyTableNote.inspect(
        papersOf({
          base,
          title: '本表',
          notes,
          lanes: [
            lane(
              'single',
              [column('合计'), column('接待', { item: 'reception' })],
              [line('合计', [amount, amount], { role: 'total' })],
            ),
          ],
        }),
      ),
    );

  it.each<[BaseKind, number | null, string[]]>([
    ['government-fund-expenditure', 0, ['注：本部门没有政府性基金预算拨款安排的支出，故本表无数据。']],
    ['government-fund-expenditure', null, ['注：无政府基金预算财政拨款预算，空表列示。']],
    ['state-capital-expenditure', null, ['说明：本单位无国有资本经营预算收支，故此表无数据']],
    ['three-public-expenses', 0, ['注：本部门没有“三公”经费支出，故本表为空表。']],
    ['project-expenditure', null, ['注：本部门没有项目支出，故本表无数据。']],
    ['government-fund-expenditure', 12, []],
    ['government-fund-expenditure', 12, ['注：无上年结转。']],
    ['expenditure-summary', null, []],
  ])('%s of %s with %j is in order', (base, amount, notes) => {
    expect(noted(base, amount, ...notes)).toEqual([]);
  });

  it('wants a note under an empty table', () => {
    expect(noted('government-fund-expenditure', null)).toEqual([
      '《本表》没有数据，应注明无此项收支并以空表列示。',
    ]);
    expect(noted('government-fund-expenditure', 0, '注：表中科目根据实际编制。')).toHaveLength(1);
  });

  it('knows the note of another table', () => {
    expect(noted('government-fund-expenditure', 0, '注：本部门没有国有资本经营预算，故本表为空表。')).toEqual(
      ['《本表》下的说明（A5）讲的是另一张表。'],
    );
  });

  it('objects to calling a table with figures empty', () => {
    expect(noted('three-public-expenses', 3, '注：本部门没有“三公”经费，故本表为空表。')).toEqual([
      '《本表》有数据，A5 却注明本表为空表。',
    ]);
  });

  it('does not count 会议费 as “三公” money', () => {
    const papers = papersOf({
      base: 'three-public-expenses',
      notes: ['注：本部门没有“三公”经费，故本表为空表。'],
      lanes: [
        lane(
          'item',
          [column('合计')],
          [
            line('合计', [3], { role: 'total' }),
            line('三公经费小计', [0], { under: 0, facets: { item: 'three-public' } }),
            line('会议费', [3], { under: 0, facets: { item: 'meeting' } }),
          ],
        ),
      ],
    });
    expect(emptyTableNote.inspect(papers)).toEqual([]);
  });
});

describe('year-mismatch', () => {
  const table = (base: BaseKind, ...yearHeaders: { text: string; year: number }[]): TableSpec => ({
    base,
    title: '收支总表',
    year: 2024,
    yearHeaders,
    lanes: [lane('functional', [column('甲'), column('乙'), column('丙')], [line('208 社保', [1, 1, 1])])],
  });
  const budgetOf = (year: number) => ({ text: `${year}年预算数`, year });
  const others = [
    table('revenue-summary', budgetOf(2024)),
    table('expenditure-summary', budgetOf(2024)),
    table('government-fund-expenditure', budgetOf(2024)),
  ];
  const found = (spec: TableSpec) => yearMismatch.inspect(papersOf(spec, ...others));

  it('reports a header of another year once, with all its cells', () => {
    const wrong = { text: '2023 年预算数', year: 2023 };
    const [finding, ...rest] = found(table('revenue-expenditure-summary', wrong, wrong));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', place: { row: 2, column: 2 } });
    expect(finding!.suspects).toHaveLength(2);
    expect(finding!.message['zh-CN']).toBe('《收支总表》的 C3 写作 2023 年，本文件为 2024 年。');
  });

  it('reports next year even beside this one', () => {
    const [finding] = found(
      table(
        'revenue-expenditure-summary',
        { text: '2025年预算数', year: 2025 },
        { text: '2024年预算数', year: 2024 },
      ),
    );
    expect(finding).toMatchObject({ place: { row: 2, column: 2 } });
  });

  it.each<[string, TableSpec]>([
    ['this year', table('revenue-expenditure-summary', { text: '2024年预算数', year: 2024 })],
    [
      'last year beside this one',
      table(
        'revenue-expenditure-summary',
        { text: '2023年预算数', year: 2023 },
        { text: '2024年预算数', year: 2024 },
      ),
    ],
    ['a comparison', table('revenue-expenditure-summary', { text: '比2023年增减', year: 2023 })],
    ['figures carried over', table('revenue-expenditure-summary', { text: '2023年结转', year: 2023 })],
    ['a date of stock', table('asset-holding', { text: '截至2023年12月31日', year: 2023 })],
    ['performance of earlier funds', table('project-performance', { text: '（2023 年度）', year: 2023 })],
  ])('passes over %s', (_, spec) => {
    expect(found(spec)).toEqual([]);
  });

  it('reports a year of the budget in a table that may speak of others', () => {
    const [finding] = found(table('asset-holding', { text: '预算年度：2025', year: 2025 }));
    expect(finding).toMatchObject({ place: { row: 2, column: 2 } });
  });

  it('does not blame last year for a wrong year beside it', () => {
    const findings = found(table('revenue-expenditure-summary', budgetOf(2023), budgetOf(2025)));
    expect(findings.map(({ message }) => message['zh-CN'])).toEqual([
      '《收支总表》的 D3 写作 2025 年，本文件为 2024 年。',
    ]);
  });

  it('takes no year from tables that print none', () => {
    const silent = others.map((spec) => ({ ...spec, year: 2025, yearHeaders: [] }));
    const papers = papersOf(table('revenue-expenditure-summary', budgetOf(2024)), ...silent);
    expect(yearMismatch.inspect(papers)).toEqual([]);
  });

  it('says nothing where the year of the document is not clear', () => {
    const header = { text: '2023年预算数', year: 2023 };
    const split = others.map((spec, index) =>
      index === 0 ? { ...spec, year: 2023, yearHeaders: [budgetOf(2023)] } : spec,
    );
    expect(
      yearMismatch.inspect(
        papersOf({ ...table('revenue-expenditure-summary', header), year: 2023 }, ...split),
      ),
    ).toEqual([]);
    expect(yearMismatch.inspect(papersOf(table('revenue-expenditure-summary', header)))).toEqual([]);
  });
});
