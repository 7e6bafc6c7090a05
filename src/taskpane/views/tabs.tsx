import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { say } from '../../core/report/phrase';
import type { Tab } from '../state/pane-state';
import { TABS } from '../strings/tabs';
import { useLanguage, usePane } from './pane-context';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    display: 'flex',
    gap: '8px',
    padding: '0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: '8px 6px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -3px ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { textDecorationLine: 'underline', color: 'Highlight' },
  },
});

/** Which part of the result is shown; ← → move between the tabs. */
export function Tabs({ tabs, chosen }: { readonly tabs: readonly Tab[]; readonly chosen: Tab }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const step = event.key === 'ArrowRight' ? 1 : tabs.length - 1;
    const next = tabs[(tabs.indexOf(chosen) + step) % tabs.length]!;
    pane.show(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={say(TABS.label, language)} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-controls="panel"
          aria-selected={tab === chosen}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          onClick={() => pane.show(tab)}
        >
          {say(TABS[tab], language)}
        </button>
      ))}
    </div>
  );
}
