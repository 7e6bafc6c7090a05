import type { Finding } from '../findings/finding';
import type { CellPlace } from '../tables/budget-table';

/**
 * Findings of the diagnosis and of the inspections together, each cause once. A line that diagnosis found counted twice
 * needs no second note that its label occurs twice; a figure that an inspection found to be in another unit needs no second
 * note that it does not add up; a rate is not held against a figure that is itself wrong.
 */
export function oneFindingPerCause(diagnosed: readonly Finding[], inspected: readonly Finding[]): Finding[] {
  const doubledRows = keysOf(diagnosed, ({ shape }) => shape === 'doubled-line', rowKey);
  const inOtherUnit = keysOf(inspected, ({ rule }) => rule === 'unit-mismatch', cellKey);
  const wrong = wrongAmounts(diagnosed);
  const heard = ratesHeard(diagnosed);
  return [
    ...diagnosed.filter(({ place }) => !inOtherUnit.has(cellKey(place))),
    ...inspected.filter(
      ({ rule, place, suspects, basis = [] }) =>
        !(basis.length > 0 && heard.has(cellKey(place))) &&
        !basis.some((cell) => wrong.has(cellKey(cell))) &&
        (rule !== 'duplicate-line' ||
          ![place, ...suspects.map((suspect) => suspect.place)].some((cell) =>
            doubledRows.has(rowKey(cell)),
          )),
    ),
  ];
}

/**
 * Amounts that are wrong, and those that went wrong with them: of a change that no longer agrees with its amounts, although
 * the cause lies elsewhere, these.
 */
function wrongAmounts(diagnosed: readonly Finding[]): Set<string> {
  const cells = diagnosed
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ place, evidence }) => [
      place,
      ...evidence
        .filter(
          ({ rule, cells: [change] }) => rule === 'change-amount' && cellKey(change!) !== cellKey(place),
        )
        .flatMap((broken) => broken.cells),
    ]);
  return new Set(cells.map(cellKey));
}

/** Rates that are right once the cause is put right, and were heard as its witnesses. */
function ratesHeard(diagnosed: readonly Finding[]): Set<string> {
  return new Set(
    diagnosed
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ rule, cells }) => (rule === 'change-rate' || rule === 'share' ? cells.map(cellKey) : [])),
  );
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
