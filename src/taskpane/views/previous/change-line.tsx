import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ZeroBase } from '../../../core/amount/zero-base';
import type { Language } from '../../../core/findings/localised';
import type { Change } from '../../../core/previous/changes';
import { say } from '../../../core/report/phrase';
import type { BudgetTable } from '../../../core/tables/budget-table';
import { rateText } from '../../state/change-text';
import { PREVIOUS } from '../../strings/previous';
import { useFigureStyles } from '../findings/figure-styles';
import { useLanguage, usePane } from '../pane-context';
import { useAmounts, type Amounts } from '../use-amounts';

/** Pixels a line stands further in than the one it belongs to, and how often at most. */
const INDENT = 10;
const DEEPEST = 4;

const useStyles = makeStyles({
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { padding: '4px 0 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  sum: { fontWeight: tokens.fontWeightSemibold },
  link: { fontWeight: 'inherit', textAlign: 'left' },
  mark: {
    marginLeft: '8px',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { padding: '0 0 4px 6px' },
});

interface ChangeLineProps {
  readonly change: Change;
  readonly table: BudgetTable;
  readonly zeroBase: ZeroBase;
}

/** The name over its figures: side by side they would not fit. The name leads to this year's cell. */
export const ChangeLine = memo(function ChangeLine({ change, table, zeroBase }: ChangeLineProps) {
  const styles = useStyles();
  const figures = useFigureStyles();
  const pane = usePane();
  const language = useLanguage();
  const { name, depth, isSum, place } = change;
  const texts = figureTexts(change, table, zeroBase, language, useAmounts());
  return (
    <tbody className={styles.line}>
      <tr>
        <th
          scope="rowgroup"
          colSpan={texts.length}
          className={mergeClasses(styles.name, depth === 0 && isSum && styles.sum)}
          style={{ paddingLeft: Math.min(depth, DEEPEST) * INDENT }}
        >
          {place ? (
            <Link
              as="button"
              className={styles.link}
              appearance="subtle"
              onClick={() => void pane.goTo(place)}
            >
              {name}
            </Link>
          ) : (
            name
          )}
          {marksOf(change, language).map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark}
            </span>
          ))}
        </th>
      </tr>
      <tr>
        {texts.map((text, index) => (
          <td key={index} className={mergeClasses(figures.figure, styles.figure)}>
            {text}
          </td>
        ))}
      </tr>
    </tbody>
  );
});

function figureTexts(
  change: Change,
  { unit, quantum }: BudgetTable,
  zeroBase: ZeroBase,
  language: Language,
  amounts: Amounts,
): string[] {
  const { previous, current } = change;
  const amount = (fen: number) => amounts.amount({ fen, unit, quantum });
  if (previous === null) return [say(PREVIOUS.unknown, language), amount(current), '', ''];
  const difference = amounts.difference({ fen: current - previous, unit, quantum });
  return [amount(previous), amount(current), difference, rateText(change, zeroBase)];
}

/** What is to be known of a line besides its figures, in words. */
function marksOf({ standing, formerName }: Change, language: Language): string[] {
  return [
    ...(standing === 'new' ? [say(PREVIOUS.isNew, language)] : []),
    ...(standing === 'gone' ? [say(PREVIOUS.isGone, language)] : []),
    ...(formerName === null ? [] : [say(PREVIOUS.isRenamed, language, { name: formerName })]),
  ];
}
