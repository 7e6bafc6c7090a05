import { quantumOf, WAN, type MoneyUnit } from '../../src/core/amount/fen';
import { buildLedger, figureAt, type FigureId } from '../../src/core/relations/ledger';
import { relationAt, type RelationFamily } from '../../src/core/relations/relation';
import type { Workpapers } from '../../src/core/rules/rule';
import { SnapshotBuilder, type SheetBuilder } from '../../src/core/snapshot/snapshot-builder';
import {
  FigureState,
  type AmountColumn,
  type BudgetTable,
  type Lane,
  type Measure,
  type Printed,
  type Scheme,
} from '../../src/core/tables/budget-table';
import type { Line, LineRole } from '../../src/core/tables/line';
import type { Facets } from '../../src/core/tables/facets';
import { laneOfLines } from '../../src/core/tables/column-lane';
import type { BaseKind, Stage } from '../../src/core/tables/table-kind';

/** A figure as printed: a number in the table's unit, null for blank, text, or an error value such as "#REF!". */
export type Figure = number | null | string;

export interface ColumnSpec {
  readonly header: string;
  readonly facets: Facets;
  readonly under: number;
  readonly additive: boolean;
  readonly division: number;
  readonly measure: Measure;
}

export interface LineSpec {
  readonly code: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly under: number;
  readonly role: LineRole;
  readonly additive: boolean;
  readonly facets: Facets;
}

export interface LaneSpec {
  readonly scheme: Scheme;
  readonly columns: readonly ColumnSpec[];
  readonly lines: readonly LineSpec[];
  readonly facets: Facets;
}

export interface TableSpec {
  readonly base: BaseKind;
  readonly lanes: readonly LaneSpec[];
  readonly title?: string;
  readonly stage?: Stage;
  readonly unit?: MoneyUnit;
  readonly facets?: Facets;
  readonly organisation?: { readonly name: string; readonly code: string | null };
  readonly year?: number;
  /** Texts of the header that print a year, by column of the sheet. */
  readonly yearHeaders?: readonly { readonly text: string; readonly year: number }[];
  /** Rows of text below the table. */
  readonly notes?: readonly string[];
}

/** A column; `under` is the index of the column that sums it. */
export function column(
  header: string,
  facets: Facets = {},
  options: Partial<Pick<ColumnSpec, 'under' | 'additive' | 'division' | 'measure'>> = {},
): ColumnSpec {
  return { header, facets, under: -1, additive: true, division: 0, measure: 'amount', ...options };
}

/** A line from "208 社会保障和就业支出" or a bare name; `under` is the index of the line that sums it. */
export function line(
  label: string,
  figures: readonly Figure[],
  options: Partial<Pick<LineSpec, 'under' | 'role' | 'additive' | 'facets'>> = {},
): LineSpec {
  const [, code = '', name = ''] = /^(\d*)\s*(.*)$/.exec(label)!;
  return { code, name, figures, under: -1, role: 'item', additive: true, facets: {}, ...options };
}

export function lane(
  scheme: Scheme,
  columns: readonly ColumnSpec[],
  lines: readonly LineSpec[],
  facets: Facets = {},
): LaneSpec {
  return { scheme, columns, lines, facets };
}

const HEADER_ROW = 2;
const FIRST_ROW = 3;

/** Tables on a sheet each, with everything a rule may look at. Codes stand in column A, names in B, lanes side by side. */
export function papersOf(...specs: readonly TableSpec[]): Workpapers {
  const builder = new SnapshotBuilder('test.xlsx');
  const tables = specs.map((spec, index) => tableOf(builder.sheet(spec.title ?? spec.base), spec, index));
  return {
    snapshot: builder.build(),
    recognition: { tables, unrecognised: [], unfitHints: [] },
    ledger: buildLedger(tables),
    zeroBase: 'hundred',
  };
}

/** Every relation as "(8) 208·合计 = 208·基本支出 + 208·项目支出"; figures of other tables carry the table's title. */
export function relationsIn(papers: Workpapers, families: readonly RelationFamily[]): string[] {
  return families.flatMap((family) =>
    Array.from({ length: family.count }, (_, index) => {
      const { target, terms } = relationAt(family, index);
      const home = figureAt(papers.ledger, target).table;
      const isAcross = terms.some(({ figure }) => figureAt(papers.ledger, figure).table !== home);
      const name = (id: FigureId) => nameOf(papers, id, isAcross);
      const sum = terms.map(({ sign, figure }, at) => `${signOf(sign, at)}${name(figure)}`).join('');
      const soft = family.strength === 'soft' ? '~' : '';
      return `${family.number} ${name(target)} ${soft}${family.kind === 'equal' ? '=' : '≤'} ${sum}`.trim();
    }),
  );
}

