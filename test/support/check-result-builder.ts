import { WAN, type MoneyUnit } from '../../src/core/amount/fen';
import { DEFAULT_OPTIONS } from '../../src/core/check/check-options';
import {
  VerdictLevel,
  type CheckResult,
  type RelationCounts,
  type Verdict,
} from '../../src/core/check/check-result';
import type { Evidence, Finding, Money } from '../../src/core/findings/finding';
import type { IgnoredFinding } from '../../src/core/findings/ignored-finding';
import type { Localised } from '../../src/core/findings/localised';
import type { RuleId } from '../../src/core/findings/rule-id';
import type { Statement } from '../../src/core/findings/statement';
import { buildLedger, entryOf, type Ledger } from '../../src/core/relations/ledger';
import { relationAt, type RelationFamily } from '../../src/core/relations/relation';
import { parseAddress } from '../../src/core/snapshot/address';
import { SnapshotBuilder } from '../../src/core/snapshot/snapshot-builder';
import {
  FigureState,
  type AmountColumn,
  type BudgetTable,
  type CellPlace,
  type Unrecognised,
} from '../../src/core/tables/budget-table';
import type { Line } from '../../src/core/tables/line';
import { laneOfLines } from '../../src/core/tables/column-lane';
import type { BaseKind, Stage } from '../../src/core/tables/table-kind';

/** A table of codes, names and figures whose first line stands in row `firstRow` (0-based), code in A, name in B. */
export interface TableInput {
  readonly sheet: number;
  readonly title: string;
  readonly base?: BaseKind;
  readonly stage?: Stage;
  readonly unit?: MoneyUnit;
  readonly quantum?: number;
  readonly organisation?: BudgetTable['organisation'];
  readonly year?: number | null;
  readonly firstRow: number;
  readonly columns: readonly string[];
  /** Code, name, then one figure per column in 分; null is a blank cell. */
  readonly lines: readonly (readonly [string, string, ...(number | null)[]])[];
}

export interface ResultInput {
  readonly workbook?: string;
  readonly sheets: readonly string[];
  readonly tables?: readonly TableInput[];
  readonly unrecognised?: readonly Unrecognised[];
  readonly families?: (ledger: Ledger) => readonly RelationFamily[];
  readonly findings?: readonly Finding[];
  readonly ignored?: readonly IgnoredFinding[];
  readonly rulesOff?: readonly Localised[];
  readonly statements?: readonly Statement[];
}

/** A check result made by hand. Relations are judged naively: exact is held, within half a unit per figure is rounding. */
export function checkResult(input: ResultInput): CheckResult {
  const workbook = new SnapshotBuilder(input.workbook ?? '预算公开.xlsx');
  for (const sheet of input.sheets) workbook.sheet(sheet);
  const tables = (input.tables ?? []).map((table, index) => budgetTable(table, `t${index + 1}`));
  const ledger = buildLedger(tables);
  const families = input.families?.(ledger) ?? [];
  const judged = families.flatMap((family) =>
    Array.from({ length: family.count }, (_, index) => judge(ledger, family, index)),
  );
  const countsByTable = new Map<string, RelationCounts>();
  for (const table of tables) {
    const own = judged.filter(({ family, index }) => targetTable(ledger, family, index) === table);
    if (own.length > 0) countsByTable.set(table.id, count(own));
  }
  return {
    snapshot: workbook.build(),
    options: DEFAULT_OPTIONS,
    recognition: { tables, unrecognised: input.unrecognised ?? [], unfitHints: [] },
    ledger,
    families,
    verdicts: judged.filter(({ level }) => level !== VerdictLevel.Held),
    findings: input.findings ?? [],
    ignored: input.ignored ?? [],
    rulesOff: input.rulesOff ?? [],
    rates: [],
    statements: input.statements ?? [],
    lastYear: null,
    counts: count(judged),
    countsByTable,
    balancedTables: new Set(),
  };
}

/** "C9" on a sheet. */
export function place(sheet: number, address: string): CellPlace {
  return { sheet, ...parseAddress(address)! };
}

