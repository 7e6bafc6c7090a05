import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { say } from '../../core/report/phrase';
import type { TableStanding } from '../../core/report/table-standing';
import type { Review } from '../state/review';
import { RECOGNITION } from '../strings/recognition';
import { TABLES } from '../strings/tables';
import { useLanguage } from './pane-context';
import { UnfitHints } from './recognition/unfit-hints';
import { TableItem } from './table-item';
import { UncheckedItem } from './unchecked-item';

const useStyles = makeStyles({
  tables: { flex: '1 1 0', minHeight: 0, overflowY: 'auto' },
  heading: {
    margin: 0,
    padding: '12px 12px 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  owner: {
    margin: 0,
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** What was recognised where, how it stands, and what was not checked and why. */
export function Tables({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const language = useLanguage();
  const { unrecognised, unfitHints } = review.result.recognition;
  return (
    <div className={styles.tables}>
      {unfitHints.length > 0 && (
        <>
          <h3 className={styles.heading}>{say(RECOGNITION.unfit, language, { count: unfitHints.length })}</h3>
          <UnfitHints hints={unfitHints} />
        </>
      )}
      {review.standings.length > 0 && (
        <>
          <h3 className={styles.heading}>
            {say(TABLES.recognised, language, { count: review.standings.length })}
          </h3>
          {byOwner(review.standings).map(({ owner, standings }) => (
            <Fragment key={standings[0]!.table.id}>
              {owner !== null && <h4 className={styles.owner}>{owner}</h4>}
              <ul className={styles.list}>
                {standings.map((standing) => (
                  <TableItem key={standing.table.id} standing={standing} review={review} />
                ))}
              </ul>
            </Fragment>
          ))}
        </>
      )}
      {unrecognised.length > 0 && (
        <>
          <h3 className={styles.heading}>
            {say(TABLES.unchecked, language, { count: unrecognised.length })}
          </h3>
          <ul className={styles.list}>
            {unrecognised.map((part, index) => (
              <UncheckedItem key={index} part={part} review={review} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface OwnersTables {
  readonly owner: string | null;
  readonly standings: TableStanding[];
}

/** Tables one after the other that are of the same organisation. */
function byOwner(standings: readonly TableStanding[]): OwnersTables[] {
  const groups: OwnersTables[] = [];
  for (const standing of standings) {
    const owner = standing.table.organisation?.name ?? null;
    const last = groups.at(-1);
    if (last && last.owner === owner) last.standings.push(standing);
    else groups.push({ owner, standings: [standing] });
  }
  return groups;
}
