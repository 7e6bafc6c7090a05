import { Link, makeStyles } from '@fluentui/react-components';
import type { CheckResult } from '../../../core/check/check-result';
import { say } from '../../../core/report/phrase';
import { PREVIOUS } from '../../strings/previous';
import { SignIcon } from '../icons';
import { useLanguage, usePane } from '../pane-context';

const useStyles = makeStyles({
  standing: { display: 'flex', gap: '8px', alignItems: 'flex-start', margin: 0 },
  sign: { flexShrink: 0, paddingTop: '2px' },
});

/** Whether the figures of last year that this year's tables print are those of last year's tables. */
export function PreviousFigures({ result: { findings, ledger } }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const count = findings.filter(({ rule }) => rule === 'previous-figure').length;
  const arePrinted = ledger.entries.some(({ lane }) =>
    lane.columns.some(({ facets }) => facets.version === 'previous'),
  );
  if (!arePrinted) return null;
  return (
    <div className={styles.standing}>
      <span className={styles.sign}>
        <SignIcon sign={count > 0 ? 'error' : 'held'} />
      </span>
      <span>
        {say(count > 0 ? PREVIOUS.wrongFigures : PREVIOUS.rightFigures, language, { count })}{' '}
        {count > 0 && (
          <Link as="button" inline onClick={() => pane.show('findings')}>
            {say(PREVIOUS.showFindings, language)}
          </Link>
        )}
      </span>
    </div>
  );
}
