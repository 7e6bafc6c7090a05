import { makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../../core/report/phrase';
import { UNIT_NAMES } from '../../../core/report/phrases/units';
import type { TableConversion } from '../../../host/conversion/plan-conversion';
import { CONVERT } from '../../strings/convert';
import { useLanguage } from '../pane-context';
import { useAmounts } from '../use-amounts';

const useStyles = makeStyles({
  facts: {
    margin: '0 0 8px 32px',
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** What becomes of a table: its totals before and after, and what cannot be kept. */
export function ConversionFacts({ conversion }: { readonly conversion: TableConversion }) {
  const styles = useStyles();
  const language = useLanguage();
  const amounts = useAmounts();
  const { totals, moved, obstacles, broken } = conversion;
  return (
    <ul className={styles.facts}>
      {totals.map(({ name, before, after }) => (
        <li key={name}>
          {say(CONVERT.total, language, {
            name,
            before: amounts.amount(before),
            unit: UNIT_NAMES[before.unit.name][language],
            after: amounts.amount(after),
          })}
        </li>
      ))}
      {broken > 0 && <li>{say(CONVERT.broken, language, { count: broken })}</li>}
      {moved > 0 && <li>{say(CONVERT.moved, language, { count: moved })}</li>}
      {obstacles.map((equation) => (
        <li key={equation['zh-CN']}>{say(CONVERT.unbalanced, language, { equation: equation[language] })}</li>
      ))}
    </ul>
  );
}
