import type { LaneEntry } from '../../relations/ledger';
import type { Addends, RelationFamily, Term } from '../../relations/relation';
import { TABLE_PRACTICE } from '../authorities';
import { alongLine, downColumn, isRun, laneGridOf, lineStart } from '../figures/lane-columns';
import { matchColumns, matchLanes } from '../figures/same-layout';
import { sharedLines } from '../figures/shared-lines';
import { onlyTable } from '../figures/table-sets';
import { lineTreeOf } from '../figures/line-tree';
import { family, sumFamily, type FamilyLabel } from '../figures/ties';
import type { LineLabel } from '../../tables/line-columns';
import { ACCOUNT_KINDS } from '../../tables/table-kind';
import type { TieRule, Workpapers } from '../rule';
import { rollupParts, type Parts, type Share } from './rollup-parts';
import { rollupsOf, type Rollup } from './rollups';

/**
 * A department's table is the sum of its units' tables, line by line and column by column; a line a unit does not list
 * adds nothing. Where the units at hand are not all of them, they stay within the department.
 *
 * 450 支出总表 2101504 信息化建设 47.90 = 450001 25.00 + 450002 22.90
 */
export const unitRollup: TieRule = {
  type: 'tie',
  id: 'unit-rollup',
  name: 'unit-rollup',
  numbers: ['(35)'],
  severity: 'error',
  title: { 'zh-CN': '部门等于所属单位之和', 'en-US': 'Department is the sum of its units' },
  meaning: {
    'zh-CN': '部门各表每一行每一栏等于所属各单位同一表、同一行、同一栏之和；单位未列的行按零计。',
    'en-US':
      'Every line and column of a department table is the sum of the same line and column of its units; a line a unit does not list counts as nothing.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '450 部门 2101504 信息化建设 47.90 = 450001 单位 25.00 + 450002 单位 22.90。',
    'en-US': 'Department 450, 2101504: 47.90 = unit 450001 25.00 + unit 450002 22.90.',
  },
  relate: (papers) =>
    rollupsOf(papers.ledger, papers.recognition.tables).flatMap((rollup) => rollupTies(papers, rollup)),
};

const LABEL: FamilyLabel = { rule: 'unit-rollup', number: '(35)' };

/** Σ units ≤ department: what can be said where some units are not at hand. */
const WITHIN: FamilyLabel = { ...LABEL, kind: 'at-most', strength: 'soft' };

function rollupTies({ ledger }: Workpapers, { department, units, isComplete }: Rollup): RelationFamily[] {
  return ACCOUNT_KINDS.flatMap((base) => {
    const sum = onlyTable(ledger, department, base);
    const parts = units.map((unit) => onlyTable(ledger, unit, base));
    const present = parts.filter((part) => part !== null);
    if (!sum || present.length === 0) return [];
    return sum.entries.flatMap((entry) => {
      const lanes = present.flatMap((part) => matchLanes(entry, part.entries));
      return laneTies(entry, lanes, isComplete && lanes.length === units.length);
    });
  });
}

function laneTies(entry: LaneEntry, units: readonly LaneEntry[], isWhole: boolean): RelationFamily[] {
  const shares = countedShares(
    entry,
    units.map((unit) => ({ unit, lines: sharedLines(entry.lane, unit.lane) })),
  );
  const columns = sharedColumns(entry, units);
  if (columns.mine.length === 0) return [];
  return isWhole ? sums(entry, shares, columns) : bounds(entry, shares, columns);
}

/** Columns that a department's lane and all its units' lanes have: index for index the same. */
interface SharedColumns {
  readonly mine: Int32Array;
  /** By unit. */
  readonly theirs: readonly Int32Array[];
}

function sharedColumns(entry: LaneEntry, units: readonly LaneEntry[]): SharedColumns {
  const matched = [...laneGridOf(entry.lane).columns].flatMap((column) => {
    const others = units.map((unit) => matchColumns(entry, column, unit));
    return others.every((other) => other !== undefined) ? [{ column, others }] : [];
  });
  return {
    mine: new Int32Array(matched.map(({ column }) => column)),
    theirs: units.map((_, at) => new Int32Array(matched.map(({ others }) => others[at]!))),
  };
}

/** 公务用车保有量（辆）, 国内公务接待人次（人）: no money, whatever the column says. */
const IS_COUNT = /\((辆|台|套|个|人|次|批|批次|人次|户|平方米)\)$/;

