import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ZeroBase } from '../../../core/amount/zero-base';
import type { TableChanges } from '../../../core/previous/changes';
import { say } from '../../../core/report/phrase';
import { PREVIOUS } from '../../strings/previous';
import { useFigureStyles } from '../findings/figure-styles';
import { useLanguage } from '../pane-context';
import { ChangeLine } from './change-line';

/** So many lines are added to the page at once: more would hold up whoever presses the next key. Few tables have more. */
const LINES_AT_A_TIME = 200;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  head: {
    padding: '2px 0 2px 6px',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'right',
  },
  // At twice the size four figures do not fit beside each other.
  wide: { overflowX: 'auto' },
  more: { marginTop: '8px' },
});

const HEADS = [PREVIOUS.before, PREVIOUS.now, PREVIOUS.difference, PREVIOUS.rate];

interface ChangeTableProps {
  readonly changes: TableChanges;
  readonly zeroBase: ZeroBase;
}

/** A table line by line, this year beside last. */
export function ChangeTable({ changes: { table, rows }, zeroBase }: ChangeTableProps) {
  const styles = useStyles();
  const figures = useFigureStyles();
  const language = useLanguage();
  const heading = useId();
  const [isChangedOnly, setChangedOnly] = useState(true);
  const [limit, setLimit] = useState(LINES_AT_A_TIME);
  const listed = isChangedOnly ? rows.filter(({ current, previous }) => current !== previous) : rows;
  const shown = listed.slice(0, limit);
  const more = Math.min(LINES_AT_A_TIME, listed.length - shown.length);
  return (
    <section aria-labelledby={heading}>
      <h3 className={styles.heading} id={heading}>
        {say(PREVIOUS.lines, language)}
      </h3>
      <Checkbox
        label={say(PREVIOUS.onlyChanged, language)}
        checked={isChangedOnly}
        onChange={(_, { checked }) => setChangedOnly(checked === true)}
      />
      {listed.length === 0 ? (
        <p>{say(PREVIOUS.noneChanged, language)}</p>
      ) : (
        <div className={styles.wide}>
          <table className={figures.table} aria-labelledby={heading}>
            <thead>
              <tr>
                {HEADS.map((head) => (
                  <th key={head['en-US']} scope="col" className={styles.head}>
                    {say(head, language)}
                  </th>
                ))}
              </tr>
            </thead>
            {shown.map((change, index) => (
              <ChangeLine key={index} change={change} table={table} zeroBase={zeroBase} />
            ))}
          </table>
        </div>
      )}
      {more > 0 && (
        <Button className={styles.more} size="small" onClick={() => setLimit(limit + LINES_AT_A_TIME)}>
          {say(PREVIOUS.showMore, language, { count: more, all: listed.length })}
        </Button>
      )}
    </section>
  );
}
