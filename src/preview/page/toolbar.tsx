import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
  type ButtonProps,
} from '@fluentui/react-components';
import type { ComponentType } from 'react';
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
});

/** Lets the user choose a workbook; the pane has one. */
export type FilePickerType = ComponentType<
  Pick<ButtonProps, 'children' | 'size' | 'title'> & { readonly onPick: (file: File) => void }
>;

interface ToolbarProps {
  readonly preview: Preview;
  readonly language: Language;
  readonly FilePicker: FilePickerType;
  readonly onFile: (file: File) => void;
}

/** What can be done with workbooks as a whole. */
export function Toolbar({ preview, language, FilePicker, onFile }: ToolbarProps) {
  const styles = useStyles();
  const name = useStore(preview.store, (state) => state.name);
  const isOpen = name !== null;
  return (
    <header className={styles.bar}>
      <span className={styles.title}>{say(PREVIEW_PHRASES.title, language)}</span>
      <FilePicker size="small" title={say(PREVIEW_PHRASES.openHint, language)} onPick={onFile}>
        {say(PREVIEW_PHRASES.open, language)}
      </FilePicker>
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
