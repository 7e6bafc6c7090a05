import { quantumOf, type Fen } from '../../../src/core/amount/fen';
import { tableKind, type Stage } from '../../../src/core/tables/table-kind';
import { merge, put, putText, type GridCell, type SheetGrid } from '../grid';
import { total, type Grain } from '../model/model';
import type { ColumnPlan, LanePlan, LinePlan, TablePlan } from '../plan';
import type { Random } from '../random';
import type { TableStyle } from '../style';
import type { ColumnTruth, LaneTruth, LineTruth, TableTruth } from '../truth';
import { amountCell, asPrinted } from './figures';
import { headerDepth, writeHeader } from './header';
import { writeHeading, type Facts } from './heading';

/** Where a table goes and what it is made of. */
export interface Placement {
  readonly sheet: SheetGrid;
  readonly sheetIndex: number;
  readonly top: number;
  readonly left: number;
}

export interface TableContent {
  readonly plan: TablePlan;
  readonly style: TableStyle;
  readonly facts: Facts;
  readonly stage: Stage;
  readonly grains: readonly Grain[];
}

/** Physical columns of a lane: labels, then 行次 where there is one, then amounts. */
interface LaneColumns {
  readonly lane: LanePlan;
  readonly labels: number;
  readonly rowNumber: number;
  readonly amounts: number;
  readonly paths: readonly (readonly string[])[];
}

/** Lays a table out on a sheet and says what stands where. */
export function writeTable(placement: Placement, content: TableContent, random: Random): TableTruth {
  return new TableWriter(placement, content, random).write();
}

class TableWriter {
  private readonly sheet: SheetGrid;
  private readonly style: TableStyle;
  private readonly laneColumns: LaneColumns[] = [];
  private readonly paths: (readonly string[])[] = [];
  private readonly junk: number[] = [];
  /** Sheet row of each data row; header repeats make gaps. */
  private readonly dataRows: number[] = [];

  constructor(
    private readonly placement: Placement,
    private readonly content: TableContent,
    private readonly random: Random,
  ) {
    this.sheet = placement.sheet;
    this.style = content.style;
    this.arrangeColumns();
  }

  write(): TableTruth {
    const { placement, content, style } = this;
    let row = writeHeading(
      this.sheet,
      placement.top,
      placement.left,
      this.paths.length,
      content.facts,
      style,
    );
    if (style.header.hasHiddenFieldNames) {
      this.paths.forEach((_, index) =>
        putText(this.sheet, row, placement.left + index, `FIELD_${index + 1}`),
      );
      this.sheet.hiddenRows.add(row++);
    }
    row = this.writeHeaderBlock(row);
    row = this.writeIndexRow(row);
    row = this.placeDataRows(row);
    const lanes = this.laneColumns.map((columns, index) => this.writeLane(columns, index));
    this.writeSequence();
    this.writeJunk();
    row = this.writeNotes(row);
    const { plan, facts, stage } = content;
    return {
      sheet: placement.sheetIndex,
      kind: tableKind(plan.base, stage),
      base: plan.base,
      stage,
      title: facts.title,
      range: {
        top: placement.top,
        left: placement.left,
        bottom: row - 1,
        right: placement.left + this.paths.length - 1,
      },
      unit: style.money.unit,
      quantum: quantumOf(style.money.unit, style.money.decimals),
      year: facts.year,
      organisation: facts.organisation,
      isEmpty: plan.isEmpty,
      facets: plan.facets,
      lanes,
      notes: plan.notes,
    };
  }

  private arrangeColumns(): void {
    const { header, border } = this.style;
    if (header.indexColumn === 'sequence') this.paths.push(['序号']);
    for (const lane of this.content.plan.lanes) {
      const over = lane.heading === null ? [] : [lane.heading];
      const labels = this.placement.left + this.paths.length;
      const hasRowNumber = header.indexColumn === 'row-number';
      const paths = [
        ...lane.labels.map((label) => [...over, ...label.path]),
        ...(hasRowNumber ? [[...over, '行次']] : []),
        ...lane.columns.map((column) => [...over, ...column.path]),
      ];
      const rowNumber = hasRowNumber ? labels + lane.labels.length : -1;
      this.laneColumns.push({
        lane,
        labels,
        rowNumber,
        amounts: labels + lane.labels.length + (hasRowNumber ? 1 : 0),
        paths,
      });
      this.paths.push(...paths);
    }
    for (let count = 0; count < border.junkColumns; count++) {
      this.junk.push(this.placement.left + this.paths.length);
      this.paths.push(['']);
    }
    if (border.hasRemarks) this.paths.push(['备注']);
  }

  private writeHeaderBlock(row: number): number {
    writeHeader(
      this.sheet,
      row,
      this.placement.left,
      this.paths,
      this.style.header,
      this.random.fork('header'),
    );
    return row + headerDepth(this.paths);
  }

  private writeIndexRow(row: number): number {
    const { indexRow, indexColumn } = this.style.header;
    if (indexRow === 'none') return row;
    let number = 0;
    for (const { lane, labels, amounts } of this.laneColumns) {
      if (indexRow === 'amounts') putText(this.sheet, row, labels, '栏次');
      else lane.labels.forEach((_, index) => put(this.sheet, row, labels + index, { value: ++number }));
      lane.columns.forEach((_, index) => put(this.sheet, row, amounts + index, { value: ++number }));
    }
    if (indexColumn === 'sequence') putText(this.sheet, row, this.placement.left, '栏次');
    return row + 1;
  }

