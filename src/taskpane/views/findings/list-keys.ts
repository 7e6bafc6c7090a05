import type { ListedFinding, ListRow } from '../../state/finding-list';

/**
 * The finding a key leads to from the row that has the keyboard; null where the key is not for walking or leads nowhere.
 * While no finding is open, ↓ opens the one that has the keyboard.
 */
export function stepFrom(
  key: string,
  rows: readonly ListRow[],
  from: number,
  isOpen: boolean,
): ListedFinding | null {
  switch (key) {
    case 'ArrowDown':
      return firstFinding(rows.slice(isOpen ? from + 1 : from));
    case 'ArrowUp':
      return firstFinding(rows.slice(0, from).reverse());
    case 'Home':
      return firstFinding(rows);
    case 'End':
      return firstFinding([...rows].reverse());
    default:
      return null;
  }
}

function firstFinding(rows: readonly ListRow[]): ListedFinding | null {
  const row = rows.find(({ kind }) => kind === 'finding');
  return row?.kind === 'finding' ? row.listed : null;
}
