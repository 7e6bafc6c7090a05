import { Decimal } from 'decimal.js';
import type { WorkbookGrid } from '../grid';
import { printedYuan } from '../read-figures';
import type { TableTruth, WorkbookTruth } from '../truth';

/** A figure on a sheet. */
export interface Figure {
  readonly table: TableTruth;
  readonly row: number;
  readonly column: number;
}

/** Target = Σ sign × term, between printed figures. */
export interface PrintedRelation {
  /** Number in the domain's list and a word for what it says. */
  readonly what: string;
  readonly target: Figure;
  readonly terms: readonly { readonly sign: 1 | -1; readonly figure: Figure }[];
}

/** A relation that rounding of its figures cannot explain. */
export interface Gap {
  readonly what: string;
  readonly published: string;
  readonly expected: string;
}

export function plus(figure: Figure): PrintedRelation['terms'][number] {
  return { sign: 1, figure };
}

/** Adds up relations with decimal arithmetic on what the cells show; blank counts as nothing. */
export function gapsOf(
  workbook: WorkbookGrid,
  truth: WorkbookTruth,
  relations: readonly PrintedRelation[],
): Gap[] {
  return relations.flatMap(({ what, target, terms }) => {
    const published = yuan(workbook, target);
    const expected = terms.reduce(
      (sum, { sign, figure }) => sum.plus(yuan(workbook, figure).times(sign)),
      new Decimal(0),
    );
    const figures = [target, ...terms.map((term) => term.figure)];
    const tolerance = truth.hasRoundingDifferences ? roundingEnvelope(figures) : new Decimal(0);
    if (published.minus(expected).abs().lte(tolerance)) return [];
    return [{ what, published: published.toString(), expected: expected.toString() }];
  });
}

/** Most that rounding of the figures can add up to: half the last digit of each. */
function roundingEnvelope(figures: readonly Figure[]): Decimal {
  return figures.reduce((sum, { table }) => sum.plus(new Decimal(table.quantum).div(200)), new Decimal(0));
}

function yuan(workbook: WorkbookGrid, { table, row, column }: Figure): Decimal {
  return printedYuan(workbook, table, row, column) ?? new Decimal(0);
}