/** An amount in 万元 at two decimals. */
export function wan(fen: number): Money {
  return { fen, unit: WAN, quantum: 10_000 };
}

export function finding(input: Partial<Finding> & Pick<Finding, 'rule' | 'severity' | 'place'>): Finding {
  return {
    suspects: [{ place: input.place, confidence: 1, expected: null }],
    published: null,
    expected: null,
    difference: null,
    shape: null,
    message: { 'zh-CN': '这里有一个问题。', 'en-US': 'There is a problem here.' },
    evidence: [],
    ...input,
  };
}

export function evidence(
  rule: RuleId,
  number: string,
  words: string,
  [published, expected]: readonly [number, number],
  cells: readonly CellPlace[],
  tolerance = 0,
): Evidence {
  return {
    rule,
    number,
    equation: { 'zh-CN': words, 'en-US': `${rule} of ${number}` },
    published: wan(published),
    expected: wan(expected),
    difference: wan(published - expected),
    tolerance,
    cells,
  };
}

function budgetTable(input: TableInput, id: string): BudgetTable {
  const lines = input.lines.map(([code, name], index): Line => ({
    row: input.firstRow + index,
    code,
    name,
    labelColumn: 1,
    codeColumn: 0,
    columnOffset: 0,
    role: 'item',
    parent: -1,
    additive: true,
    facets: {},
  }));
  const title = { value: input.title, place: { sheet: input.sheet, row: 0, column: 0 } };
  return {
    id,
    sheet: input.sheet,
    range: { top: 0, left: 0, bottom: input.firstRow + lines.length - 1, right: input.columns.length + 1 },
    header: null,
    base: input.base ?? 'expenditure-summary',
    stage: input.stage ?? 'budget',
    title,
    organisation: input.organisation ?? null,
    year: input.year ?? null,
    years: [],
    unit: input.unit ?? WAN,
    unitPlace: null,
    quantum: input.quantum ?? 10_000,
    facets: {},
    lanes: [
      laneOfLines(
        {
          facets: {},
          scheme: 'functional',
          columns: input.columns.map((header, index) => amountColumn(input, header, index)),
        },
        lines,
      ),
    ],
    notes: [],
  };
}

function amountColumn(input: TableInput, header: string, index: number): AmountColumn {
  const figures = input.lines.map((line) => line[index + 2] as number | null);
  return {
    column: index + 2,
    path: [header],
    headerRow: input.firstRow - 1,
    facets: header.startsWith('上年') ? { version: 'previous' } : {},
    measure: 'amount',
    parent: -1,
    additive: true,
    division: 0,
    amounts: Float64Array.from(figures, (figure) => figure ?? 0),
    states: Uint8Array.from(figures, (figure) => (figure === null ? FigureState.Blank : FigureState.Number)),
  };
}

function judge(ledger: Ledger, family: RelationFamily, index: number): Verdict {
  const { target, terms } = relationAt(family, index);
  const sum = terms.reduce((total, { sign, figure }) => total + sign * ledger.amounts[figure]!, 0);
  const excess = ledger.amounts[target]! - sum;
  const difference = family.kind === 'equal' ? excess : Math.max(0, excess);
  const tolerance = ((terms.length + 1) * entryOf(ledger, target).table.quantum) / 2;
  const level =
    difference === 0
      ? VerdictLevel.Held
      : Math.abs(difference) <= tolerance
        ? VerdictLevel.Rounding
        : VerdictLevel.Broken;
  return { family, index, level, difference, tolerance };
}

function targetTable(ledger: Ledger, family: RelationFamily, index: number): BudgetTable {
  return entryOf(ledger, relationAt(family, index).target).table;
}

function count(judged: readonly Verdict[]): RelationCounts {
  const of = (level: VerdictLevel) => judged.filter((verdict) => verdict.level === level).length;
  return {
    relations: judged.length,
    held: of(VerdictLevel.Held),
    rounding: of(VerdictLevel.Rounding),
    broken: of(VerdictLevel.Broken),
    unchecked: 0,
  };
}
