import { Button } from '@fluentui/react-components';
import { say } from '../../../core/report/phrase';
import { undoWriting } from '../../state/recompute';
import { RECOMPUTE } from '../../strings/recompute';
import { useLanguage, usePane, usePaneState } from '../pane-context';

/** Takes back what was written last; nothing where nothing was. */
export function UndoButton() {
  const pane = usePane();
  const language = useLanguage();
  const hasWritten = usePaneState(({ written }) => written !== null);
  const isWorking = usePaneState(({ work }) => work !== null);
  if (!hasWritten) return null;
  return (
    <Button disabledFocusable={isWorking} onClick={() => void undoWriting(pane)}>
      {say(RECOMPUTE.undo, language)}
    </Button>
  );
}