function countsThings({ name, plain }: LineLabel): boolean {
  return plain.endsWith(')') && /[)）]\s*$/.test(name) && IS_COUNT.test(plain);
}

/** The shares without lines that count things and lines that nobody prints. */
function countedShares({ lane }: LaneEntry, shares: readonly Share[]): Share[] {
  const printed = lineTreeOf(lane).carries.slice();
  for (const { unit, lines } of shares) {
    const { carries } = lineTreeOf(unit.lane);
    for (let at = 0; at < lines.mine.length; at++) printed[lines.mine[at]!]! |= carries[lines.theirs[at]!]!;
  }
  for (let line = 0; line < printed.length; line++) {
    if (countsThings(lane.body.labels[line]!)) printed[line] = 0;
  }
  return printed.includes(0) ? shares.map((share) => onlyOf(share, printed)) : [...shares];
}

function onlyOf({ unit, lines: { mine, theirs } }: Share, printed: Uint8Array): Share {
  return {
    unit,
    lines: {
      mine: mine.filter((line) => printed[line] === 1),
      theirs: theirs.filter((_, at) => printed[mine[at]!] === 1),
    },
  };
}

/** Department = Σ units: along the line where several units share it, down the columns where each line is one unit's own. */
function sums(entry: LaneEntry, shares: readonly Share[], columns: SharedColumns): RelationFamily[] {
  const { own, common } = rollupParts(entry.lineCount, shares);
  const alongLines: RelationFamily[] = [];
  const addends = columns.theirs.every(isRun) ? addendsOf(common, shares, columns) : null;
  for (let from = 0, to = 0; from < common.lines.length; from = to) {
    const line = common.lines[from]!;
    while (common.lines[to] === line) to++;
    const target = alongLine(1, entry, line, columns.mine);
    alongLines.push(
      addends
        ? sumFamily(LABEL, columns.mine.length, target, someOf(addends, from, to))
        : family(LABEL, columns.mine.length, target, termsOf(common, from, to, shares, columns)),
    );
  }
  const downColumns = [...columns.mine].flatMap((column, at) =>
    own.flatMap(({ mine, theirs }, share) =>
      mine.length === 0
        ? []
        : [
            family(LABEL, mine.length, downColumn(1, entry, column, mine), [
              downColumn(1, shares[share]!.unit, columns.theirs[share]![at]!, theirs),
            ]),
          ],
    ),
  );
  return [...alongLines, ...downColumns];
}

/** Where the units' figures start that add up to lines of the department, and how far apart those of a unit's columns are. */
interface Strides {
  readonly offsets: Int32Array;
  readonly strides: Int32Array;
}

/** The figures of all parts, where the columns of every unit follow each other. */
function addendsOf(
  { shares: shareAt, theirs }: Parts,
  shares: readonly Share[],
  columns: SharedColumns,
): Strides {
  const offsets = new Int32Array(theirs.length);
  const strides = new Int32Array(theirs.length);
  for (let at = 0; at < theirs.length; at++) {
    const share = shareAt[at]!;
    const { unit } = shares[share]!;
    offsets[at] = lineStart(unit, theirs[at]!, columns.theirs[share]!);
    strides[at] = unit.lineCount;
  }
  return { offsets, strides };
}

function someOf({ offsets, strides }: Strides, from: number, to: number): Addends {
  return { first: 0, offsets: offsets.subarray(from, to), strides: strides.subarray(from, to) };
}

/** The figures of some parts where they do not. */
function termsOf(
  { shares: shareAt, theirs }: Parts,
  from: number,
  to: number,
  shares: readonly Share[],
  columns: SharedColumns,
): Term[] {
  return Array.from({ length: to - from }, (_, at) => {
    const share = shareAt[from + at]!;
    return alongLine(1, shares[share]!.unit, theirs[from + at]!, columns.theirs[share]!);
  });
}

/** Each unit ≤ department. */
function bounds(entry: LaneEntry, shares: readonly Share[], columns: SharedColumns): RelationFamily[] {
  return [...columns.mine].flatMap((column, at) =>
    shares.flatMap(({ unit, lines: { mine, theirs } }, share) =>
      mine.length === 0
        ? []
        : [
            family(WITHIN, mine.length, downColumn(1, unit, columns.theirs[share]![at]!, theirs), [
              downColumn(1, entry, column, mine),
            ]),
          ],
    ),
  );
}
