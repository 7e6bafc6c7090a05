import type { PaneDoor } from '../commands/ribbon';
import type { Pane } from './state/pane';

/** The pane as the ribbon's buttons reach it. */
export function paneDoor({ store, openPage }: Pane, showPane: () => Promise<void>): PaneDoor {
  return {
    open(part) {
      openPage(part);
      return showPane();
    },
    tell(sentences, isFailure) {
      store.setState({ notice: { intent: isFailure ? 'error' : 'info', sentences, retry: null } });
      return showPane();
    },
    progress(sentence, done) {
      if (done === null) {
        store.setState(({ notice }) => (notice?.intent === 'info' ? { notice: null } : {}));
        return;
      }
      store.setState({ notice: { intent: 'info', sentences: [sentence], retry: null } });
      void showPane();
    },
  };
}
