/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { ReportDocument } from '../../../src/core/report/report-document';
import { furnishWindow, objections, showPane } from '../support/show-pane';

beforeAll(furnishWindow);
jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function shown(tools: Parameters<typeof showPane>[0] = {}) {
  const open = showPane(tools);
  await act(() => open.pane.check());
  await act(async () => open.pane.openPage('report'));
  await screen.findByRole('button', { name: '保存网页（可打印）' });
  return open;
}

test('the report is saved as a page and as data', async () => {
  const { user, saved } = await shown();
  expect(await objections()).toEqual([]);
  await user.click(button('保存网页（可打印）'));
  await screen.findByText(/已交给浏览器保存/);
  await user.click(button('保存数据（JSON）'));
  expect(saved.map(({ name, type }) => [name, type])).toEqual([
    ['校核报告-预算公开.html', 'text/html'],
    ['校核报告-预算公开.json', 'application/json'],
  ]);
  const [page, data] = saved;
  expect(page!.text).toContain('校验于 2026-01-15');
  expect(page!.text).not.toContain('<img src=x');
  const { schema, findings } = JSON.parse(data!.text) as ReportDocument;
  expect([schema, findings.length]).toEqual([1, 3]);
});

test('where files cannot be saved it is copied, and where neither goes that is said', async () => {
  const { user, copied } = await shown();
  await user.click(button('复制网页（可打印）'));
  await screen.findByText('报告内容已复制。');
  expect(copied[0]).toMatch(/^<!doctype html>/);
  const refused = await shown({ tools: { copy: () => Promise.reject(new Error('denied')) } });
  await refused.user.click(button('复制数据（JSON）'));
  await screen.findByText(/这里不允许写剪贴板/);
});

test('before a check there is nothing to report', async () => {
  const { pane } = showPane();
  await act(async () => pane.openPage('report'));
  await screen.findByText('还没有校验结果。请先校验工作簿。');
});
