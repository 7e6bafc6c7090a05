import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { say } from '../../../core/report/phrase';
import { RULE_NAMES } from '../../../core/report/phrases/rule-names';
import type { ListedFinding } from '../../state/finding-list';
import type { Review } from '../../state/review';
import { SEVERITY_WORDS } from '../../../host/marks/phrases';
import { FINDINGS } from '../../strings/findings';
import { SignIcon } from '../icons';
import { useLanguage, usePane } from '../pane-context';
import { useAmounts } from '../use-amounts';
import { FindingDetail } from './finding-detail';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    columnGap: '8px',
    rowGap: '2px',
    width: '100%',
    padding: '8px 12px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  closed: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  sign: { paddingTop: '2px' },
  place: { fontWeight: tokens.fontWeightSemibold },
  rule: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    marginLeft: '6px',
  },
  difference: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  message: { gridColumn: '2 / 4', lineHeight: tokens.lineHeightBase300 },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
});

interface FindingItemProps {
  readonly listed: ListedFinding;
  readonly review: Review;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
}

/** A finding in the list: where, what rule, by how much, and the sentence; its detail below when open. */
export const FindingItem = memo(function FindingItem({
  listed,
  review,
  isOpen,
  isTabStop,
}: FindingItemProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const amounts = useAmounts();
  const { id, finding, sheet, address } = listed;
  return (
    <div className={mergeClasses(styles.item, isOpen && styles.open)}>
      <button
        type="button"
        className={mergeClasses(styles.head, !isOpen && styles.closed)}
        data-finding={id}
        aria-expanded={isOpen}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => void pane.select(isOpen ? null : listed)}
      >
        <span className={styles.sign} role="img" aria-label={SEVERITY_WORDS[finding.severity][language]}>
          <SignIcon sign={finding.severity} />
        </span>
        <span>
          <span className={styles.place}>{say(FINDINGS.cell, language, { sheet, address })}</span>{' '}
          <span className={styles.rule}>{RULE_NAMES[finding.rule][language]}</span>
        </span>
        <span className={styles.difference}>
          {finding.difference && amounts.difference(finding.difference)}
        </span>
        <span className={mergeClasses(styles.message, !isOpen && styles.clamped)}>
          {(isOpen ? finding.message : (finding.brief ?? finding.message))[language]}
        </span>
      </button>
      {isOpen && <FindingDetail listed={listed} review={review} />}
    </div>
  );
});
