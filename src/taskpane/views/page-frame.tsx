import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, type KeyboardEvent } from 'react';
import { say } from '../../core/report/phrase';
import { PAGES_SHELL } from '../strings/pages';
import { BackIcon } from './icons';
import { MENU_BUTTON } from './page-menu';
import { PageBoundary } from './page-boundary';
import type { PageEntry } from './pages';
import { useLanguage, usePane } from './pane-context';

const useStyles = makeStyles({
  page: { flex: '1 0 auto', display: 'flex', flexDirection: 'column' },
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '6px 12px 6px 6px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 420px)': { position: 'static' },
  },
  back: { minWidth: 'auto' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  opening: { margin: 0, padding: '16px 12px', color: tokens.colorNeutralForeground2 },
});

/** A page under its title. The keyboard goes to the title; Escape leads back to where the page was chosen. */
export function PageFrame({ entry: { id, title, Page } }: { readonly entry: PageEntry }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  const back = () => {
    pane.openPage(null);
    document.getElementById(MENU_BUTTON)?.focus();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) back();
  };
  return (
    <section className={styles.page} aria-labelledby="page-title" onKeyDown={escape}>
      <div className={styles.bar}>
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<BackIcon />}
          aria-label={say(PAGES_SHELL.back, language)}
          onClick={back}
        />
        <h2 className={styles.title} id="page-title" ref={heading} tabIndex={-1}>
          {title[language]}
        </h2>
      </div>
      <PageBoundary key={id} sentence={say(PAGES_SHELL.failed, language)}>
        <Suspense
          fallback={
            <p className={styles.opening} role="status">
              {say(PAGES_SHELL.opening, language)}
            </p>
          }
        >
          <Page />
        </Suspense>
      </PageBoundary>
    </section>
  );
}
