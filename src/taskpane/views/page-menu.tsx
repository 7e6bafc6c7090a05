import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { say } from '../../core/report/phrase';
import type { PageId } from '../state/pane-state';
import { PAGES_SHELL } from '../strings/pages';
import { PAGES } from './pages';
import { useLanguage, usePane } from './pane-context';

/** Id of the button that opens the menu; the keyboard comes back to it from a page. */
export const MENU_BUTTON = 'more-pages';

const useStyles = makeStyles({
  button: { minWidth: 'auto' },
  menu: {
    position: 'absolute',
    right: '8px',
    top: '100%',
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    minWidth: '140px',
    padding: '4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    padding: '6px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/**
 * Everything that is not part of a check's result. Fluent's own menu brings a positioning engine of 50 kB for what is
 * always the same corner.
 */
export function PageMenu() {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    document.getElementById(MENU_BUTTON)?.focus();
  };
  const choose = (id: PageId) => {
    close();
    pane.openPage(id);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      return;
    }
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const next = nextOf(event.key, items.indexOf(document.activeElement as HTMLElement), items.length);
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  };

  return (
    <div onBlur={leave}>
      <Button
        id={MENU_BUTTON}
        className={styles.button}
        size="small"
        appearance="subtle"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {say(PAGES_SHELL.more, language)}
      </Button>
      {isOpen && (
        <div className={styles.menu} role="menu" aria-labelledby={MENU_BUTTON} onKeyDown={walk} ref={menu}>
          {PAGES.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => choose(id)}
            >
              {title[language]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Where a key leads in a list that goes round; null where the key is not for walking. */
function nextOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
