import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../../core/report/phrase';
import { cellAddress } from '../../../core/snapshot/address';
import type { ListedEdit, WrittenAs } from '../../state/recompute';
import type { Review } from '../../state/review';
import { RECOMPUTE } from '../../strings/recompute';
import { CellLink } from '../cell-link';
import { useLanguage } from '../pane-context';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'start',
    padding: '2px 12px 6px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { paddingTop: '6px', minWidth: 0 },
  first: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '12px' },
  figures: {
    marginLeft: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    columnGap: '6px',
    fontVariantNumeric: 'tabular-nums',
  },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  formula: { marginLeft: '8px', fontFamily: tokens.fontFamilyMonospace },
});

interface EditRowProps {
  readonly edit: ListedEdit;
  readonly review: Review;
  readonly as: WrittenAs;
  readonly isTicked: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onTick: (isTicked: boolean) => void;
}

/** A cell to recompute: what it is, what it reads and should read, and the sum it follows from. */
export function EditRow({ edit, review, as, isTicked, isTabStop, onFocus, onTick }: EditRowProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { name, place, formula, equation } = edit;
  const address = cellAddress(place.row, place.column);
  const blank = say(RECOMPUTE.blank, language);
  const before = edit.before ?? blank;
  const after = edit.after || blank;
  return (
    <div className={styles.row}>
      <Checkbox
        aria-label={say(RECOMPUTE.edit, language, { name, address, before, after })}
        checked={isTicked}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={onFocus}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <div className={styles.text}>
        <div className={styles.first}>
          <span>{name}</span>
          <span className={styles.figures}>
            <s className={styles.before}>{before}</s>
            <span aria-hidden="true">→</span>
            <span className={styles.after}>{after}</span>
          </span>
        </div>
        <div className={styles.why}>
          <CellLink place={place} review={review} isTabStop={isTabStop} /> {equation[language]}
          {as === 'formulas' && <span className={styles.formula}>{formula}</span>}
        </div>
      </div>
    </div>
  );
}
