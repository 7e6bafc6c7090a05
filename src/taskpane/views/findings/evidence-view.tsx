import { makeStyles, tokens } from '@fluentui/react-components';
import type { Evidence } from '../../../core/findings/finding';
import { say } from '../../../core/report/phrase';
import { RULE_NAMES } from '../../../core/report/phrases/rule-names';
import type { Review } from '../../state/review';
import { DETAIL } from '../../strings/detail';
import { useLanguage } from '../pane-context';
import { useAmounts } from '../use-amounts';
import { EquationTable } from './equation-table';
import { PublishedAndExpected } from './published-and-expected';

const useStyles = makeStyles({
  evidence: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  equation: { margin: 0 },
  rule: { fontWeight: tokens.fontWeightSemibold },
  rounding: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One broken relation: in words, then in figures. */
export function EvidenceView({ evidence, review }: { readonly evidence: Evidence; readonly review: Review }) {
  const styles = useStyles();
  const language = useLanguage();
  const amounts = useAmounts();
  const { difference, tolerance } = evidence;
  const equation = review.equationOf(evidence);
  const isWithinRounding = tolerance > 0 && Math.abs(difference.fen) <= tolerance;
  return (
    <div className={styles.evidence}>
      <p className={styles.equation}>
        <span className={styles.rule}>{RULE_NAMES[evidence.rule][language]}</span>{' '}
        {evidence.equation[language]}
      </p>
      {equation ? (
        <EquationTable equation={equation} evidence={evidence} review={review} />
      ) : (
        <PublishedAndExpected evidence={evidence} />
      )}
      {isWithinRounding && (
        <p className={styles.rounding}>
          {say(DETAIL.withinRounding, language, {
            tolerance: amounts.amount({ ...difference, fen: tolerance }),
          })}
        </p>
      )}
    </div>
  );
}
