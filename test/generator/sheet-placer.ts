import { emptySheet, type SheetGrid } from './grid';
import type { Scope } from './layouts/context';
import type { TablePlan } from './plan';
import type { Random } from './random';
import type { SheetNamer } from './sheet-names';
import type { TableStyle } from './style';
import type { TableTruth } from './truth';

/** Where a table goes. */
export interface Place {
  readonly sheet: SheetGrid;
  readonly sheetIndex: number;
  readonly top: number;
  readonly left: number;
}

/** Small tables that forms print below or beside another. */
const SMALL: ReadonlySet<string> = new Set([
  'three-public-expenses',
  'government-fund-expenditure',
  'state-capital-expenditure',
  'government-procurement',
  'asset-holding',
]);

/** Finds each table a place: a sheet of its own for most, a part of a sheet for some. */
export class SheetPlacer {
  /** Blank rows above and columns before the tables. */
  private readonly margin: { readonly top: number; readonly left: number };
  /** Units' tables stand below the department's, on its sheet. */
  private readonly unitsBelow: boolean;
  private readonly departmentSheets: number[] = [];

  constructor(
    private readonly sheets: SheetGrid[],
    private readonly tables: readonly TableTruth[],
    private readonly namer: SheetNamer,
    private readonly random: Random,
  ) {
    this.margin = { top: random.chance(0.06) ? random.int(1, 2) : 0, left: random.chance(0.06) ? 1 : 0 };
    this.unitsBelow = random.chance(0.15);
  }

  /** A place for the table with this number in its scope. */
  place(plan: TablePlan, style: TableStyle, scope: Scope, number: number): Place {
    if (!scope.isDepartment && this.unitsBelow) return this.below(this.departmentSheets[number]!, 1);
    const last = this.sheets.length - 1;
    const chance = SMALL.has(plan.base) ? 0.12 : 0.02;
    const shares = this.random.chance(chance) && this.tables.some((table) => table.sheet === last);
    const hasHiddenRows = style.header.hasHiddenFieldNames;
    const place =
      shares && !hasHiddenRows ? this.besideOrBelow(last, SMALL.has(plan.base)) : this.own(plan.title, scope);
    if (scope.isDepartment) this.departmentSheets.push(place.sheetIndex);
    return place;
  }

  /** A new sheet. */
  own(title: string, scope: Scope): Place {
    const sheet = emptySheet(this.namer.name(title, scope.isDepartment ? '' : scope.organisation.code));
    return { sheet, sheetIndex: this.sheets.push(sheet) - 1, ...this.margin };
  }

  private besideOrBelow(sheetIndex: number, isSmall: boolean): Place {
    const neighbours = this.tables.filter((table) => table.sheet === sheetIndex);
    const right = Math.max(...neighbours.map((table) => table.range.right));
    if (isSmall && neighbours.length === 1 && right < 12 && this.random.chance(0.4)) {
      return { sheet: this.sheets[sheetIndex]!, sheetIndex, top: neighbours[0]!.range.top, left: right + 2 };
    }
    return this.below(sheetIndex, this.random.int(1, 3));
  }

  private below(sheetIndex: number, gap: number): Place {
    const bottoms = this.tables
      .filter((table) => table.sheet === sheetIndex)
      .map((table) => table.range.bottom);
    return {
      sheet: this.sheets[sheetIndex]!,
      sheetIndex,
      top: Math.max(...bottoms) + 1 + gap,
      left: this.margin.left,
    };
  }
}
