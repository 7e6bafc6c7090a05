import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { say } from '../../../core/report/phrase';
import { correctionOf } from '../../state/correction';
import type { ListedFinding } from '../../state/finding-list';
import { restore } from '../../state/ignoring';
import { markCell } from '../../state/mark-cell';
import type { Review } from '../../state/review';
import { DETAIL } from '../../strings/detail';
import { IGNORING } from '../../strings/ignoring';
import { useLanguage, usePane, usePaneState } from '../pane-context';
import { useAmounts } from '../use-amounts';
import { IgnoringForm } from './ignoring';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

interface FindingActionsProps {
  readonly listed: ListedFinding;
  readonly review: Review;
}

/** What can be done about a finding. */
export function FindingActions({ listed, review }: FindingActionsProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const amounts = useAmounts();
  const [isIgnoring, setIgnoring] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const isBlocked = usePaneState(({ work, isStale }) => work !== null || isStale);
  const { finding, ignoring } = listed;
  const can = (as: 'value' | 'formula') =>
    ignoring === null && correctionOf(review.result, finding, as) !== null;
  const correct = (as: 'value' | 'formula') => void pane.correct(listed, as);
  const stopIgnoring = () => {
    setIgnoring(false);
    buttons.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return (
    <>
      <div className={styles.buttons} ref={buttons}>
        {can('value') && (
          <Button size="small" disabledFocusable={isBlocked} onClick={() => correct('value')}>
            {say(DETAIL.correct, language, { amount: amounts.amount(finding.expected!) })}
          </Button>
        )}
        {can('formula') && (
          <Button size="small" disabledFocusable={isBlocked} onClick={() => correct('formula')}>
            {say(DETAIL.writeFormula, language)}
          </Button>
        )}
        {ignoring === null && (
          <Button size="small" disabledFocusable={isBlocked} onClick={() => void markCell(pane, listed)}>
            {say(DETAIL.mark, language)}
          </Button>
        )}
        <Button size="small" onClick={() => void pane.copyExplanation(listed)}>
          {say(DETAIL.copy, language)}
        </Button>
        {ignoring ? (
          <Button size="small" disabledFocusable={isBlocked} onClick={() => void restore(pane, listed)}>
            {say(IGNORING.restore, language)}
          </Button>
        ) : (
          <Button
            size="small"
            aria-expanded={isIgnoring}
            disabledFocusable={isBlocked}
            onClick={() => setIgnoring(!isIgnoring)}
          >
            {say(IGNORING.ignore, language)}
          </Button>
        )}
      </div>
      {isIgnoring && <IgnoringForm listed={listed} isBlocked={isBlocked} onCancel={stopIgnoring} />}
    </>
  );
}