  private placeDataRows(row: number): number {
    const count = Math.max(...this.content.plan.lanes.map(laneHeight));
    const { repeatAfter } = this.style.header;
    let next = row;
    for (let index = 0; index < count; index++) {
      if (repeatAfter > 0 && index > 0 && index % repeatAfter === 0 && count - index > 2)
        next = this.writeHeaderBlock(next);
      this.dataRows.push(next++);
    }
    return next;
  }

  private writeLane(columns: LaneColumns, laneIndex: number): LaneTruth {
    const { lane } = columns;
    const lines: LineTruth[] = [];
    let index = 0;
    for (const line of lane.lines) {
      index += line.gapAbove;
      const row = this.dataRows[index++]!;
      this.writeLabels(columns, line, row);
      this.writeAmounts(columns, line, row);
      if (line.count !== undefined) {
        this.writeCount(columns, line.count, row);
        continue;
      }
      const { code, name, role, parent, additive, facets } = line;
      lines.push({ row, code, name, role, parent, additive, facets });
    }
    if (columns.rowNumber >= 0) {
      this.dataRows.forEach((row, position) => {
        put(this.sheet, row, columns.rowNumber, { value: laneIndex * this.dataRows.length + position + 1 });
      });
    }
    return { facets: lane.facets, scheme: lane.scheme, lines, columns: columnTruths(columns) };
  }

  private writeLabels(columns: LaneColumns, line: LinePlan, row: number): void {
    const { lane, labels } = columns;
    if (line.role === 'total' && this.style.totals.placement === 'merged' && lane.labels.length > 1) {
      putText(this.sheet, row, labels, line.printed);
      if (this.style.header.isMerged) merge(this.sheet, row, labels, row, labels + lane.labels.length - 1);
      return;
    }
    const texts = lane.labels.map((label) => label.text(line));
    if (line.role === 'total' && this.style.totals.placement === 'code' && lane.labels.length > 1) {
      texts.fill(null);
      texts[0] = line.printed;
    }
    texts.forEach((text, index) => putText(this.sheet, row, labels + index, text));
  }

  private writeAmounts(columns: LaneColumns, line: LinePlan, row: number): void {
    const { lane, amounts } = columns;
    const { take } = line;
    const grains = take === null ? [] : this.content.grains.filter(take);
    const exact = new Map<string, Fen>();
    lane.columns.forEach((column, index) => {
      const cell = line.take === null ? undefined : this.figure(column, line, grains, exact);
      if (cell !== undefined) put(this.sheet, row, amounts + index, cell);
    });
  }

  private writeCount(columns: LaneColumns, count: number | null, row: number): void {
    const { lane, amounts } = columns;
    if (count !== null) put(this.sheet, row, amounts + lane.columns.length - 1, { value: count });
  }

  private figure(
    column: ColumnPlan,
    line: LinePlan,
    grains: readonly Grain[],
    exact: Map<string, Fen>,
  ): GridCell | undefined {
    const { money } = this.style;
    const { content } = column;
    if (content.type === 'text') return { value: content.text(line) };
    if (content.type === 'grains') {
      const fen = total(grains.filter(content.take), content.version);
      exact.set(column.key, fen);
      return amountCell(fen, money);
    }
    const current = exact.get(content.current) ?? 0;
    const previous = exact.get(content.previous) ?? 0;
    if (content.type === 'change')
      return amountCell(current - previous, { ...money, keepsHiddenDigits: false });
    if (previous === 0) return undefined;
    return { value: changeRate(asPrinted(current, money), asPrinted(previous, money)), format: '0.00%' };
  }

  private writeSequence(): void {
    if (this.style.header.indexColumn !== 'sequence') return;
    this.dataRows.forEach((row, index) => put(this.sheet, row, this.placement.left, { value: index + 1 }));
  }

  private writeJunk(): void {
    for (const column of this.junk) {
      this.dataRows.forEach((row) =>
        put(this.sheet, row, column, { value: 0, format: this.style.money.format }),
      );
    }
  }

  private writeNotes(row: number): number {
    const { border } = this.style;
    let next = row;
    for (const note of this.content.plan.notes) {
      putText(this.sheet, next, this.placement.left, note);
      if (border.areNotesMerged)
        merge(this.sheet, next, this.placement.left, next, this.placement.left + this.paths.length - 1);
      next++;
    }
    if (border.pageNumber !== null) putText(this.sheet, next++, this.placement.left, border.pageNumber);
    return next;
  }
}

/** Rate of change as a fraction with two percent decimals. */
function changeRate(current: Fen, previous: Fen): number {
  return Math.round(((current - previous) / previous) * 10_000) / 10_000;
}

/** Rows a lane takes, gaps included. */
function laneHeight(lane: LanePlan): number {
  return lane.lines.reduce((rows, line) => rows + 1 + line.gapAbove, 0);
}

function columnTruths({ lane, amounts, paths }: LaneColumns): ColumnTruth[] {
  const numbers = lane.columns.filter((column) => column.content.type !== 'text');
  return numbers.map((column) => {
    const index = lane.columns.indexOf(column);
    return {
      column: amounts + index,
      path: paths[paths.length - lane.columns.length + index]!.filter((word) => word !== ''),
      facets: column.facets,
      measure: column.measure,
      parent: numbers.findIndex((other) => other.key === column.parent),
      additive: column.additive,
    };
  });
}
