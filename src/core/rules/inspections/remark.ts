import type { Finding, Money, Severity } from '../../findings/finding';
import type { Localised } from '../../findings/localised';
import type { RuleId } from '../../findings/rule-id';
import { cellAddress } from '../../snapshot/address';
import type { AmountColumn, BudgetTable, CellPlace } from '../../tables/budget-table';
import type { Line } from '../../tables/line';
import type { Workpapers } from '../rule';

/** Most cells a single finding points at; a table full of text numbers need not list every one. */
const MOST_SUSPECTS = 50;

/** What an inspection found, about one or more cells; the note goes to the first. */
export interface Remark {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly places: readonly [CellPlace, ...CellPlace[]];
  readonly message: Localised;
  readonly published?: Money;
  readonly expected?: Money;
}

export function findingOf({ rule, severity, places, message, published, expected }: Remark): Finding {
  const suspects = places.slice(0, MOST_SUSPECTS);
  const difference = published && expected ? { ...published, fen: published.fen - expected.fen } : null;
  return {
    rule,
    severity,
    place: places[0],
    suspects: suspects.map((place) => ({
      place,
      confidence: 1 / suspects.length,
      expected: expected?.fen ?? null,
    })),
    published: published ?? null,
    expected: expected ?? null,
    difference,
    shape: null,
    message,
    evidence: [],
  };
}

/** Cell of a figure. */
export function figurePlace({ sheet }: BudgetTable, line: Line, column: AmountColumn): CellPlace {
  return { sheet, row: line.row, column: column.column + line.columnOffset };
}

/** Cell of a line's name, or of its code where `part` says so and one is printed. */
export function linePlace({ sheet }: BudgetTable, line: Line, part: 'name' | 'code'): CellPlace {
  const column = part === 'code' && line.codeColumn >= 0 ? line.codeColumn : line.labelColumn;
  return { sheet, row: line.row, column };
}

export function addressOf(place: CellPlace): string {
  return cellAddress(place.row, place.column);
}

export function sheetNameOf({ snapshot }: Workpapers, place: CellPlace): string {
  return snapshot.sheets[place.sheet]!.name;
}

/** The places as a list that is known to hold one, or null. */
export function someOf<T>(items: readonly T[]): readonly [T, ...T[]] | null {
  const [first, ...rest] = items;
  return first === undefined ? null : [first, ...rest];
}
