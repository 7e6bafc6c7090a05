/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../../src/host/host-error';
import { checkResult, finding, place } from '../../support/check-result-builder';
import { HOSTILE_NAME, sampleResult, SHEETS } from '../support/sample-result';
import { furnishWindow, objections, resultShown, showPane } from '../support/show-pane';

beforeAll(furnishWindow);
// axe looks at every element of the page, which takes seconds on a slow machine.
jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const open = () => document.querySelector('[data-finding][aria-expanded="true"]');

async function checked(...setting: Parameters<typeof showPane>) {
  const shown = showPane(...setting);
  await shown.user.click(button('校验'));
  await resultShown();
  return shown;
}

describe('a first check', () => {
  test('one sentence, one button, then the verdict', async () => {
    const { user } = showPane();
    expect(within(screen.getByRole('main')).getAllByRole('button')).toHaveLength(1);
    expect(await objections()).toEqual([]);
    await user.click(button('校验'));
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('1 处错误');
    expect(screen.getByRole('status').textContent).toContain('1 处错误');
    expect(await objections()).toEqual([]);
  });

  test('while it runs there is progress and a way out, and the keyboard is not lost', async () => {
    const { user } = showPane({
      host: {
        read: (progress) => {
          progress?.(0.42);
          return new Promise(() => undefined);
        },
      },
    });
    await user.click(button('校验'));
    expect(screen.getByRole('progressbar').getAttribute('aria-label')).toBe('正在读取工作簿（42%）');
    expect(screen.getByRole('status').textContent).toBe('正在读取工作簿（25%）');
    await waitFor(() => expect(document.activeElement).toBe(button('取消')));
    expect(await objections()).toEqual([]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(button('校验')));
    expect(await objections()).toEqual([]);
  });

  test('by keyboard alone it ends at the verdict', async () => {
    const { user } = showPane();
    button('校验').focus();
    await user.keyboard('{Enter}');
    const verdict = await screen.findByRole('heading', { level: 2 });
    await waitFor(() => expect(document.activeElement).toBe(verdict));
  });
});

describe('what a check comes to', () => {
  const only = (...findings: Parameters<typeof sampleResult>) => sampleResult(...findings);
  const info = (rule: 'rounding' | 'text-number') =>
    finding({ rule, severity: 'info', place: place(1, 'C8') });

  test.each([
    ['nothing wrong', only([]), '通过', '没有发现问题。'],
    ['rounding', only([info('rounding')]), '通过', '没有错误；1 处尾差由四舍五入造成，一般不必改。'],
    ['notes', only([info('text-number')]), '通过', '没有错误；1 处提示供参考，一般不必改。'],
    [
      'warnings',
      only([finding({ rule: 'unknown-code', severity: 'warning', place: place(1, 'A8') })]),
      '1 处需说明',
      '没有错误；以下各处请核实，可以保留，但须说明。',
    ],
    [
      'no budget table',
      checkResult({ sheets: SHEETS, unrecognised: [{ sheet: 0, range: null, reason: 'unknown-title' }] }),
      '没有可核对的表',
      '认不出是哪张公开表',
    ],
    [
      'an empty workbook',
      checkResult({ sheets: SHEETS, unrecognised: [{ sheet: 0, range: null, reason: 'empty' }] }),
      '工作簿是空的',
      '工作表是空的',
    ],
  ])('%s', async (_, result, title, text) => {
    await checked({ result });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(title);
    expect(screen.getByRole('main').textContent).toContain(text);
    expect(await objections()).toEqual([]);
  });
});

