import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Suspect } from '../../../core/findings/finding';
import { isSameInEach } from '../../../core/findings/same-in-each';
import { say } from '../../../core/report/phrase';
import type { CellPlace } from '../../../core/tables/budget-table';
import type { Review } from '../../state/review';
import { DETAIL } from '../../strings/detail';
import { CellLink } from '../cell-link';
import { useLanguage } from '../pane-context';
import { useAmounts } from '../use-amounts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  suspect: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', fontVariantNumeric: 'tabular-nums' },
  faint: { color: tokens.colorNeutralForeground2 },
});

/** Other cells in which the same was found, or whose correction alone would also explain what was found. */
export function OtherSuspects({ finding, review }: { readonly finding: Finding; readonly review: Review }) {
  const styles = useStyles();
  const language = useLanguage();
  const others = finding.suspects.filter(({ place }) => !isSameCell(place, finding.place));
  if (others.length === 0) return null;
  const isSame = isSameInEach(finding);
  return (
    <div>
      <h4 className={styles.title}>{say(isSame ? DETAIL.sameIn : DETAIL.otherSuspects, language)}</h4>
      <ul className={styles.list}>
        {others.map((suspect) => (
          <li
            className={styles.suspect}
            key={`${suspect.place.sheet} ${suspect.place.row} ${suspect.place.column}`}
          >
            <CellLink place={suspect.place} review={review} withSheet />
            <ShouldRead suspect={suspect} finding={finding} />
            {!isSame && <Likelihood confidence={suspect.confidence} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A chance that rounds to nothing is not worth a figure. */
function Likelihood({ confidence }: Pick<Suspect, 'confidence'>) {
  const styles = useStyles();
  const language = useLanguage();
  const percent = Math.round(confidence * 100);
  return percent === 0 ? null : (
    <span className={styles.faint}>{say(DETAIL.likely, language, { percent })}</span>
  );
}

/** What the suspect should read, where that can be told and the unit is that of the finding's own sheet. */
function ShouldRead({ suspect, finding }: { readonly suspect: Suspect; readonly finding: Finding }) {
  const language = useLanguage();
  const amounts = useAmounts();
  const { published } = finding;
  if (suspect.expected === null || published === null || suspect.place.sheet !== finding.place.sheet)
    return null;
  const amount = amounts.amount({ ...published, fen: suspect.expected });
  return <span>{say(DETAIL.shouldRead, language, { amount })}</span>;
}

function isSameCell(one: CellPlace, other: CellPlace): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
