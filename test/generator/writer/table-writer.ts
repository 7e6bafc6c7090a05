import { quantumOf } from '../../../src/core/amount/fen';
import { tableKind, type Stage } from '../../../src/core/tables/table-kind';
import { merge, put, putText, type SheetGrid } from '../grid';
import type { Grain } from '../model/model';
import type { TablePlan } from '../plan';
import type { Random } from '../random';
import type { TableStyle } from '../style';
import type { TableTruth } from '../truth';
import { headerDepth, writeHeader } from './header';
import { printedOrganisation, writeHeading, type Facts } from './heading';
import { laneHeight, writeLane, type LaneColumns } from './lane-writer';

/** Where a table goes. */
export interface Placement {
  readonly sheet: SheetGrid;
  readonly sheetIndex: number;
  readonly top: number;
  readonly left: number;
}

/** What a table is made of. */
export interface TableContent {
  readonly plan: TablePlan;
  readonly style: TableStyle;
  readonly facts: Facts;
  readonly stage: Stage;
  readonly grains: readonly Grain[];
  /** Index of the scope whose grains they are. */
  readonly scope: number;
}

/** Lays a table out on a sheet and says what stands where. */
export function writeTable(placement: Placement, content: TableContent, random: Random): TableTruth {
  return new TableWriter(placement, content, random).write();
}

class TableWriter {
  private readonly sheet: SheetGrid;
  private readonly style: TableStyle;
  private readonly lanes: LaneColumns[] = [];
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
    const { plan, facts, stage } = content;
    let row = writeHeading(this.sheet, placement.top, placement.left, this.paths.length, facts, style);
    row = this.writeFieldNames(row);
    row = this.writeHeaderBlock(row);
    row = this.writeIndexRow(row);
    row = this.placeDataRows(row);
    const lanes = this.lanes.map((columns) =>
      writeLane(this.sheet, columns, this.dataRows, style, content.grains),
    );
    this.numberRows();
    this.writeJunk();
    row = this.writeNotes(row);
    const right = placement.left + this.paths.length - 1;
    return {
      scope: content.scope,
      sheet: placement.sheetIndex,
      kind: tableKind(plan.base, stage),
      base: plan.base,
      stage,
      title: facts.title,
      range: { top: placement.top, left: placement.left, bottom: row - 1, right },
      unit: style.money.unit,
      quantum: quantumOf(style.money.unit, style.money.decimals),
      year: facts.year,
      organisation: printedOrganisation(facts, style.meta, style.title.hasOrganisationAbove),
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
      const numbered = header.indexColumn === 'row-number' && lane.labels.length > 0 ? 1 : 0;
      const paths = [
        ...lane.labels.map((label) => [...over, ...label.path]),
        ...(numbered ? [[...over, '行次']] : []),
        ...lane.columns.map((column) => [...over, ...column.path]),
      ];
      const amounts = labels + lane.labels.length + numbered;
      this.lanes.push({ lane, labels, rowNumber: numbered ? amounts - 1 : -1, amounts, paths });
      this.paths.push(...paths);
    }
    for (let count = 0; count < border.junkColumns; count++) {
      this.junk.push(this.placement.left + this.paths.length);
      this.paths.push(['']);
    }
    if (border.hasRemarks) this.paths.push(['备注']);
  }

  private writeFieldNames(row: number): number {
    if (!this.style.header.hasHiddenFieldNames) return row;
    this.paths.forEach((_, index) =>
      putText(this.sheet, row, this.placement.left + index, `FIELD_${index + 1}`),
    );
    this.sheet.hiddenRows.add(row);
    return row + 1;
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
    for (const { lane, labels, amounts } of this.lanes) {
      if (indexRow === 'amounts') putText(this.sheet, row, labels, '栏次');
      else if (indexRow === 'asterisks')
        lane.labels.forEach((_, index) => putText(this.sheet, row, labels + index, '**'));
      else lane.labels.forEach((_, index) => put(this.sheet, row, labels + index, { value: ++number }));
      lane.columns.forEach((_, index) => put(this.sheet, row, amounts + index, { value: ++number }));
    }
    if (indexColumn === 'sequence') putText(this.sheet, row, this.placement.left, '栏次');
    return row + 1;
  }

  private placeDataRows(row: number): number {
    const count = Math.max(...this.content.plan.lanes.map(laneHeight), this.content.plan.isEmpty ? 1 : 0);
    const { repeatAfter } = this.style.header;
    let next = row;
    for (let index = 0; index < count; index++) {
      if (repeatAfter > 0 && index > 0 && index % repeatAfter === 0 && count - index > 2)
        next = this.writeHeaderBlock(next);
      this.dataRows.push(next++);
    }
    return next;
  }

  private numberRows(): void {
    if (this.content.plan.lanes.every((lane) => lane.lines.length === 0)) return;
    const number = (column: number, first: number) =>
      this.dataRows.forEach((row, index) => put(this.sheet, row, column, { value: first + index }));
    if (this.style.header.indexColumn === 'sequence') number(this.placement.left, 1);
    this.lanes.forEach(({ rowNumber }, lane) => {
      if (rowNumber >= 0) number(rowNumber, lane * this.dataRows.length + 1);
    });
  }

  private writeJunk(): void {
    const { format } = this.style.money;
    for (const column of this.junk)
      this.dataRows.forEach((row) => put(this.sheet, row, column, { value: 0, format }));
  }

  private writeNotes(row: number): number {
    const { border } = this.style;
    const { left } = this.placement;
    let next = row;
    for (const note of this.content.plan.notes) {
      putText(this.sheet, next, left, note);
      if (border.areNotesMerged) merge(this.sheet, next, left, next, left + this.paths.length - 1);
      next++;
    }
    if (border.pageNumber !== null) putText(this.sheet, next++, left, border.pageNumber);
    return next;
  }
}
