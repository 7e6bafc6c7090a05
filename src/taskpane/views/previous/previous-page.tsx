import { makeStyles } from '@fluentui/react-components';
import { Checking } from '../checking';
import { usePaneState } from '../pane-context';
import { ChosenYear } from './chosen-year';
import { Comparison } from './comparison';
import { OwnSheets } from './own-sheets';

const useStyles = makeStyles({
  page: { flex: '1 0 auto', display: 'flex', flexDirection: 'column' },
  choice: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
});

/** Choosing last year's tables, and what changed since. */
export function PreviousPage() {
  const styles = useStyles();
  const isChecking = usePaneState(({ run }) => run !== null);
  const review = usePaneState((state) => state.review);
  if (isChecking) return <Checking />;
  return (
    <div className={styles.page}>
      <div className={styles.choice}>
        <ChosenYear />
        {review && <OwnSheets review={review} />}
      </div>
      {review?.result.lastYear?.ok && <Comparison review={review} />}
    </div>
  );
}