function signOf(sign: 1 | -1, at: number): string {
  if (at === 0) return sign === 1 ? '' : '−';
  return sign === 1 ? ' + ' : ' − ';
}

function nameOf({ ledger }: Workpapers, id: FigureId, withTitle: boolean): string {
  const { table, line: at, column: of } = figureAt(ledger, id);
  const label = at.code === '' ? at.name : at.code;
  return `${withTitle ? `${table.title.value}:` : ''}${label}·${of.path.at(-1)}`;
}

function tableOf(sheet: SheetBuilder, spec: TableSpec, index: number): BudgetTable {
  const { base, stage = 'budget', unit = WAN, facets = {}, year = 2026, notes = [] } = spec;
  const title = spec.title ?? base;
  sheet.set(0, 0, title);
  let left = 0;
  let bottom = HEADER_ROW;
  const lanes = spec.lanes.map((laneSpec) => {
    const built = laneOf(sheet, laneSpec, left, unit);
    left += laneSpec.columns.length + 2;
    bottom = Math.max(bottom, FIRST_ROW + laneSpec.lines.length - 1);
    return built;
  });
  const years: Printed<number>[] = (spec.yearHeaders ?? []).map(({ text, year: printed }, at) => {
    sheet.set(HEADER_ROW, 2 + at, text);
    return { value: printed, place: { sheet: index, row: HEADER_ROW, column: 2 + at } };
  });
  notes.forEach((note, at) => sheet.set(bottom + 1 + at, 0, note));
  return {
    id: `t${index + 1}`,
    sheet: index,
    range: { top: 0, left: 0, bottom, right: Math.max(0, left - 1) },
    header: null,
    base,
    stage,
    title: { value: title, place: { sheet: index, row: 0, column: 0 } },
    organisation: spec.organisation ?? null,
    year,
    years,
    unit,
    unitPlace: null,
    quantum: quantumOf(unit, 2),
    facets,
    lanes,
    notes: [],
  };
}

function laneOf(sheet: SheetBuilder, spec: LaneSpec, left: number, unit: MoneyUnit): Lane {
  spec.columns.forEach(({ header }, at) => sheet.set(HEADER_ROW, left + 2 + at, header));
  spec.lines.forEach(({ code, name, figures }, at) => {
    sheet.set(FIRST_ROW + at, left, code).set(FIRST_ROW + at, left + 1, name);
    figures.forEach((figure, of) => sheet.setHostValue(FIRST_ROW + at, left + 2 + of, figure));
  });
  return laneOfLines(
    {
      scheme: spec.scheme,
      facets: spec.facets,
      columns: spec.columns.map((_, at) => columnOf(spec, at, left, unit)),
    },
    spec.lines.map((specOfLine, at) => lineOf(specOfLine, at, left)),
  );
}

function lineOf({ code, name, under, role, additive, facets }: LineSpec, at: number, left: number): Line {
  return {
    row: FIRST_ROW + at,
    code,
    name,
    labelColumn: left + 1,
    codeColumn: code === '' ? -1 : left,
    columnOffset: 0,
    role,
    parent: under,
    additive,
    facets,
  };
}

function columnOf({ columns, lines }: LaneSpec, at: number, left: number, unit: MoneyUnit): AmountColumn {
  const { header, facets, under, additive, division, measure } = columns[at]!;
  const figures = lines.map(({ figures: row }) => row[at] ?? null);
  return {
    column: left + 2 + at,
    path: [header],
    headerRow: HEADER_ROW,
    facets,
    measure,
    parent: under,
    additive,
    division,
    amounts: Float64Array.from(figures, (figure) => amountOf(figure, unit)),
    states: Uint8Array.from(figures, stateOf),
  };
}

function amountOf(figure: Figure, unit: MoneyUnit): number {
  const amount = typeof figure === 'string' ? Number(figure.replace(/,/g, '')) : (figure ?? 0);
  return Number.isNaN(amount) ? 0 : Math.round(amount * unit.fen);
}

function stateOf(figure: Figure): FigureState {
  if (figure === null) return FigureState.Blank;
  if (typeof figure === 'number') return FigureState.Number;
  if (figure.startsWith('#')) return FigureState.Error;
  return figure === '—' || !Number.isNaN(Number(figure.replace(/,/g, '')))
    ? FigureState.TextAmount
    : FigureState.Text;
}
