import { quantumOf, WAN, type MoneyUnit } from '../../src/core/amount/fen';
import type { RuleId } from '../../src/core/findings/rule-id';
import { buildLedger, figureId, type FigureId, type Ledger } from '../../src/core/relations/ledger';
import type { RelationFamily } from '../../src/core/relations/relation';
import { columnIndex, parseAddress } from '../../src/core/snapshot/address';
import { SnapshotBuilder } from '../../src/core/snapshot/snapshot-builder';
import type { WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';
import { FigureState, type AmountColumn, type BudgetTable } from '../../src/core/tables/budget-table';
import type { Line } from '../../src/core/tables/line';
import { laneOfLines } from '../../src/core/tables/column-lane';
import type { BaseKind } from '../../src/core/tables/table-kind';

/** A printed figure: a number, null for a blank cell, text, or an error value such as "#REF!". */
export type FigureLiteral = number | null | string;

/** A table as a test writes it: lines of code, name and figures. Code '' is a total. Figures stand from column C, row 5. */
export interface TableLiteral {
  readonly title: string;
  readonly unit?: MoneyUnit;
  /** Decimals the table prints; 2 unless told. */
  readonly decimals?: number;
  readonly base?: BaseKind;
  readonly columns: readonly string[];
  readonly lines: readonly (readonly [code: string, name: string, ...figures: FigureLiteral[]])[];
  /** Formulas by A1 address. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** What the check works on, without a recogniser. */
export interface TestWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly BudgetTable[];
  readonly ledger: Ledger;
}

const FIRST_ROW = 4;
const FIRST_COLUMN = 2;

export function budgetWorkbook(...literals: TableLiteral[]): TestWorkbook {
  const builder = new SnapshotBuilder('test.xlsx');
  const tables = literals.map((literal, index) => {
    const table = tableOf(literal, index);
    const sheet = builder.sheet(literal.title);
    sheet.set(0, 0, literal.title);
    literal.lines.forEach(([code, name, ...figures], line) => {
      sheet.set(FIRST_ROW + line, 0, code).set(FIRST_ROW + line, 1, name);
      figures.forEach((figure, column) =>
        sheet.setHostValue(FIRST_ROW + line, FIRST_COLUMN + column, figure),
      );
    });
    for (const [address, formula] of Object.entries(literal.formulas ?? {})) {
      const { row, column } = parseAddress(address)!;
      sheet.setFormula(row, column, formula);
    }
    return table;
  });
  return { snapshot: builder.build(), tables, ledger: buildLedger(tables) };
}

/** Figure of an address such as "支出总表!C5". */
function figure(workbook: TestWorkbook, address: string): FigureId {
  const [title, cell] = address.split('!') as [string, string];
  const entry = workbook.ledger.entries.find(({ table }) => table.title.value === title)!;
  const { row, column } = parseAddress(cell)!;
  return figureId(entry, row - FIRST_ROW, column - FIRST_COLUMN);
}

/** One relation from text such as "甲!C5 = 乙!C5 + 丙!C5 - 丙!C6", or with "<=". */
export function relation(
  workbook: TestWorkbook,
  rule: RuleId,
  equation: string,
  strength: RelationFamily['strength'] = 'firm',
): RelationFamily {
  const [target = '', symbol, ...rest] = equation.split(' ');
  const terms: RelationFamily['terms'][number][] = [];
  for (let i = 0; i < rest.length; i += 2) {
    terms.push({ sign: rest[i - 1] === '-' ? -1 : 1, start: figure(workbook, rest[i]!), stride: 0 });
  }
  return {
    rule,
    number: '(0)',
    kind: symbol === '<=' ? 'at-most' : 'equal',
    count: 1,
    target: { sign: 1, start: figure(workbook, target), stride: 0 },
    terms,
    strength,
  };
}

/** Row relation of every line of a table, from column letters: "C = D + E". */
export function rowSplit(workbook: TestWorkbook, title: string, equation: string): RelationFamily {
  const entry = workbook.ledger.entries.find(({ table }) => table.title.value === title)!;
  const [target, , ...rest] = equation.split(' ');
  const start = (letters: string): number => figureId(entry, 0, columnIndex(letters) - FIRST_COLUMN);
  return {
    rule: 'row-split',
    number: '(8)',
    kind: 'equal',
    count: entry.lineCount,
    target: { sign: 1, start: start(target!), stride: 1 },
    terms: rest
      .filter((part) => part !== '+')
      .map((letters) => ({ sign: 1 as const, start: start(letters), stride: 1 })),
    strength: 'firm',
  };
}

/** Every parent line of a table is the sum of its children, in every column. */
export function hierarchy(workbook: TestWorkbook, title: string): RelationFamily[] {
  const entry = workbook.ledger.entries.find(({ table }) => table.title.value === title)!;
  const { lines, columns } = entry.lane;
  const families: RelationFamily[] = [];
  lines.forEach((line, parent) => {
    const children = lines.flatMap((child, index) => (child.parent === parent ? [index] : []));
    if (children.length === 0) return;
    const across = (index: number) => ({ start: figureId(entry, index, 0), stride: entry.lineCount });
    families.push({
      rule: line.role === 'total' ? 'grand-total' : 'hierarchy',
      number: line.role === 'total' ? '(7)' : '(9)',
      kind: 'equal',
      count: columns.length,
      target: { sign: 1, ...across(parent) },
      terms: children.map((child) => ({ sign: 1 as const, ...across(child) })),
      strength: 'firm',
    });
  });
  return families;
}

/** Lines with equal codes in two tables print the same amount, in columns given by letters: "C = D". */
export function copies(
  workbook: TestWorkbook,
  left: string,
  right: string,
  equation: string,
): RelationFamily {
  const entries = workbook.ledger.entries;
  const a = entries.find(({ table }) => table.title.value === left)!;
  const b = entries.find(({ table }) => table.title.value === right)!;
  const [leftColumn = '', , rightColumn = ''] = equation.split(' ');
  const targets: number[] = [];
  const terms: number[] = [];
  a.lane.lines.forEach((line, index) => {
    const partner = b.lane.lines.findIndex(({ code }) => code === line.code);
    if (partner < 0) return;
    targets.push(figureId(a, index, columnIndex(leftColumn) - FIRST_COLUMN));
    terms.push(figureId(b, partner, columnIndex(rightColumn) - FIRST_COLUMN));
  });
  return {
    rule: 'cross-table',
    number: '(22)',
    kind: 'equal',
    count: targets.length,
    target: { sign: 1, figures: Int32Array.from(targets) },
    terms: [{ sign: 1, figures: Int32Array.from(terms) }],
    strength: 'firm',
  };
}

function tableOf(literal: TableLiteral, sheet: number): BudgetTable {
  const { title, unit = WAN, decimals = 2, base = 'expenditure-summary', columns, lines } = literal;
  const lane = laneOfLines(
    {
      facets: {},
      scheme: 'functional',
      columns: columns.map((name, index) => columnOf(literal, name, index, unit)),
    },
    lines.map((_, index) => lineOf(lines, index)),
  );
  return {
    id: `t${sheet + 1}`,
    sheet,
    range: {
      top: 0,
      left: 0,
      bottom: FIRST_ROW + lines.length - 1,
      right: FIRST_COLUMN + columns.length - 1,
    },
    header: null,
    base,
    stage: 'budget',
    title: { value: title, place: { sheet, row: 0, column: 0 } },
    organisation: null,
    year: 2026,
    years: [],
    unit,
    unitPlace: { sheet, row: 1, column: FIRST_COLUMN + columns.length - 1 },
    quantum: quantumOf(unit, decimals),
    facets: {},
    lanes: [lane],
    notes: [],
  };
}

function lineOf(lines: TableLiteral['lines'], index: number): Line {
  const [code, name] = lines[index]!;
  let parent = -1;
  lines.forEach(([other], candidate) => {
    const isAncestor = code !== '' && other !== code && code.startsWith(other);
    if (isAncestor && (parent < 0 || other.length > lines[parent]![0].length)) parent = candidate;
  });
  return {
    row: FIRST_ROW + index,
    code,
    name,
    labelColumn: 1,
    codeColumn: code === '' ? -1 : 0,
    columnOffset: 0,
    role: code === '' ? 'total' : 'item',
    parent,
    additive: true,
    facets: {},
  };
}

function columnOf(literal: TableLiteral, name: string, index: number, unit: MoneyUnit): AmountColumn {
  const figures = literal.lines.map(([, , ...line]) => line[index] ?? null);
  return {
    column: FIRST_COLUMN + index,
    path: name.split('/'),
    headerRow: FIRST_ROW - 1,
    facets: {},
    measure: 'amount',
    parent: index === 0 ? -1 : 0,
    additive: true,
    division: 0,
    amounts: Float64Array.from(figures, (figure) =>
      typeof figure === 'number' ? Math.round(figure * unit.fen) : 0,
    ),
    states: Uint8Array.from(figures, stateOf),
  };
}

function stateOf(figure: FigureLiteral): number {
  if (figure === null) return FigureState.Blank;
  if (typeof figure === 'number') return FigureState.Number;
  return figure.startsWith('#') ? FigureState.Error : FigureState.Text;
}
