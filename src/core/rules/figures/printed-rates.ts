import { figureId, type FigureId, type LaneEntry } from '../../relations/ledger';
import type { PrintedRate, RateKind, RateScale } from '../../relations/rate';
import { judgeRate, type RateOperands } from '../../relations/rate-verdict';
import type { CellPlace } from '../../tables/budget-table';
import { figurePlace } from '../inspections/remark';
import type { Workpapers } from '../rule';
import { comparedAmounts, comparingColumns, type ComparingColumn } from './change-columns';
import { laneGridOf } from './lane-columns';
import { printedRate } from './printed-rate';

/** A rate of change or completion beside the amounts it is the rate of. */
export interface RateOnLine {
  readonly place: CellPlace;
  /** What the cell prints; null where it prints no number. */
  readonly printed: PrintedRate | null;
  readonly operands: RateOperands;
  readonly current: FigureId;
  readonly base: FigureId;
}

/** A column of rates, line by line. */
export interface RateColumn {
  readonly column: ComparingColumn & { readonly kind: RateKind };
  /** What a number without a percent sign means in it. */
  readonly scale: RateScale;
  readonly rates: readonly RateOnLine[];
}

/** The columns of a lane that print rates of what other columns print. */
export function rateColumns(papers: Workpapers, entry: LaneEntry): RateColumn[] {
  if (!entry.lane.columns.some(({ measure }) => measure === 'rate')) return [];
  return comparingColumns(entry, ['rate', 'completion'], agreementOf(papers)).map((found): RateColumn => {
    const column = { ...found, kind: kindOf(found) };
    const rates = [...laneGridOf(entry.lane).lines].flatMap(
      (line) => rateOn(papers, entry, column, line) ?? [],
    );
    const rightAs = (scale: RateScale): number =>
      rates.filter(
        ({ printed, operands }) =>
          printed !== null &&
          !printed.isPercent &&
          judgeRate(printed, scale, operands, column.kind, papers.zeroBase) === 'right',
      ).length;
    // Numbers without a percent sign are percent figures, unless most of the column's are fractions.
    return { column, scale: rightAs('fraction') > rightAs('percent') ? 'fraction' : 'percent', rates };
  });
}

function kindOf({ kind }: ComparingColumn): RateKind {
  return kind === 'completion' ? 'completion' : 'rate';
}

function agreementOf(papers: Workpapers) {
  return (entry: LaneEntry, column: ComparingColumn, line: number): 1 | 0 | -1 => {
    const rate = rateOn(papers, entry, column, line);
    if (!rate?.printed || rate.operands.base === 0) return 0;
    const { printed, operands } = rate;
    const isRight = SCALES.some(
      (scale) => judgeRate(printed, scale, operands, kindOf(column), papers.zeroBase) === 'right',
    );
    return isRight ? 1 : -1;
  };
}

const SCALES: readonly RateScale[] = ['percent', 'fraction'];

function rateOn(
  papers: Workpapers,
  entry: LaneEntry,
  column: ComparingColumn,
  line: number,
): RateOnLine | null {
  const { table, lane } = entry;
  const amounts = comparedAmounts(entry, column, line);
  if (!amounts) return null;
  const place = figurePlace(table, lane.lines[line]!, lane.columns[column.column]!);
  return {
    place,
    printed: printedRate(papers.snapshot, place),
    operands: { ...amounts, quantum: table.quantum },
    current: figureId(entry, line, column.current),
    base: figureId(entry, line, column.base),
  };
}
