/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { setAside } from '../../../src/core/check/ignoring/set-aside';
import { HostError } from '../../../src/host/host-error';
import type { WorkbookHost } from '../../../src/host/port';
import { sampleResult, WRONG_TOTAL } from '../support/sample-result';
import { furnishWindow, objections, resultShown, showPane } from '../support/show-pane';

beforeAll(furnishWindow);
jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const verdict = () => screen.getByRole('heading', { level: 2 }).textContent;

/** A checked workbook that keeps what it is given, its error opened. */
async function opened(host: Partial<WorkbookHost> = {}, result = sampleResult()) {
  const kept = new Map<string, unknown>();
  const shown = showPane({
    host: {
      recall: (key) => Promise.resolve(kept.get(key) ?? null),
      keep: (key, value) => Promise.resolve(void (value === null ? kept.delete(key) : kept.set(key, value))),
      ...host,
    },
    tools: {
      checker: {
        check: (_, { ignored }) => ({
          result: Promise.resolve(setAside(result, ignored)),
          cancel: () => undefined,
        }),
      },
    },
  });
  await shown.user.click(button('校验'));
  await resultShown();
  await shown.user.click(document.querySelector<HTMLElement>('[data-finding="0"]')!);
  return { ...shown, kept };
}

test('a finding is ignored for a reason, shown under it, and restored', async () => {
  const { user, kept } = await opened();
  expect(verdict()).toBe('1 处错误');
  await user.click(button('忽略…'));
  const reason = screen.getByRole('textbox', { name: '忽略的原因（写进报告）' });
  expect(document.activeElement).toBe(reason);
  await user.click(button('忽略'));
  expect(kept.size).toBe(0);
  await user.click(button('以前年度口径'));
  await user.type(reason, '，见附注');
  expect(await objections()).toEqual([]);
  await user.keyboard('{Enter}');

  await screen.findByText(/C9 已忽略，原因随工作簿保存/);
  expect(verdict()).toBe('1 处需说明');
  expect([...kept.values()]).toEqual([
    [{ key: expect.stringMatching(/^row-split/) as string, reason: '以前年度口径，见附注' }],
  ]);
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(screen.queryByText(WRONG_TOTAL.message['zh-CN'])).toBeNull();

  await user.click(button('另有 1 处已忽略'));
  await user.click(document.querySelector<HTMLElement>('[data-finding]')!);
  screen.getByText('忽略原因：以前年度口径，见附注');
  expect(screen.queryByRole('button', { name: /^改为/ })).toBeNull();
  expect(await objections()).toEqual([]);
  await user.click(button('恢复'));
  await screen.findByText(/C9 已恢复/);
  expect(verdict()).toBe('1 处错误');
  expect(kept.size).toBe(0);
});

test('it stays ignored when the workbook is checked again', async () => {
  const { user, pane } = await opened();
  await user.click(button('忽略…'));
  await user.click(button('四舍五入尾差'));
  await user.click(button('忽略'));
  await screen.findByText(/已忽略，原因/);
  await act(() => pane.check());
  expect(verdict()).toBe('1 处需说明');
  expect(button('已忽略 1').getAttribute('aria-pressed')).toBe('false');
});

test('where everything found is ignored, the workbook passes and says why', async () => {
  const { user } = await opened({}, sampleResult([WRONG_TOTAL]));
  await user.click(button('忽略…'));
  await user.click(button('四舍五入尾差'));
  await user.click(button('忽略'));
  await screen.findByText('除已忽略的以外，没有发现问题。');
  expect(verdict()).toBe('通过');
  expect(screen.queryByRole('button', { name: '标注' })).toBeNull();
  await user.click(screen.getByRole('tab', { name: '问题' }));
  expect(document.querySelectorAll('[data-finding]')).toHaveLength(1);
});

test('Escape gives the form up, and a workbook that keeps nothing is told of', async () => {
  const { user } = await opened({ keep: () => Promise.reject(new HostError('busy')) });
  await user.click(button('忽略…'));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: /忽略的原因/ })).toBeNull();
  expect(document.activeElement).toBe(button('忽略…'));
  await user.click(button('忽略…'));
  await user.click(button('以前年度口径'));
  await user.click(button('忽略'));
  await screen.findByText(new HostError('busy').sentence['zh-CN']);
  expect(verdict()).toBe('1 处错误');
});
