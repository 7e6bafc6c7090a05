import { useMemo, useState } from 'react';
import { say } from '../../../core/report/phrase';
import type { EditedTable, ListedEdit, RecomputeList, WrittenAs } from '../../state/recompute';
import type { Review } from '../../state/review';
import { RECOMPUTE } from '../../strings/recompute';
import { useLanguage } from '../pane-context';
import { VirtualList } from '../virtual-list';
import { EditRow } from './edit-row';
import { TableHeading } from './table-heading';
import { isTicked, keyOfEdit, type Unticked } from './tick-state';

const HEADING_HEIGHT = 52;
const EDIT_HEIGHT = 56;

type Row = EditedTable | ListedEdit;

interface EditRowsProps {
  readonly list: RecomputeList;
  readonly review: Review;
  readonly as: WrittenAs;
  readonly unticked: Unticked;
  readonly onTick: (edits: readonly ListedEdit[], isTicked: boolean) => void;
}

/** The cells under their tables; ↑ ↓ Home End walk through the boxes. */
export function EditRows({ list, review, as, unticked, onTick }: EditRowsProps) {
  const language = useLanguage();
  const rows = useMemo(() => list.tables.flatMap((table): Row[] => [table, ...table.edits]), [list]);
  const [chosenStop, setStop] = useState(0);
  const stop = Math.min(chosenStop, rows.length - 1);

  const walk = (key: string): boolean => {
    const next = stepTo(key, stop, rows.length - 1);
    if (next !== null) setStop(next);
    return next !== null;
  };

  return (
    <VirtualList
      label={say(RECOMPUTE.list, language)}
      rows={rows}
      keyOf={keyOf}
      heightOf={(row) => ('edits' in row ? HEADING_HEIGHT : EDIT_HEIGHT)}
      stop={stop}
      stopSelector="input[type=checkbox]"
      onWalk={walk}
    >
      {(row, index) => {
        const common = { review, isTabStop: index === stop, onFocus: () => setStop(index) };
        return 'edits' in row ? (
          <TableHeading {...common} edited={row} unticked={unticked} onTick={onTick} />
        ) : (
          <EditRow
            {...common}
            edit={row}
            as={as}
            isTicked={isTicked(row, unticked)}
            onTick={(wanted) => onTick([row], wanted)}
          />
        );
      }}
    </VirtualList>
  );
}

/** The row a key leads to; null where it leads nowhere. */
function stepTo(key: string, from: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return from < last ? from + 1 : null;
    case 'ArrowUp':
      return from > 0 ? from - 1 : null;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** One function for all renderings: with a new one the list would be measured anew. */
function keyOf(row: Row): string {
  return 'edits' in row ? row.table.id : keyOfEdit(row);
}
