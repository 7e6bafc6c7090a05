import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { say } from '../../../core/report/phrase';
import type { ListedFinding } from '../../state/finding-list';
import type { Review } from '../../state/review';
import { DETAIL } from '../../strings/detail';
import { Disclosure } from '../disclosure';
import { useLanguage } from '../pane-context';
import { Amounts } from './amounts';
import { EvidenceView } from './evidence-view';
import { FindingActions } from './finding-actions';
import { IgnoredBecause } from './ignoring';
import { RuleBasis } from './rule-basis';
import { OtherSuspects } from './other-suspects';
import { SelectCells } from './select-cells';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '2px 12px 12px 36px' },
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
  const language = useLanguage();
  const [hasAskedForRule, setAskedForRule] = useState(false);
  const { finding, ignoring } = listed;
  const [first, ...others] = finding.evidence;
  return (
    <div className={styles.detail}>
      {ignoring && <IgnoredBecause reason={ignoring.reason} />}
      <Amounts finding={finding} />
      {first && (
        <>
          <EvidenceView evidence={first} review={review} />
          <SelectCells finding={finding} evidence={first} />
        </>
      )}
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
      <FindingActions listed={listed} review={review} />
    </div>
  );
}
