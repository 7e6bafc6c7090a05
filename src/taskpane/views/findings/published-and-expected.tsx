import { Fragment } from 'react';
import type { Evidence } from '../../../core/findings/finding';
import { say } from '../../../core/report/phrase';
import { amountText, differenceText } from '../../state/amount-text';
import { DETAIL } from '../../strings/detail';
import { useLanguage } from '../pane-context';
import { useFigureStyles } from './figure-styles';

/** Both sides of evidence that is no relation between figures. */
export function PublishedAndExpected({ evidence }: { readonly evidence: Evidence }) {
  const styles = useFigureStyles();
  const language = useLanguage();
  const lines = [
    { name: DETAIL.published, text: amountText(evidence.published) },
    { name: DETAIL.expected, text: amountText(evidence.expected) },
    { name: DETAIL.difference, text: differenceText(evidence.difference) },
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
