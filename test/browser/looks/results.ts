import { ACTIONS } from '../../../src/taskpane/strings/actions';
import { CHECKING } from '../../../src/taskpane/strings/checking';
import { Workbook } from '../../office-host/model/workbook';
import { User } from '../../office-host/user';
import { workbookWithManyFindings } from '../many-findings';
import { button, check, noticeShown, openFinding, openTab } from '../steps';
import { mistyped, sample, type Look } from './look';

/** Before, during and after a check. */
export const RESULT_LOOKS: readonly Look[] = [
  { name: 'welcome', workbook: () => sample('youhao-2026'), steps: () => Promise.resolve() },
  {
    name: 'checking',
    workbook: () => sample('youhao-2026'),
    steps: async ({ page, bridge }) => {
      bridge.fail(3, { kind: 'drop', applied: false });
      await button(page, CHECKING.check).click();
      await page.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'cancelled',
    workbook: () => sample('youhao-2026'),
    steps: async ({ page, bridge }) => {
      bridge.fail(3, { kind: 'drop', applied: false });
      await button(page, CHECKING.check).click();
      await button(page, CHECKING.cancel).click();
      await noticeShown(page);
    },
  },
  { name: 'errors', workbook: mistyped, steps: check },
  { name: 'rounding', workbook: () => sample('youhao-2026'), steps: check },
  { name: 'clean', workbook: () => sample('jinlin-2023'), steps: check },
  { name: 'empty', workbook: () => new Workbook('工作簿1.xlsx'), steps: check },
  { name: 'no-tables', workbook: shoppingList, steps: check },
  {
    name: 'stale',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      shown.user.type('部门支出总表!C10', 1);
      await noticeShown(shown.page);
    },
  },
  {
    name: 'marked',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await button(shown.page, ACTIONS.mark).click();
      await noticeShown(shown.page);
    },
  },
  {
    name: 'protected',
    workbook: protectedSheet,
    steps: async (shown) => {
      await check(shown);
      await button(shown.page, ACTIONS.mark).click();
      await noticeShown(shown.page);
    },
  },
  {
    name: 'busy',
    workbook: mistyped,
    steps: async ({ page, bridge }) => {
      bridge.beginCellEdit();
      await button(page, CHECKING.check).click();
      await noticeShown(page);
    },
  },
  {
    name: 'excel-error',
    workbook: () => sample('youhao-2026'),
    steps: async ({ page, bridge }) => {
      for (let request = 1; request <= 9; request++) {
        bridge.fail(request, { kind: 'batch', code: 'GeneralException' });
      }
      await button(page, CHECKING.check).click();
      await noticeShown(page);
    },
  },
  {
    name: 'thousands',
    workbook: () => workbookWithManyFindings(3000),
    steps: async (shown) => {
      await check(shown);
      await openFinding(shown, 1);
    },
  },
  {
    name: 'map',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await openTab(shown, 'map');
      await shown.page.locator('[data-rail]').first().waitFor();
    },
  },
  {
    name: 'map-units',
    workbook: () => sample('fengrun-2023'),
    steps: async (shown) => {
      await check(shown);
      await openTab(shown, 'map');
      await shown.page.locator('[data-map-item]').nth(1).focus();
    },
  },
  {
    name: 'tables',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await openTab(shown, 'tables');
    },
  },
  {
    name: 'tables-units',
    workbook: () => sample('fengrun-2023'),
    steps: async (shown) => {
      await check(shown);
      await openTab(shown, 'tables');
    },
  },
];

function protectedSheet(): Workbook {
  const workbook = mistyped();
  new User(workbook).protect('部门支出总表');
  return workbook;
}

function shoppingList(): Workbook {
  const workbook = new Workbook('采购清单.xlsx');
  const user = new User(workbook);
  user.paste('A1', [
    ['办公用品', '数量'],
    ['<img src=x onerror=alert(1)>', 12],
  ]);
  return workbook;
}
