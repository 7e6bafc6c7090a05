import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { largestChanges } from '../../../core/previous/changes';
import { say } from '../../../core/report/phrase';
import { UNIT_NAMES } from '../../../core/report/phrases/units';
import { comparisonOf, writeComparison } from '../../state/comparison';
import type { Review } from '../../state/review';
import { PREVIOUS } from '../../strings/previous';
import { useLanguage, usePane, usePaneState } from '../pane-context';
import { Choice } from '../settings/choice';
import { ChangeTable } from './change-table';
import { LargestBars } from './largest-bars';
import { PreviousFigures } from './previous-figures';
import { tableLabels } from './table-labels';

const useStyles = makeStyles({
  comparison: {
    flex: '1 0 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '0 12px 12px',
  },
  unit: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bar: {
    position: 'sticky',
    bottom: 0,
    // At twice the size the bar would hide what it is about.
    '@media (max-height: 420px)': { position: 'static' },
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  meaning: { margin: '0 0 6px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  write: { width: '100%' },
});

/** This year beside last, one table at a time, and the way to a sheet of it all. */
export function Comparison({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const work = usePaneState((state) => state.work);
  const isStale = usePaneState((state) => state.isStale);
  const changes = useMemo(() => comparisonOf(review.result), [review]);
  const labels = useMemo(() => tableLabels(changes, language), [changes, language]);
  const [chosen, setChosen] = useState(() => {
    const telling = largestChanges(changes, 1)?.of;
    return telling === undefined ? 0 : changes.indexOf(telling);
  });
  const shown = changes[chosen];
  if (!shown) return null;
  return (
    <>
      <div className={styles.comparison}>
        <PreviousFigures result={review.result} />
        <div>
          <Choice
            name={say(PREVIOUS.table, language)}
            value={String(chosen)}
            options={labels.map((label, index) => [String(index), label] as const)}
            onChoose={(value) => setChosen(Number(value))}
          />
          <p className={styles.unit}>
            {say(PREVIOUS.unit, language, { unit: UNIT_NAMES[shown.table.unit.name][language] })}
          </p>
        </div>
        <LargestBars changes={shown} />
        <ChangeTable key={chosen} changes={shown} zeroBase={review.result.options.zeroBase} />
      </div>
      <div className={styles.bar}>
        <p className={styles.meaning}>{say(PREVIOUS.writeMeaning, language)}</p>
        <Button
          className={styles.write}
          appearance="primary"
          disabledFocusable={work !== null || isStale}
          onClick={() => void writeComparison(pane)}
        >
          {say(work === 'adding-sheet' ? PREVIOUS.writing : PREVIOUS.write, language)}
        </Button>
      </div>
    </>
  );
}
