/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { CheckResult } from '../../../../src/core/check/check-result';
import { figureId, type Ledger } from '../../../../src/core/relations/ledger';
import type { RelationFamily } from '../../../../src/core/relations/relation';
import { checkResult, evidence, finding, place } from '../../../support/check-result-builder';
import { furnishWindow, objections, showPane } from '../../support/show-pane';

beforeAll(furnishWindow);
jest.setTimeout(60_000);

const bureau = { name: '医保局', code: '450' };
const centre = { name: '医保中心', code: '450001' };
const firstRow = 3;

/** A bureau's two tables that tie, one that ties to nothing, and its centre's table, which does not add up to the bureau's. */
const result: CheckResult = checkResult({
  sheets: ['总表', '支出', '三公', '中心支出'],
  tables: [
    {
      sheet: 0,
      title: '收支总表',
      base: 'revenue-expenditure-summary',
      organisation: bureau,
      firstRow,
      columns: ['支出'],
      lines: [['', '合计', 5_000_000]],
    },
    {
      sheet: 1,
      title: '支出总表',
      base: 'expenditure-summary',
      organisation: bureau,
      firstRow,
      columns: ['合计'],
      lines: [['', '合计', 5_000_000]],
    },
    {
      sheet: 2,
      title: '三公经费表',
      base: 'three-public-expenses',
      organisation: bureau,
      firstRow,
      columns: ['合计'],
      lines: [['', '合计', 10_000]],
    },
    {
      sheet: 3,
      title: '支出总表',
      base: 'expenditure-summary',
      organisation: centre,
      firstRow,
      columns: ['合计'],
      lines: [['', '合计', 3_000_000]],
    },
  ],
  families: (ledger) => [tie(ledger, 0, 1, 'cross-table'), tie(ledger, 1, 3, 'unit-rollup')],
  findings: [
    finding({
      rule: 'unit-rollup',
      severity: 'error',
      place: place(1, 'C4'),
      evidence: [
        evidence(
          'unit-rollup',
          '(35)',
          '部门 = Σ 单位',
          [5_000_000, 3_000_000],
          [place(1, 'C4'), place(3, 'C4')],
        ),
      ],
    }),
    finding({ rule: 'text-number', severity: 'info', place: place(2, 'C4') }),
  ],
});

/** The only figure of one table equals that of another. */
function tie(
  { entries }: Ledger,
  target: number,
  term: number,
  rule: RelationFamily['rule'],
): RelationFamily {
  const end = (at: number) => ({ sign: 1 as const, start: figureId(entries[at]!, 0, 0), stride: 1 });
  return {
    rule,
    number: '',
    kind: 'equal',
    count: 1,
    strength: 'firm',
    target: end(target),
    terms: [end(term)],
  };
}

async function shown() {
  const open = showPane({ result });
  await open.user.click(screen.getByRole('button', { name: '校验' }));
  await open.user.click(await screen.findByRole('tab', { name: '勾稽图' }));
  return { ...open, list: screen.getByRole('list', { name: /勾稽图/ }) };
}

const BROKEN = '《支出总表》与《Σ 1 个单位》：1 项关系中 1 项不成立，最大相差 2.00 万元';
const focused = () => document.activeElement?.textContent;
const findings = () => document.querySelectorAll('[data-finding]').length;

test('the tables are listed with their ties, for screen readers as well', async () => {
  const { list } = await shown();
  expect(
    within(list)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['收支总表', '《收支总表》与《支出总表》：1 项关系全部成立', '支出总表', BROKEN, 'Σ 1 个单位']);
  expect(document.querySelector('svg text')!.textContent).toBe('✕ 2.00');
  expect(await objections()).toEqual([]);
});

test('the arrow keys walk along tables and ties', async () => {
  const { user, list } = await shown();
  act(() => within(list).getAllByRole('button')[0]!.focus());
  const walked: (string | null | undefined)[] = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'End', 'ArrowUp', 'ArrowLeft', 'Home']) {
    await user.keyboard(`{${key}}`);
    walked.push(focused());
  }
  expect(walked).toEqual([
    '《收支总表》与《支出总表》：1 项关系全部成立',
    '支出总表',
    BROKEN,
    'Σ 1 个单位',
    BROKEN,
    '支出总表',
    '收支总表',
  ]);
  expect(list.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('a broken tie leads to the findings that explain it', async () => {
  const { user, list } = await shown();
  await user.click(within(list).getByText(BROKEN));
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '问题' }));
  expect(findings()).toBe(1);
  expect(await objections()).toEqual([]);
  await user.click(screen.getByRole('button', { name: /不再只看/ }));
  expect(findings()).toBe(2);
});

test('a table with findings leads to them, one without to its place in the workbook', async () => {
  const { user, host, list } = await shown();
  await user.click(within(list).getByRole('button', { name: /^收支总表/ }));
  expect(host.selected).toHaveLength(1);
  const alone = screen.getByRole('heading', { name: '不与其他表勾稽的表' }).nextElementSibling!;
  await user.click(within(alone as HTMLElement).getByRole('button'));
  expect(findings()).toBe(1);
});

test('each organisation has a map of its own', async () => {
  const { user } = await shown();
  await user.selectOptions(screen.getByRole('combobox', { name: '单位' }), '医保中心');
  expect(screen.getByRole('list', { name: /勾稽图/ }).textContent).toContain('部门：医保局');
});
