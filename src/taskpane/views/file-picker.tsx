import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

const useStyles = makeStyles({ hidden: { display: 'none' } });

export interface FilePickerProps extends Pick<
  ButtonProps,
  'appearance' | 'children' | 'disabledFocusable' | 'size' | 'title'
> {
  readonly onPick: (file: File) => void;
}

/** A button that lets the user choose a workbook of theirs. The same file may be chosen twice, for it may have changed. */
export function FilePicker({ onPick, ...button }: FilePickerProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onPick(file);
          target.value = '';
        }}
      />
    </>
  );
}
