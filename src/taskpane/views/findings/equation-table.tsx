import { mergeClasses } from '@fluentui/react-components';
import type { Evidence, Money } from '../../../core/findings/finding';
import { say } from '../../../core/report/phrase';
import { UNIT_NAMES } from '../../../core/report/phrases/units';
import type { Equation, EquationLine } from '../../state/equation';
import type { Review } from '../../state/review';
import { DETAIL } from '../../strings/detail';
import { CellLink } from '../cell-link';
import { useLanguage } from '../pane-context';
import { useAmounts } from '../use-amounts';
import { useFigureStyles } from './figure-styles';

interface EquationTableProps {
  readonly equation: Equation;
  readonly evidence: Evidence;
  readonly review: Review;
}

/** A relation as a sum on paper: what is published, what it should be made of, and by how much they differ. */
export function EquationTable({ equation, evidence, review }: EquationTableProps) {
  const styles = useFigureStyles();
  const language = useLanguage();
  const amounts = useAmounts();
  const { target, terms, hiddenTerms, kind } = equation;
  const amount = (money: Money | null) => {
    if (money === null) return '';
    const text = amounts.amount(money);
    if (money.unit.name === evidence.published.unit.name) return text;
    return say(DETAIL.amountInUnit, language, { amount: text, unit: UNIT_NAMES[money.unit.name][language] });
  };
  const line = (one: EquationLine, sign: string, key: number) => (
    <tr className={styles.line} key={key}>
      <td className={styles.sign}>{sign}</td>
      <th className={styles.label} scope="row">
        {one.table !== null && <span className={styles.faint}>{`《${one.table}》`}</span>}
        {one.label}
      </th>
      <td className={styles.cell}>
        <CellLink place={one.place} review={review} />
      </td>
      <td className={styles.figure}>{amount(one.amount)}</td>
    </tr>
  );
  return (
    <table className={styles.table} aria-label={evidence.equation[language]}>
      <tbody>
        {line(target, '', -1)}
        {terms.map((term, index) => line(term, signOf(term, index, kind), index))}
        {hiddenTerms > 0 && (
          <tr className={styles.line}>
            <td className={styles.sign}>…</td>
            <td className={styles.label} colSpan={3}>
              {say(DETAIL.moreTerms, language, { count: hiddenTerms })}
            </td>
          </tr>
        )}
        {terms.length > 1 && (
          <tr className={mergeClasses(styles.line, styles.sum)}>
            <td />
            <th className={styles.label} scope="row" colSpan={2}>
              {say(DETAIL.sum, language)}
            </th>
            <td className={styles.figure}>{amounts.amount(evidence.expected)}</td>
          </tr>
        )}
        <tr className={mergeClasses(styles.line, terms.length === 1 && styles.sum)}>
          <td />
          <th className={styles.label} scope="row" colSpan={2}>
            {say(DETAIL.difference, language)}
          </th>
          <td className={styles.figure}>{amounts.difference(evidence.difference)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function signOf({ sign }: EquationLine, index: number, kind: Equation['kind']): string {
  if (index > 0) return sign < 0 ? '−' : '+';
  const relation = kind === 'equal' ? '=' : '≤';
  return sign < 0 ? `${relation}−` : relation;
}
