/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { draftedLine, type NarrativeDraft } from '../../../src/core/narrative/drafting/narrative-draft';
import type { PaneTools } from '../../../src/taskpane/state/pane';
import { furnishWindow, objections, showPane } from '../support/show-pane';

beforeAll(furnishWindow);
jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });

const DRAFTED: NarrativeDraft = {
  organisation: '友好区医疗保障局',
  lines: [
    draftedLine(1, '第三部分 2026年部门预算情况说明'),
    draftedLine(2, '一、关于收支总表的说明'),
    draftedLine(0, '支出预算12.00万元，比上年预算增加2.00万元，增长20.00%，主要原因：＿＿＿＿。'),
    draftedLine(2, '二、关于机关运行经费的说明'),
    draftedLine(0, '机关运行经费预算3.00万元。', {
      'zh-CN': '这里取的是公用经费。',
      'en-US': 'This is the operating part.',
    }),
  ],
  openReasons: 1,
  openFigures: 2,
  unreadable: 3,
  tablesMissing: ['government-procurement'],
  isCompared: false,
};

/** What a clerk had begun: one sentence kept, one put right, one left alone with an objection. */
const COMPLETED: NarrativeDraft = {
  organisation: '友好区医疗保障中心',
  lines: [
    { ...draftedLine(2, '一、总体情况'), place: { sheet: 1, row: 0, column: 0 } },
    {
      heading: 0,
      text: '收入10.00万元。支出12.00万元。人员5人。车辆1辆。',
      place: { sheet: 1, row: 1, column: 0 },
      sentences: [
        { text: '收入10.00万元。', origin: 'kept', changes: [], remark: null },
        {
          text: '支出12.00万元。',
          origin: 'corrected',
          changes: [{ from: '21.00', to: '12.00' }],
          remark: null,
        },
        { text: '人员5人。', origin: 'unchecked', changes: [], remark: null },
        {
          text: '车辆1辆。',
          origin: 'disputed',
          changes: [],
          remark: { 'zh-CN': '前后两处数目不一。', 'en-US': 'It is told twice, differently.' },
        },
      ],
    },
    draftedLine(0, '政府采购预算＿＿＿＿万元。'),
  ],
  openReasons: 0,
  openFigures: 1,
  unreadable: 0,
  tablesMissing: [],
  isCompared: true,
};

async function shown(drafts: readonly NarrativeDraft[], tools: Partial<PaneTools> = {}) {
  const draftNarratives = jest.fn(() => Promise.resolve(drafts));
  const open = showPane({ tools: { draftNarratives, ...tools } });
  await act(async () => open.pane.openPage('narrative'));
  await screen.findByText(/先校验工作簿，再由各表起草情况说明/);
  await open.user.click(within(screen.getByRole('main')).getByRole('button', { name: '校验' }));
  return { ...open, draftNarratives };
}

test('a draft is read section by section, with what the clerk has to fill in and to confirm', async () => {
  const { draftNarratives, pane } = await shown([DRAFTED]);
  const text = await screen.findByRole('article', { name: '情况说明全文' });
  expect(
    within(text)
      .getAllByRole('heading')
      .map(({ textContent }) => textContent),
  ).toEqual(['第三部分 2026年部门预算情况说明', '一、关于收支总表的说明', '二、关于机关运行经费的说明']);
  expect(text.textContent).toContain('主要原因：＿＿＿＿〔待填〕。');
  expect(text.textContent).not.toContain('新写');
  expect(screen.getByText(/有 1 处“主要原因”留空/)).toBeTruthy();
  expect(screen.getByText(/有 2 处表中没有的内容留空/)).toBeTruthy();
  expect(screen.getByText(/有 3 处金额是错误值/)).toBeTruthy();
  expect(screen.getByText(/有 1 处须由您核实/)).toBeTruthy();
  expect(text.textContent).toContain('机关运行经费预算3.00万元。〔请核实：这里取的是公用经费。〕');
  expect(screen.getByText(/没有这些表：政府采购预算表。/)).toBeTruthy();
  expect(await objections()).toEqual([]);
  expect(draftNarratives).toHaveBeenCalledTimes(1);
  expect(draftNarratives).toHaveBeenCalledWith(pane.store.getState().review!.result);
});

test('the whole text or one section is copied as it will be published', async () => {
  const { user, copied } = await shown([DRAFTED]);
  await user.click(await screen.findByRole('button', { name: '复制：二、关于机关运行经费的说明' }));
  await screen.findByText('已复制，可粘贴到公开文档中。');
  await user.click(button('复制全文'));
  expect(copied).toEqual([
    '二、关于机关运行经费的说明\n机关运行经费预算3.00万元。',
    DRAFTED.lines.map(({ text }) => text).join('\n'),
  ]);
});

test('a clipboard that may not be written is told of', async () => {
  const { user } = await shown([DRAFTED], { copy: () => Promise.reject(new Error('denied')) });
  await user.click(await screen.findByRole('button', { name: '复制全文' }));
  await screen.findByText(/没有复制。可以改用“写入新工作表”。/);
});

test('of what the clerk had written, the page says what was put right and what was left alone', async () => {
  const { user, host } = await shown([DRAFTED, COMPLETED]);
  await user.selectOptions(
    await screen.findByRole('combobox', { name: '哪个单位的情况说明' }),
    '友好区医疗保障中心',
  );
  const { textContent } = screen.getByRole('article');
  expect(textContent).toContain(
    '收入10.00万元。支出12.00万元。〔已把“21.00”改为“12.00”〕人员5人。〔其中有表里查不到的数，未作改动〕' +
      '车辆1辆。〔未作改动：前后两处数目不一。〕',
  );
  expect(textContent).toContain('新写政府采购预算＿＿＿＿〔待填〕万元。');
  expect(screen.getByText(/您已写好的句子按原文保留/)).toBeTruthy();
  expect(screen.queryByText(/没有上年的数/)).toBeNull();
  expect(await objections()).toEqual([]);
  await user.click(button('写入新工作表'));
  await screen.findByText('情况说明已写入工作表“情况说明”。');
  expect(host.added[0]!.rows.map(([cell]) => cell)).toEqual([
    { constant: '一、总体情况', isBold: true, fontSize: 12, isWrapped: true },
    { constant: '　　收入10.00万元。支出12.00万元。人员5人。车辆1辆。', isWrapped: true },
    { constant: '　　政府采购预算＿＿＿＿万元。', isWrapped: true },
  ]);
  expect(host.shown).toEqual(['key of 情况说明']);
});

test('without last year’s figures the page leads to where they are chosen', async () => {
  const { user } = await shown([DRAFTED]);
  await user.click(await screen.findByRole('button', { name: '选用上年的表' }));
  await screen.findByRole('heading', { level: 2, name: '对比上年' });
});

test('a workbook without tables has nothing to tell', async () => {
  await shown([]);
  await screen.findByText(/没有认出预算、决算公开表，情况说明无从写起/);
});
