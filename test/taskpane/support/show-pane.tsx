import { cleanup, configure, render, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { App } from '../../../src/taskpane/views/app';
import { openPane, type OpenPane } from './open-pane';

/** Heights jsdom does not work out: of the list, and of a row in it. */
const LIST_HEIGHT = 600;
const ROW_HEIGHT = 60;

/**
 * What jsdom lacks of a window in front of the user: heights, so that the list of findings knows how many rows are in
 * sight, and the keyboard. Style sheets stay empty: jsdom lays nothing out, and would only be slow.
 */
export function furnishWindow(): void {
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    configurable: true,
    get(this: HTMLElement) {
      return this.dataset['index'] === undefined ? LIST_HEIGHT : ROW_HEIGHT;
    },
  });
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => LIST_HEIGHT });
  HTMLElement.prototype.scrollTo = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
  CSSStyleSheet.prototype.insertRule = () => 0;
  document.hasFocus = () => true;
  // Nothing on the page is hidden by a style sheet, and asking is slow. Pages are fetched when opened, which takes its time.
  configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
}

export interface ShownPane extends OpenPane {
  readonly user: UserEvent;
}

/** A pane on the screen. */
export function showPane(...setting: Parameters<typeof openPane>): ShownPane {
  cleanup();
  const open = openPane(...setting);
  render(<App pane={open.pane} scheme="light" />);
  return { ...open, user: userEvent.setup() };
}

/** A result is on the screen, and what stands below its verdict too: that is made a moment later. */
export async function resultShown(): Promise<void> {
  await waitFor(() => {
    if (!document.querySelector('#panel > *')) throw new Error('There is nothing below the verdict.');
  });
}

/** What axe objects to. Colours are looked at in a real browser. */
export async function objections(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
