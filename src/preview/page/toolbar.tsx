import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../core/findings/localised';
import { say } from '../../core/report/phrase';
import { PREVIEW_PHRASES, SAMPLES } from '../phrases';
import type { Preview } from './preview';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px', whiteSpace: 'nowrap' },
  file: {
    flex: '1 1 80px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    paddingLeft: '8px',
  },
  privacy: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  hidden: { display: 'none' },
});

/** What can be done with workbooks as a whole. */
export function Toolbar({ preview, language }: { readonly preview: Preview; readonly language: Language }) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const name = useStore(preview.store, (state) => state.name);
  const isOpen = name !== null;
  const choose = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) void preview.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <header className={styles.bar}>
      <span className={styles.title}>{say(PREVIEW_PHRASES.title, language)}</span>
      <Button
        size="small"
        title={say(PREVIEW_PHRASES.openHint, language)}
        onClick={() => picker.current?.click()}
      >
        {say(PREVIEW_PHRASES.open, language)}
      </Button>
      <input
        ref={picker}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          choose(target.files);
          target.value = '';
        }}
      />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" title={say(PREVIEW_PHRASES.samplesHint, language)}>
            {say(PREVIEW_PHRASES.samples, language)} ▾
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {SAMPLES.map(({ file, title }) => (
              <MenuItem key={file} onClick={() => void preview.openSample(file)}>
                {title[language]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button size="small" appearance="subtle" disabledFocusable={!isOpen} onClick={() => preview.undo()}>
        {say(PREVIEW_PHRASES.undo, language)}
      </Button>
      <Button size="small" appearance="subtle" disabledFocusable={!isOpen} onClick={() => preview.redo()}>
        {say(PREVIEW_PHRASES.redo, language)}
      </Button>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={!isOpen}
        title={say(PREVIEW_PHRASES.downloadHint, language)}
        onClick={() => void preview.download()}
      >
        {say(PREVIEW_PHRASES.download, language)}
      </Button>
      <span className={styles.file}>{name}</span>
      <span className={styles.privacy}>{say(PREVIEW_PHRASES.privacy, language)}</span>
    </header>
  );
}