describe('findings', () => {
  test('opening one leads to its cell and shows sentence, figures, suspects and rule', async () => {
    const { user, host } = await checked();
    await user.click(button(/C9/));
    expect(host.selected).toEqual([{ sheet: 'key of 部门支出总表', row: 8, column: 2 }]);
    const [figures] = screen.getAllByRole('table');
    expect(
      within(figures!)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual(['合计C961.99', '=基本支出D916.99', '+项目支出E9', '各项合计16.99', '相差+45.00']);
    expect(screen.getByText('可能性 20%')).toBeTruthy();
    await user.click(screen.getByText('规则与出处'));
    await act(() => Promise.resolve());
    await screen.findByText(/财预|决算管理办法|报表编制基本要求|预算法/);
    expect(await objections()).toEqual([]);
    await user.click(within(figures!).getByRole('button', { name: '转到 部门支出总表 D9' }));
    expect(host.selected.at(-1)).toEqual({ sheet: 'key of 部门支出总表', row: 8, column: 3 });
  });

  test('cells in which an inspection found the same are not told as less likely', async () => {
    const suspects = ['B4', 'F4'].map((cell) => ({ place: place(1, cell), confidence: 0.5, expected: null }));
    const year = finding({ rule: 'year-mismatch', severity: 'error', place: place(1, 'B4'), suspects });
    const { user } = await checked({ result: sampleResult([year]) });
    await user.click(button(/B4/));
    await screen.findByText('同样的还有');
    expect(button('转到 部门支出总表 F4')).toBeTruthy();
    expect(screen.queryByText(/可能性|也可能错在/)).toBeNull();
  });

  test('the cells of its relation are selected together only when asked for, and where the host can', async () => {
    const { user, host } = await checked();
    await user.click(button(/C9/));
    expect(host.outlined).toEqual([[]]);
    await user.click(button('在表中同时选中这 3 格'));
    expect(host.selected.at(-1)).toMatchObject({ row: 8, column: 2 });
    expect(host.outlined.at(-1)!.map(({ column }) => column)).toEqual([3, 4]);
    const older = await checked({ host: { abilities: { remarks: 'comment', selectsApart: false } } });
    await older.user.click(button(/C9/));
    expect(screen.queryByRole('button', { name: /同时选中/ })).toBeNull();
  });

  test('names are shown as they are, whatever they hold', async () => {
    await checked();
    expect(button(/C9/).textContent).toContain(HOSTILE_NAME);
    expect(document.querySelector('main img')).toBeNull();
  });

  test('the arrow keys walk through them, and the cell follows', async () => {
    const { user, host } = await checked();
    button(/C9/).focus();
    const walked: (string | null)[] = [];
    for (const key of [
      '{ArrowDown}',
      '{ArrowDown}',
      '{ArrowDown}',
      '{ArrowDown}',
      '{ArrowUp}',
      '{Home}',
      '{End}',
    ]) {
      await user.keyboard(key);
      expect(document.activeElement).toBe(open());
      walked.push(open()!.getAttribute('data-finding'));
    }
    expect(walked).toEqual(['0', '1', '2', '2', '1', '0', '2']);
    expect(host.selected).toHaveLength(6);
    await user.keyboard('{Enter}');
    expect(open()).toBeNull();
  });

  test('filter, search and back', async () => {
    const { user } = await checked();
    const count = () => document.querySelectorAll('[data-finding]').length;
    await user.click(button('需说明 1'));
    expect(count()).toBe(1);
    await user.type(screen.getByRole('searchbox'), '尾差');
    expect(screen.getByText('没有符合条件的问题。')).toBeTruthy();
    expect(await objections()).toEqual([]);
    await user.click(button('显示全部'));
    expect(count()).toBe(3);
  });

  test('of ten thousand only those in sight are on the page', async () => {
    const many = Array.from({ length: 10_000 }, (_, row) =>
      finding({ rule: 'hierarchy', severity: 'error', place: { sheet: 1, row, column: 0 } }),
    );
    const { user } = await checked({ result: sampleResult(many) });
    expect(document.querySelectorAll('[data-finding]').length).toBeLessThan(40);
    button(/ A1 /).focus();
    await user.keyboard('{End}');
    expect(document.activeElement?.getAttribute('data-finding')).toBe('9999');
    expect(await objections()).toEqual([]);
  });
});

test('the tables tab says what was recognised, how it stands, and what was not checked', async () => {
  const { user, host } = await checked();
  await user.click(screen.getByRole('tab', { name: '各表' }));
  const [table, , contents] = within(screen.getByRole('tabpanel')).getAllByRole('button');
  expect(table!.textContent).toContain('2 项中 1 项不成立');
  expect(contents!.textContent).toBe('目录目录或封面');
  expect(await objections()).toEqual([]);
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '问题' }));
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '各表' }));
  await user.click(screen.getByRole('button', { name: /^支出总表/ }));
  await user.click(screen.getByRole('button', { name: /目录或封面/ }));
  expect(host.selected).toHaveLength(1);
  expect(host.shown).toEqual(['key of 目录']);
});

describe('notices', () => {
  test('a stale result says so, and is not written', async () => {
    const { user, host } = await checked();
    act(() => host.edit());
    expect(screen.getByText(/校验之后工作簿有改动/)).toBeTruthy();
    await user.click(button('标注'));
    expect(host.changes).toEqual([]);
    expect(await objections()).toEqual([]);
    await user.click(screen.getAllByRole('button', { name: '重新校验' })[1]!);
    await waitFor(() => expect(screen.queryByText(/校验之后工作簿有改动/)).toBeNull());
  });

  test('a failure of the host can be tried again, and dismissed', async () => {
    const { user } = showPane({ host: { read: () => Promise.reject(new HostError('busy')) } });
    await user.click(button('校验'));
    await screen.findByText(new HostError('busy').sentence['zh-CN']);
    expect(await objections()).toEqual([]);
    await user.click(button('再试一次'));
    await user.click(await screen.findByRole('button', { name: '关闭提示' }));
    expect(screen.queryByText(new HostError('busy').sentence['zh-CN'])).toBeNull();
    expect(document.activeElement).toBe(button('校验'));
  });

  test('the same notice twice is put anew, so that it is heard twice, and the focus stays', async () => {
    const { user } = await checked();
    const copy = async () => {
      await user.click(button('复制说明'));
      return screen.findByText('说明已复制。');
    };
    if (!open()) await user.click(document.querySelector('[data-finding]')!);
    const first = await copy();
    const dismiss = button('关闭提示');
    const second = await copy();
    expect(second).not.toBe(first);
    expect(first.isConnected).toBe(false);
    expect(button('关闭提示')).toBe(dismiss);
    expect(second.closest('[aria-live="polite"]')).toBeTruthy();
  });

  test('marking says what was done', async () => {
    const { user, host } = await checked();
    await user.click(button('标注'));
    await screen.findByText('已标注 3 个单元格，问题清单写在“校验报告”工作表。');
    expect(host.changes[0]!.report?.isInFront).toBe(false);
    await user.click(button('校验报告'));
    await waitFor(() => expect(host.changes[1]?.report?.isInFront).toBe(true));
    expect(await objections()).toEqual([]);
  });
});

test('the language changes everything at once', async () => {
  const { user, kept } = await checked();
  await user.click(button('English'));
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Errors: 1');
  expect(document.documentElement.lang).toBe('en-US');
  expect(document.title).toBe('Budget Check');
  expect(kept.at(-1)?.language).toBe('en-US');
  const own = screen
    .getByRole('main')
    .textContent.replaceAll(/部门[支收][出入]总表|English|合计 = .*支出/g, '');
  expect(own).not.toMatch(/错误|搜索|标注|尾差/);
});
