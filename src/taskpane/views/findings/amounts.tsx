import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../core/findings/finding';
import { say } from '../../../core/report/phrase';
import { UNIT_NAMES } from '../../../core/report/phrases/units';
import { DETAIL } from '../../strings/detail';
import { useLanguage } from '../pane-context';
import { useAmounts } from '../use-amounts';

const useStyles = makeStyles({
  amounts: { display: 'flex', flexWrap: 'wrap', columnGap: '20px', rowGap: '4px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  unit: {
    alignSelf: 'flex-end',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Published → should be, and the difference, in the unit of the table. */
export function Amounts({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const language = useLanguage();
  const amounts = useAmounts();
  const { published, expected, difference } = finding;
  const figures = [
    published && { name: DETAIL.published, text: amounts.amount(published) },
    expected && { name: DETAIL.expected, text: amounts.amount(expected) },
    difference && { name: DETAIL.difference, text: amounts.difference(difference) },
  ].filter((figure) => figure !== null);
  const unit = (published ?? expected ?? difference)?.unit;
  if (!unit) return null;
  return (
    <div className={styles.amounts}>
      <dl className={styles.amounts}>
        {figures.map(({ name, text }) => (
          <div key={name['en-US']}>
            <dt className={styles.term}>{say(name, language)}</dt>
            <dd className={styles.amount}>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.unit}>{say(DETAIL.unit, language, { unit: UNIT_NAMES[unit.name][language] })}</p>
    </div>
  );
}
