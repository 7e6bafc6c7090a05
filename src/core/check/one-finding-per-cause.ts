import type { Finding } from '../findings/finding';
import type { CellPlace } from '../tables/budget-table';

/**
 * Findings of the diagnosis and of the inspections together, each cause once. A line that diagnosis found counted twice
 * needs no second note that its label occurs twice; a figure that an inspection found to be in another unit needs no second
 * note that it does not add up.
 */
export function oneFindingPerCause(diagnosed: readonly Finding[], inspected: readonly Finding[]): Finding[] {
  const doubledRows = keysOf(diagnosed, ({ shape }) => shape === 'doubled-line', rowKey);
  const inOtherUnit = keysOf(inspected, ({ rule }) => rule === 'unit-mismatch', cellKey);
  return [
    ...diagnosed.filter(({ place }) => !inOtherUnit.has(cellKey(place))),
    ...inspected.filter(
      ({ rule, place, suspects }) =>
        rule !== 'duplicate-line' ||
        ![place, ...suspects.map((suspect) => suspect.place)].some((cell) => doubledRows.has(rowKey(cell))),
    ),
  ];
}

function keysOf(
  findings: readonly Finding[],
  filter: (finding: Finding) => boolean,
  keyOf: (place: CellPlace) => string,
): Set<string> {
  return new Set(findings.filter(filter).map(({ place }) => keyOf(place)));
}

function rowKey({ sheet, row }: CellPlace): string {
  return `${sheet}/${row}`;
}

function cellKey(place: CellPlace): string {
  return `${rowKey(place)}/${place.column}`;
}
