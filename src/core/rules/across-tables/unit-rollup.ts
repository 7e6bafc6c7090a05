import { figureId, type LaneEntry } from '../../relations/ledger';
import type { RelationFamily } from '../../relations/relation';
import { TABLE_PRACTICE } from '../authorities';
import { downColumn, laneGridOf } from '../figures/lane-columns';
import { matchColumns, matchLanes } from '../figures/same-layout';
import { sharedLines } from '../figures/shared-lines';
import { onlyTable } from '../figures/table-sets';
import { lineTreeOf } from '../figures/line-tree';
import { family, termOf, type FamilyLabel } from '../figures/ties';
import { normaliseName } from '../../text/normalise';
import type { TieRule, Workpapers } from '../rule';
import { groupLines, type LineGroup, type Share } from './rollup-groups';
import { ROLLED_UP_KINDS, rollupsOf, type Rollup } from './rollups';

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
  return ROLLED_UP_KINDS.flatMap((base) => {
    const sum = onlyTable(ledger, department, base);
    const parts = units.map((unit) => onlyTable(ledger, unit, base));
    const present = parts.filter((part) => part !== null);
    if (!sum || present.length === 0) return [];
    const isWhole = isComplete && present.length === units.length;
    return sum.entries.flatMap((entry) =>
      laneTies(
        entry,
        present.flatMap((part) => matchLanes(entry, part.entries)),
        isWhole,
      ),
    );
  });
}

function laneTies(entry: LaneEntry, units: readonly LaneEntry[], isWhole: boolean): RelationFamily[] {
  const shares = countedShares(
    entry,
    units.map((unit) => ({ unit, lines: sharedLines(entry.lane, unit.lane) })),
  );
  const groups = isWhole ? groupLines(entry.lineCount, shares) : [];
  return [...laneGridOf(entry.lane).columns].flatMap((column) => {
    const columns = shares.map(({ unit }) => matchColumns(entry, column, unit));
    if (!columns.every((other) => other !== undefined)) return [];
    return isWhole
      ? groups.map((group) => sumFamily(entry, column, group, shares, columns))
      : boundFamilies(entry, column, shares, columns);
  });
}

/** 公务用车保有量（辆）, 国内公务接待人次（人）: no money, whatever the column says. */
const IS_COUNT = /\((辆|台|套|个|人|次|批|批次|人次|户|平方米)\)$/;

/** The shares without lines that count things and lines that nobody prints. */
function countedShares({ lane }: LaneEntry, shares: readonly Share[]): Share[] {
  const printed = lineTreeOf(lane).carries.slice();
  for (const { unit, lines } of shares) {
    const { carries } = lineTreeOf(unit.lane);
    for (let at = 0; at < lines.mine.length; at++) printed[lines.mine[at]!]! |= carries[lines.theirs[at]!]!;
  }
  for (let line = 0; line < printed.length; line++) {
    if (IS_COUNT.test(normaliseName(lane.lines[line]!.name))) printed[line] = 0;
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

/** Department = Σ units, in one column. */
function sumFamily(
  entry: LaneEntry,
  column: number,
  { lines, addends }: LineGroup,
  shares: readonly Share[],
  columns: readonly number[],
): RelationFamily {
  const tops = shares.map(({ unit }, at) => figureId(unit, 0, columns[at]!));
  return family(
    LABEL,
    lines.length,
    downColumn(1, entry, column, lines),
    addends.map((addend) => {
      const figures = new Int32Array(lines.length);
      for (let at = 0; at < figures.length; at++) figures[at] = tops[addend.shares[at]!]! + addend.lines[at]!;
      return termOf(1, figures);
    }),
  );
}

/** Each unit ≤ department, in one column. */
function boundFamilies(
  entry: LaneEntry,
  column: number,
  shares: readonly Share[],
  columns: readonly number[],
): RelationFamily[] {
  return shares.flatMap(({ unit, lines: { mine, theirs } }, at) =>
    mine.length === 0
      ? []
      : [
          family(WITHIN, mine.length, downColumn(1, unit, columns[at]!, theirs), [
            downColumn(1, entry, column, mine),
          ]),
        ],
  );
}
