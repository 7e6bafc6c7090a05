import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
  type Theme,
} from '@fluentui/react-components';
import { useCallback, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../core/findings/localised';
import { say } from '../../core/report/phrase';
import { PREVIEW_PHRASES } from '../phrases';
import { useDroppedFile } from './drop-target';
import type { Preview } from './preview';
import { Toolbar, type FilePickerType } from './toolbar';

const useStyles = makeStyles({
  provider: { height: '100%' },
  page: { height: '100%', display: 'flex', flexDirection: 'column' },
  message: { flexShrink: 0 },
  desk: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'flex',
    '@media (max-width: 760px)': { flexDirection: 'column' },
  },
  grid: { flex: '1 1 0', minWidth: 0, minHeight: 0, position: 'relative' },
  sheet: { position: 'absolute', inset: 0 },
  cover: {
    position: 'absolute',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage:
      `linear-gradient(${tokens.colorNeutralStroke3} 1px, transparent 1px),` +
      `linear-gradient(90deg, ${tokens.colorNeutralStroke3} 1px, transparent 1px)`,
    backgroundSize: '96px 24px',
  },
  waiting: {
    padding: '16px 24px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  pane: {
    flex: '0 0 380px',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 760px)': { flex: '0 0 45%', borderLeft: 'none' },
  },
  drop: {
    position: 'fixed',
    inset: '12px',
    zIndex: 2000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    fontSize: tokens.fontSizeBase600,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
});

export interface PreviewPageProps {
  readonly preview: Preview;
  readonly language: Language;
  readonly theme: Theme;
  /** Told the element the grid is to fill. */
  readonly onGridElement: (element: HTMLElement | null) => void;
  readonly pane: ReactNode;
  readonly FilePicker: FilePickerType;
}

/** The workbook with the task pane beside it. */
export function PreviewPage({ preview, language, theme, onGridElement, pane, FilePicker }: PreviewPageProps) {
  const styles = useStyles();
  const { waiting, message } = useStore(preview.store);
  const openFile = useCallback(
    (file: File) => void preview.open(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    [preview],
  );
  const isOver = useDroppedFile(openFile);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <div className={styles.page}>
        <Toolbar preview={preview} language={language} FilePicker={FilePicker} onFile={openFile} />
        {message && (
          <MessageBar
            intent={message.isFailure ? 'error' : 'info'}
            layout="singleline"
            className={styles.message}
          >
            <MessageBarBody>{message.sentence[language]}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => preview.dismiss()}>
                {say(PREVIEW_PHRASES.dismiss, language)}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <div className={styles.desk}>
          <section className={styles.grid} aria-label={say(PREVIEW_PHRASES.grid, language)}>
            <div ref={onGridElement} className={styles.sheet} />
            {waiting && (
              <div className={styles.cover} role="status">
                <Spinner className={styles.waiting} label={waiting[language]} />
              </div>
            )}
          </section>
          <aside className={styles.pane} aria-label={say(PREVIEW_PHRASES.pane, language)}>
            {pane}
          </aside>
        </div>
        {isOver && <div className={styles.drop}>{say(PREVIEW_PHRASES.drop, language)}</div>}
      </div>
    </FluentProvider>
  );
}
