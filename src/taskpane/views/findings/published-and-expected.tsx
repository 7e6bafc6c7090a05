import { Fragment } from 'react';
import type { Evidence } from '../../../core/findings/finding';
import { say } from '../../../core/report/phrase';
import { DETAIL } from '../../strings/detail';
import { useLanguage } from '../pane-context';
import { useAmounts } from '../use-amounts';
import { useFigureStyles } from './figure-styles';

/** Both sides of evidence that is no relation between figures. */
export function PublishedAndExpected({ evidence }: { readonly evidence: Evidence }) {
  const styles = useFigureStyles();
  const language = useLanguage();
  const amounts = useAmounts();
  const lines = [
    { name: DETAIL.published, text: amounts.amount(evidence.published) },
    { name: DETAIL.expected, text: amounts.amount(evidence.expected) },
    { name: DETAIL.difference, text: amounts.difference(evidence.difference) },
  ];
  return (
    <dl className={styles.pairs}>
      {lines.map(({ name, text }) => (
        <Fragment key={name['en-US']}>
          <dt>{say(name, language)}</dt>
          <dd className={styles.pairedFigure}>{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
