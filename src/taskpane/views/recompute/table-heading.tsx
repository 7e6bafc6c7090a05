import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../../core/report/phrase';
import { TABLE_KIND_NAMES } from '../../../core/report/phrases/table-kinds';
import { UNIT_NAMES } from '../../../core/report/phrases/units';
import type { EditedTable, ListedEdit } from '../../state/recompute';
import type { Review } from '../../state/review';
import { RECOMPUTE } from '../../strings/recompute';
import { useLanguage } from '../pane-context';
import { isTicked, tickState, type Unticked } from './tick-state';

const useStyles = makeStyles({
  heading: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    padding: '4px 12px 4px 4px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '10px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

interface TableHeadingProps {
  readonly edited: EditedTable;
  readonly review: Review;
  readonly unticked: Unticked;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onTick: (edits: readonly ListedEdit[], isTicked: boolean) => void;
}

/** A table above its cells; its box is theirs all together. */
export function TableHeading({ edited, review, unticked, isTabStop, onFocus, onTick }: TableHeadingProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { table, edits } = edited;
  const { name: sheet, isProtected } = review.result.snapshot.sheets[table.sheet]!;
  const title = TABLE_KIND_NAMES[table.base][table.stage][language];
  const chosen = edits.filter((edit) => isTicked(edit, unticked)).length;
  return (
    <div className={styles.heading}>
      <Checkbox
        aria-label={title}
        checked={tickState(edits, unticked)}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={onFocus}
        onChange={(_, { checked }) => onTick(edits, checked === true)}
      />
      <div>
        <h3 className={styles.title}>{title}</h3>
        <span className={styles.facts}>
          <span>
            {say(RECOMPUTE.where, language, { sheet, unit: UNIT_NAMES[table.unit.name][language] })}
          </span>
          {isProtected && <span>{say(RECOMPUTE.protected, language)}</span>}
        </span>
      </div>
      <span className={styles.count}>{say(RECOMPUTE.ticked, language, { chosen, count: edits.length })}</span>
    </div>
  );
}
