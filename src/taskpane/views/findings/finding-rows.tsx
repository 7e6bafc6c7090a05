import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';
import { say } from '../../../core/report/phrase';
import type { GroupName, ListRow } from '../../state/finding-list';
import type { Review } from '../../state/review';
import { SEVERITY_WORDS } from '../../../host/marks/phrases';
import { FINDINGS } from '../../strings/findings';
import { usePane, usePaneState } from '../pane-context';
import { FindingItem } from './finding-item';
import { stepFrom } from './list-keys';

const HEADING_HEIGHT = 32;
const CLOSED_HEIGHT = 84;

const useStyles = makeStyles({
  scroller: { flex: '1 1 0', minHeight: 0, overflowY: 'auto' },
  list: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
  heading: {
    margin: 0,
    padding: '8px 12px 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface FindingRowsProps {
  readonly rows: readonly ListRow[];
  readonly review: Review;
}

/** The list itself: only rows in sight exist, and ↑ ↓ Home End walk through the findings. */
export function FindingRows({ rows, review }: FindingRowsProps) {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState(({ settings }) => settings);
  const selected = usePaneState((state) => state.selected);
  const scroller = useRef<HTMLDivElement>(null);
  const isWalking = useRef(false);
  const selectedRow = rows.findIndex((row) => row.kind === 'finding' && row.listed.id === selected);
  const stop = selectedRow >= 0 ? selectedRow : rows.findIndex(({ kind }) => kind === 'finding');

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? HEADING_HEIGHT : CLOSED_HEIGHT),
    getItemKey: (index) => keyOf(rows[index]!),
    overscan: 6,
    // The row that has the keyboard must not vanish when it is scrolled out of sight.
    rangeExtractor: useCallback(
      (range: Range) => [...new Set([...defaultRangeExtractor(range), stop])].sort((a, b) => a - b),
      [stop],
    ),
  });

  useEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    virtualizer.scrollToIndex(selectedRow, { align: 'auto' });
    scroller.current
      ?.querySelector<HTMLElement>('[aria-expanded="true"][data-finding]')
      ?.focus({ preventScroll: true });
  }, [selectedRow, virtualizer]);

  const walk = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-finding]')) return;
    const next = stepFrom(event.key, rows, stop, selectedRow >= 0);
    if (next === null) return;
    event.preventDefault();
    isWalking.current = true;
    void pane.select(next);
  };

  return (
    <div className={styles.scroller} ref={scroller} onKeyDown={walk}>
      <div
        className={styles.list}
        role="list"
        aria-label={say(FINDINGS.list, language)}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]!;
          return (
            <div
              key={key}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              {row.kind === 'heading' ? (
                <h3 className={styles.heading}>
                  {say(FINDINGS.groupCount, language, {
                    group:
                      'sheet' in row.group ? row.group.sheet : SEVERITY_WORDS[row.group.severity][language],
                    count: row.count,
                  })}
                </h3>
              ) : (
                <FindingItem
                  listed={row.listed}
                  review={review}
                  isOpen={index === selectedRow}
                  isTabStop={index === stop}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function keyOf(row: ListRow): string {
  return row.kind === 'heading' ? groupKey(row.group) : `finding ${row.listed.id}`;
}

function groupKey(group: GroupName): string {
  return 'sheet' in group ? `sheet ${group.sheet}` : `severity ${group.severity}`;
}
