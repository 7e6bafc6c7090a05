import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { largestOf, type TableChanges } from '../../../core/previous/changes';
import { say } from '../../../core/report/phrase';
import { PREVIOUS } from '../../strings/previous';
import { useLanguage } from '../pane-context';
import { useAmounts } from '../use-amounts';

const MOST = 5;

/** The picture's own units. */
const WIDTH = 300;
const HEIGHT = 8;
const STRIPE = 3;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '8px 0 0',
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  words: { display: 'flex', justifyContent: 'space-between', columnGap: '12px' },
  amount: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  bar: { display: 'block', width: '100%', height: `${HEIGHT}px`, marginTop: '2px' },
  colour: { color: tokens.colorBrandForeground1 },
});

/** The lines of a table that changed most, as bars to either side of no change; each says in words what it shows. */
export function LargestBars({ changes }: { readonly changes: TableChanges }) {
  const styles = useStyles();
  const language = useLanguage();
  const amounts = useAmounts();
  const heading = useId();
  const { unit, quantum } = changes.table;
  const bars = largestOf(changes, MOST).map(({ name, current, previous }) => ({
    name,
    difference: current - (previous ?? 0),
  }));
  if (bars.length === 0) return null;
  const rise = Math.max(0, ...bars.map(({ difference }) => difference));
  const fall = Math.max(0, ...bars.map(({ difference }) => -difference));
  const scale = WIDTH / (rise + fall);
  const zero = fall * scale;
  return (
    <section aria-labelledby={heading}>
      <h3 className={styles.heading} id={heading}>
        {say(PREVIOUS.largest, language, { count: bars.length })}
      </h3>
      <p className={styles.meaning}>{say(PREVIOUS.largestMeaning, language)}</p>
      <ol className={styles.list}>
        {bars.map(({ name, difference }, index) => (
          <li key={index}>
            <span className={styles.words}>
              <span>{name}</span>
              <span className={styles.amount}>{amounts.difference({ fen: difference, unit, quantum })}</span>
            </span>
            <span className={styles.colour} aria-hidden="true">
              <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
                {difference > 0 ? (
                  <path fill="currentColor" d={block(zero, difference * scale)} />
                ) : (
                  <path fill="currentColor" d={stripes(zero + difference * scale, -difference * scale)} />
                )}
                <path fill="currentColor" d={block(Math.min(zero, WIDTH - 1), 1)} />
              </svg>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function block(left: number, width: number): string {
  return `M${left} 0h${width}v${HEIGHT}h${-width}z`;
}

/** Less is striped, so that it is told from more without colours. */
function stripes(left: number, width: number): string {
  const count = Math.ceil(width / (2 * STRIPE));
  return Array.from({ length: count }, (_, index) => {
    const at = index * 2 * STRIPE;
    return block(left + at, Math.min(STRIPE, width - at));
  }).join('');
}
