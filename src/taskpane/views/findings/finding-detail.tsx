import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { say } from '../../../core/report/phrase';
import { amountText } from '../../state/amount-text';
import { correctionOf } from '../../state/correction';
import type { ListedFinding } from '../../state/finding-list';
import type { Review } from '../../state/review';
import { DETAIL } from '../../strings/detail';
import { Disclosure } from '../disclosure';
import { useLanguage, usePane, usePaneState } from '../pane-context';
import { Amounts } from './amounts';
import { EvidenceView } from './evidence-view';
import { RuleBasis } from './rule-basis';
import { OtherSuspects } from './other-suspects';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '2px 12px 12px 36px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** Everything that is known about a finding. */
export function FindingDetail({
  listed,
  review,
}: {
  readonly listed: ListedFinding;
  readonly review: Review;
}) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const [hasAskedForRule, setAskedForRule] = useState(false);
  const isBlocked = usePaneState(({ work, isStale }) => work !== null || isStale);
  const { finding } = listed;
  const canCorrect = correctionOf(review.result.snapshot, finding) !== null;
  const [first, ...others] = finding.evidence;
  return (
    <div className={styles.detail}>
      <Amounts finding={finding} />
      {first && <EvidenceView evidence={first} review={review} />}
      {others.length > 0 && (
        <Disclosure title={say(DETAIL.moreEvidence, language, { count: others.length })}>
          {others.map((evidence, index) => (
            <EvidenceView key={index} evidence={evidence} review={review} />
          ))}
        </Disclosure>
      )}
      <OtherSuspects finding={finding} review={review} />
      <Disclosure title={say(DETAIL.rule, language)} onFirstOpen={() => setAskedForRule(true)}>
        {hasAskedForRule && <RuleBasis finding={finding} />}
      </Disclosure>
      <div className={styles.buttons}>
        {canCorrect && (
          <Button size="small" disabledFocusable={isBlocked} onClick={() => void pane.correct(listed)}>
            {say(DETAIL.correct, language, { amount: amountText(finding.expected!) })}
          </Button>
        )}
        <Button size="small" onClick={() => void pane.copyExplanation(listed)}>
          {say(DETAIL.copy, language)}
        </Button>
      </div>
    </div>
  );
}
