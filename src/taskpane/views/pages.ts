import { lazy, type ComponentType } from 'react';
import type { Localised } from '../../core/findings/localised';
import type { PageId } from '../state/pane-state';
import { PAGE_TITLES } from '../strings/pages';

/** A page in front of the results, reached from the menu and from the ribbon. It is fetched when first opened. */
export interface PageEntry {
  readonly id: PageId;
  readonly title: Localised;
  readonly Page: ComponentType;
}

/** The pages there are, in the order of the menu. Each lives in a folder of its own and finds the pane by `usePane`. */
export const PAGES: readonly PageEntry[] = [
  {
    id: 'recompute',
    title: PAGE_TITLES.recompute,
    Page: lazy(async () => ({ default: (await import('./recompute/recompute-page')).RecomputePage })),
  },
  {
    id: 'convert',
    title: PAGE_TITLES.convert,
    Page: lazy(async () => ({ default: (await import('./convert/convert-page')).ConvertPage })),
  },
  {
    id: 'previous',
    title: PAGE_TITLES.previous,
    Page: lazy(async () => ({ default: (await import('./previous/previous-page')).PreviousPage })),
  },
  {
    id: 'narrative',
    title: PAGE_TITLES.narrative,
    Page: lazy(async () => ({ default: (await import('./narrative/narrative-page')).NarrativePage })),
  },
  {
    id: 'report',
    title: PAGE_TITLES.report,
    Page: lazy(async () => ({ default: (await import('./report/report-page')).ReportPage })),
  },
  {
    id: 'settings',
    title: PAGE_TITLES.settings,
    Page: lazy(async () => ({ default: (await import('./settings/settings-page')).SettingsPage })),
  },
  {
    id: 'help',
    title: PAGE_TITLES.help,
    Page: lazy(async () => ({ default: (await import('./help/help-page')).HelpPage })),
  },
];

export function pageOf(id: PageId | null): PageEntry | null {
  return PAGES.find((page) => page.id === id) ?? null;
}
