/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { paneDoor } from '../../../src/taskpane/pane-door';
import { furnishWindow, objections, showPane } from '../support/show-pane';

beforeAll(furnishWindow);
jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const title = () => screen.findByRole('heading', { level: 2, name: '帮助' });

test('the menu leads to a page and Escape back, and the keyboard goes along', async () => {
  const { user } = showPane();
  button('更多').focus();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('menuitem', { name: '帮助' }));
  expect(document.activeElement).toBe(await title());
  await screen.findByRole('searchbox');
  expect(await objections()).toEqual([]);
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(button('更多'));
  expect(button('校验')).toBeTruthy();
});

test('the ribbon opens the pane at a page, and at the results again', async () => {
  const { pane } = showPane();
  let opened = 0;
  const door = paneDoor(pane, () => Promise.resolve(void opened++));
  await act(() => door.open('help'));
  expect(document.activeElement).toBe(await title());
  await act(() => door.open(null));
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  expect(opened).toBe(2);
});

test('checking again leads from a page to the result', async () => {
  const { user, pane } = showPane();
  await user.click(button('校验'));
  await screen.findByRole('heading', { level: 2, name: '1 处错误' });
  await act(async () => pane.openPage('help'));
  await title();
  await user.click(button('重新校验'));
  await screen.findByRole('heading', { level: 2, name: '1 处错误' });
});

test('a page that cannot be fetched says so and leaves the pane alone', async () => {
  const loud = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = Promise.reject(new Error('offline'));
  broken.catch(() => undefined);
  const { user, pane } = showPane({ tools: { rules: () => broken } });
  await act(async () => pane.openPage('help'));
  await screen.findByText(/这一页没有打开/);
  await user.click(button('返回'));
  expect(button('校验')).toBeTruthy();
  loud.mockRestore();
});

describe('help', () => {
  async function shown() {
    const open = showPane();
    await act(async () => open.pane.openPage('help'));
    const search = await screen.findByRole('searchbox');
    return { ...open, search, rules: within(screen.getAllByRole('list').at(-1)!) };
  }

  test('every rule is there, with what it asks for, its authority and an example', async () => {
    const { pane, rules } = await shown();
    const all = await pane.tools.rules();
    const entries = rules.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(entries).toHaveLength(all.length);
    all.forEach(({ meaning, authority, example }, index) => {
      for (const { 'zh-CN': text } of [meaning, authority, example]) expect(entries[index]).toContain(text);
    });
  });

  test('a search finds rules in either language', async () => {
    const { user, search, rules } = await shown();
    await user.type(search, 'ＴＥＸＴ-number');
    await waitFor(() => expect(rules.getAllByRole('listitem')).toHaveLength(1));
    await user.type(search, ' 没有这样的规则');
    await screen.findByText('没有符合的规则。');
  });
});
