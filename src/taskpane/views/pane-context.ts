import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../core/findings/localised';
import type { Pane } from '../state/pane';
import type { PaneState } from '../state/pane-state';

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('A view stands outside the pane.');
  return pane;
}

export function usePaneState<T>(choose: (state: PaneState) => T): T {
  return useStore(usePane().store, choose);
}

export function useLanguage(): Language {
  return usePaneState(({ settings }) => settings.language);
}
