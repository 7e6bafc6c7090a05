import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard where the user is when what had it goes away with its stage: focus goes to what the container
 * marks with `data-first-focus`, else to the container. Focus that is elsewhere, in the grid or in the header, is not taken.
 */
export function useKeptFocus<Container extends HTMLElement>(stage: string): RefObject<Container | null> {
  const container = useRef<Container>(null);
  const last = useRef(stage);
  useEffect(() => {
    if (last.current === stage) return;
    last.current = stage;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost || !document.hasFocus()) return;
    const first = container.current?.querySelector<HTMLElement>('[data-first-focus]');
    (first ?? container.current)?.focus();
  }, [stage]);
  return container;
}
