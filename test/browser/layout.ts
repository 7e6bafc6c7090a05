import type { Page } from 'playwright-core';

/** Texts that are cut off sideways, or to be seen only by moving the whole pane sideways. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const holdsText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isCut = (element: Element): boolean => {
      const text = document.createRange();
      text.selectNodeContents(element);
      const { left, right } = text.getBoundingClientRect();
      for (let place: Element | null = element; place; place = place.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(place);
        const edge = place.getBoundingClientRect();
        // Unseen on purpose: for screen readers alone, or folded away until it is needed.
        if (clipPath !== 'none' || edge.width === 0) return false;
        if (overflowX === 'visible') continue;
        if (left < edge.left - 1 || right > edge.right + 1)
          return overflowX === 'hidden' || place.matches('main');
      }
      return left < -1 || right > innerWidth + 1;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => holdsText(element) && isCut(element))
      .map(({ textContent }) => `cut: ${textContent}`);
  });
}

/** What moves by itself for longer than a moment. */
export function motions(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > 400)
      .map(({ effect }) => `moving: ${(effect as KeyframeEffect).target?.className ?? ''}`),
  );
}
