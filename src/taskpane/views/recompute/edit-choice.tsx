import { Button, Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { say } from '../../../core/report/phrase';
import { writeEdits, type ListedEdit, type RecomputeList, type WrittenAs } from '../../state/recompute';
import type { Review } from '../../state/review';
import { CHECKING } from '../../strings/checking';
import { RECOMPUTE } from '../../strings/recompute';
import { useLanguage, usePane, usePaneState } from '../pane-context';
import { Conflicts } from './conflicts';
import { EditRows } from './edit-rows';
import { StaleResults } from './stale-results';
import { isTicked, keyOfEdit, tickState, type Unticked } from './tick-state';
import { UndoButton } from './undo-button';

const useStyles = makeStyles({
  head: { padding: '12px 12px 2px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  intro: { margin: 0, outline: 'none' },
  all: { marginLeft: '-8px', fontVariantNumeric: 'tabular-nums' },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '6px 12px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  as: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '4px' },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  button: { flexGrow: 1 },
});

interface EditChoiceProps {
  readonly list: RecomputeList;
  readonly review: Review;
}

/** The cells to recompute, which of them are wanted, and how they are written. */
export function EditChoice({ list, review }: EditChoiceProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const work = usePaneState((state) => state.work);
  const isStale = usePaneState((state) => state.isStale);
  const [as, setAs] = useState<WrittenAs>('values');
  const [unticked, setUnticked] = useUnticked(list);

  const tick = (edits: readonly ListedEdit[], wanted: boolean) => {
    const next = new Set(unticked);
    for (const edit of edits)
      if (wanted) next.delete(keyOfEdit(edit));
      else next.add(keyOfEdit(edit));
    setUnticked(next);
  };
  const chosen = list.edits.filter((edit) => isTicked(edit, unticked));
  const counts = { chosen: chosen.length, count: list.edits.length };
  return (
    <>
      <div className={styles.head}>
        <p className={styles.intro} tabIndex={-1} data-first-focus>
          {say(RECOMPUTE.intro, language, { count: counts.count })}
        </p>
        <Checkbox
          className={styles.all}
          label={say(RECOMPUTE.all, language, counts)}
          checked={tickState(list.edits, unticked)}
          onChange={(_, { checked }) => tick(list.edits, checked === true)}
        />
      </div>
      <EditRows list={list} review={review} as={as} unticked={unticked} onTick={tick} />
      <Conflicts conflicts={list.conflicts} review={review} />
      <StaleResults stale={list.stale} review={review} />
      <div className={styles.foot}>
        <div className={styles.as}>
          <span id="write-as">{say(RECOMPUTE.as, language)}</span>
          <RadioGroup
            layout="horizontal"
            aria-labelledby="write-as"
            value={as}
            onChange={(_, { value }) => setAs(value as WrittenAs)}
          >
            <Radio value="values" label={say(RECOMPUTE.values, language)} />
            <Radio value="formulas" label={say(RECOMPUTE.formulas, language)} />
          </RadioGroup>
        </div>
        {as === 'formulas' && <p className={styles.meaning}>{say(RECOMPUTE.formulasMeaning, language)}</p>}
        <div className={styles.buttons}>
          {isStale ? (
            <Button className={styles.button} appearance="primary" onClick={() => void pane.check()}>
              {say(CHECKING.checkAgain, language)}
            </Button>
          ) : (
            <Button
              className={styles.button}
              appearance="primary"
              disabledFocusable={work !== null || chosen.length === 0}
              onClick={() => void writeEdits(pane, chosen, as)}
            >
              {work === 'correcting'
                ? say(RECOMPUTE.writing, language)
                : say(RECOMPUTE.write, language, { count: chosen.length })}
            </Button>
          )}
          <UndoButton />
        </div>
      </div>
    </>
  );
}

const NONE: Unticked = new Set();

/** The cells that are not wanted; all are, whenever the list is a new one. */
function useUnticked(list: RecomputeList) {
  const [choice, setChoice] = useState({ list, unticked: NONE });
  const setUnticked = (unticked: Unticked) => setChoice({ list, unticked });
  return [choice.list === list ? choice.unticked : NONE, setUnticked] as const;
}
