import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { say } from '../../core/report/phrase';
import type { Pane } from '../state/pane';
import { SHELL } from '../strings/shell';
import { Announcer } from './announcer';
import { Checking } from './checking';
import { Header } from './header';
import { NoticeBar } from './notice-bar';
import { PageFrame } from './page-frame';
import { pageOf } from './pages';
import { PaneContext, usePaneState } from './pane-context';
import { Results } from './results';
import { THEMES, type Scheme } from './theme';
import { useKeptFocus } from './use-kept-focus';
import { Welcome } from './welcome';

const usePageStyles = makeStaticStyles([
  { 'html, body, #root': { height: '100%', margin: 0 } },
  // Links that are buttons lose their colour in high contrast, and would look like any text.
  '@media (forced-colors: active) { button.fui-Link { text-decoration-line: underline; } }',
]);

const useStyles = makeStyles({
  provider: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  page: { height: '100%', display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  main: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
});

/** The whole pane. */
export function App({ pane, scheme }: { readonly pane: Pane; readonly scheme: Scheme }) {
  usePageStyles();
  const styles = useStyles();
  return (
    <PaneContext value={pane}>
      <FluentProvider theme={THEMES[scheme]} className={styles.provider}>
        <Page />
      </FluentProvider>
    </PaneContext>
  );
}

function Page() {
  const styles = useStyles();
  const language = usePaneState(({ settings }) => settings.language);
  const page = pageOf(usePaneState((state) => state.page));
  const stage = usePaneState(({ run, review }) => (run ? 'checking' : review ? 'results' : 'welcome'));
  const hasNotice = usePaneState(({ notice }) => notice !== null);
  const main = useKeptFocus<HTMLElement>(`${page?.id ?? stage} ${hasNotice}`);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say(SHELL.title, language);
  }, [language]);
  return (
    <div className={styles.page}>
      <Header />
      <NoticeBar />
      <main className={styles.main} ref={main} tabIndex={-1} aria-label={say(SHELL.title, language)}>
        {page ? <PageFrame entry={page} /> : <Stage stage={stage} />}
      </main>
      <Announcer />
    </div>
  );
}

/** Before, during and after a check. */
function Stage({ stage }: { readonly stage: 'welcome' | 'checking' | 'results' }) {
  switch (stage) {
    case 'welcome':
      return <Welcome />;
    case 'checking':
      return <Checking />;
    case 'results':
      return <Results />;
  }
}
