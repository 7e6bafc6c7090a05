import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  scroller: { flex: '1 1 0', minHeight: 0, overflowY: 'auto' },
  list: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface VirtualListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Pixels, until a row is measured. */
  readonly heightOf: (row: Row) => number;
  /** Index of the row that has the keyboard; it must not vanish when it is scrolled out of sight. */
  readonly stop: number;
  /** What in that row has it. */
  readonly stopSelector: string;
  /** Moves the stop as a key asks; whether it leads anywhere. */
  readonly onWalk: (key: string) => boolean;
  readonly children: (row: Row, index: number) => ReactNode;
}

/** A long list: only rows in sight exist, and the keyboard walks through them from one stop. */
export function VirtualList<Row>({
  label,
  rows,
  keyOf,
  heightOf,
  stop,
  stopSelector,
  onWalk,
  children,
}: VirtualListProps<Row>) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const isWalking = useRef(false);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index]!),
    // Another function would have every row of the list laid out anew.
    getItemKey: useCallback((index: number) => keyOf(rows[index]!), [rows, keyOf]),
    overscan: 6,
    rangeExtractor: useCallback(
      (range: Range) => [...new Set([...defaultRangeExtractor(range), stop])].sort((a, b) => a - b),
      [stop],
    ),
  });

  useEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    virtualizer.scrollToIndex(stop, { align: 'auto' });
    scroller.current
      ?.querySelector<HTMLElement>(`[data-index="${stop}"] ${stopSelector}`)
      ?.focus({ preventScroll: true });
  });

  const walk = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches(stopSelector)) return;
    if (!onWalk(event.key)) return;
    event.preventDefault();
    isWalking.current = true;
  };

  return (
    <div className={styles.scroller} ref={scroller} onKeyDown={walk}>
      <div
        className={styles.list}
        role="list"
        aria-label={label}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
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
            {children(rows[index]!, index)}
          </div>
        ))}
      </div>
    </div>
  );
}
