import type { Fen, MoneyUnit } from '../amount/fen';
import { entryOf, figureAt, figureId, type FigureId, type LaneEntry, type Ledger } from '../relations/ledger';
import {
  FigureState,
  type AmountColumn,
  type BudgetTable,
  type CellPlace,
  type Lane,
} from '../tables/budget-table';
import type { Stage } from '../tables/table-kind';
import { matchColumn } from './match-columns';
import { NO_LINE, UNCLEAR_LINE, matchLines, type LineMatches } from './match-lines';
import { matchTable, tablesOf } from './match-tables';

/** What last year's workbook says a figure of this year's was. */
export interface PreviousAmount {
  /** 分; 0 for a line that is new. */
  readonly amount: Fen;
  /** 分 of the last digit last year's table prints. */
  readonly quantum: Fen;
  /** Unit of last year's table. */
  readonly unit: MoneyUnit;
  readonly table: BudgetTable;
  /** Its cell in last year's workbook; null for a line that is new. */
  readonly place: CellPlace | null;
  /** Whether that cell holds a number. */
  readonly isNumber: boolean;
  /** Whether last year's table has no such line: 上年无此项. */
  readonly isNewLine: boolean;
}

/** A lane of this year's with last year's. */
export interface LaneMatch {
  readonly entry: LaneEntry;
  readonly last: LaneEntry;
  readonly lines: LineMatches;
}

/** Last year's workbook beside this year's: the one place that knows which figure was which. */
export class PreviousYear {
  /** Lanes by the stage of last year's table. */
  private readonly lanes = new Map<Stage, Map<Lane, LaneMatch | null>>();
  private figures: Map<string, FigureId> | undefined;

  constructor(
    readonly current: Ledger,
    readonly last: Ledger,
  ) {}

  /** This year's lanes with their partners of the same stage, in the order of the workbook. */
  get matches(): LaneMatch[] {
    return this.current.entries.flatMap((entry) => this.laneOf(entry, entry.table.stage) ?? []);
  }

  /**
   * Last year's amount of a figure: of 2080501 in this year's 支出总表, what last year's 支出总表 prints for 2080501. Of a
   * figure that prints last year again (上年预算数), what it ought to repeat. Null where last year's workbook does not tell.
   */
  amountOf(figure: FigureId): PreviousAmount | null {
    const entry = entryOf(this.current, figure);
    const { table, lane, base, lineCount } = entry;
    const column = lane.columns[Math.floor((figure - base) / lineCount)]!;
    const match = this.laneOf(entry, stageOf(table, column));
    if (!match) return null;
    const lastColumn = matchColumn(column, match.last.lane);
    if (lastColumn < 0) return null;
    const lastLine = match.lines.last[(figure - base) % lineCount]!;
    return lastLine === UNCLEAR_LINE ? null : this.read(match.last, lastLine, lastColumn);
  }

  /** The same by the figure's cell; null for a cell that holds none. */
  amountAt({ sheet, row, column }: CellPlace): PreviousAmount | null {
    this.figures ??= figuresByCell(this.current);
    const figure = this.figures.get(`${sheet} ${row} ${column}`);
    return figure === undefined ? null : this.amountOf(figure);
  }

  /** Last year's lane for one of this year's. */
  laneOf(entry: LaneEntry, stage: Stage): LaneMatch | null {
    const known = this.lanes.get(stage) ?? new Map<Lane, LaneMatch | null>();
    this.lanes.set(stage, known);
    let match = known.get(entry.lane);
    if (match === undefined) known.set(entry.lane, (match = this.findLane(entry, stage)));
    return match;
  }

  private findLane(entry: LaneEntry, stage: Stage): LaneMatch | null {
    const last = matchTable(entry.table, tablesOf(this.current), tablesOf(this.last), stage);
    if (!last) return null;
    const alike = this.last.entries.filter(
      ({ table, lane }) =>
        table === last && lane.scheme === entry.lane.scheme && lane.facets.flow === entry.lane.facets.flow,
    );
    const [other] = alike;
    if (!other || alike.length > 1) return null;
    return { entry, last: other, lines: matchLines(entry.lane, other.lane) };
  }

  private read(entry: LaneEntry, line: number, column: number): PreviousAmount | null {
    const { table } = entry;
    const common = { quantum: table.quantum, unit: table.unit, table };
    if (line === NO_LINE) return { ...common, amount: 0, place: null, isNumber: false, isNewLine: true };
    const { amount, state, place } = figureAt(this.last, figureId(entry, line, column));
    if (state === FigureState.Text || state === FigureState.Error) return null;
    return { ...common, amount, place, isNumber: state === FigureState.Number, isNewLine: false };
  }
}

/** 上年决算数 is found in final accounts, 上年预算数 in a budget; what says neither, in a table like its own. */
function stageOf({ stage }: BudgetTable, { facets, path }: AmountColumn): Stage {
  if (facets.version !== 'previous') return stage;
  const headings = path.join('|');
  if (/决算|执行|实际|完成/.test(headings)) return 'final';
  return /预算/.test(headings) ? 'budget' : stage;
}

function figuresByCell(ledger: Ledger): Map<string, FigureId> {
  const figures = new Map<string, FigureId>();
  for (const entry of ledger.entries) {
    entry.lane.columns.forEach(({ column }, index) => {
      entry.lane.lines.forEach(({ row, columnOffset }, line) => {
        figures.set(`${entry.table.sheet} ${row} ${column + columnOffset}`, figureId(entry, line, index));
      });
    });
  }
  return figures;
}
