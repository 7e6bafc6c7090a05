import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../../core/tables/budget-table';
import { Disclosure } from '../disclosure';

const useStyles = makeStyles({
  part: { padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    padding: 0,
    maxHeight: '200px',
    overflowY: 'auto',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface LeftAloneProps<Cell> {
  readonly title: string;
  /** Why these cells are not written, and what to do about them. */
  readonly meaning: string;
  readonly cells: readonly Cell[];
  readonly children: (cell: Cell) => ReactNode;
}

/** Cells that are not recomputed; nothing where there are none. */
export function LeftAlone<Cell extends { readonly place: CellPlace }>({
  title,
  meaning,
  cells,
  children,
}: LeftAloneProps<Cell>) {
  const styles = useStyles();
  if (cells.length === 0) return null;
  return (
    <div className={styles.part}>
      <Disclosure title={title}>
        <p className={styles.meaning}>{meaning}</p>
        <ul className={styles.list}>
          {cells.map((cell) => (
            <li key={`${cell.place.sheet} ${cell.place.row} ${cell.place.column}`}>{children(cell)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
