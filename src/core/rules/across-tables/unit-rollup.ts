import { figureId, type LaneEntry } from '../../relations/ledger';
import type { RelationFamily } from '../../relations/relation';
import { TABLE_PRACTICE } from '../authorities';
import { laneGridOf } from '../figures/lane-columns';
import { matchColumns, matchLanes, matchLines } from '../figures/same-layout';
import { onlyTable } from '../figures/table-sets';
import { lineTreeOf } from '../figures/line-tree';
import { familiesOfTies, plus, type FamilyLabel, type Tie } from '../figures/ties';
import { normaliseName } from '../../text/normalise';
import type { TieRule, Workpapers } from '../rule';
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

function rollupTies({ ledger }: Workpapers, { department, units, isComplete }: Rollup): RelationFamily[] {
  const label: FamilyLabel = { rule: 'unit-rollup', number: '(35)' };
  return ROLLED_UP_KINDS.flatMap((base) => {
    const sum = onlyTable(ledger, department, base);
    const parts = units.map((unit) => onlyTable(ledger, unit, base));
    const present = parts.filter((part) => part !== null);
    if (!sum || present.length === 0) return [];
    const ties = sum.entries.flatMap((entry) =>
      laneTies(
        entry,
        present.flatMap((part) => matchLanes(entry, part.entries)),
      ),
    );
    if (isComplete && present.length === units.length) return familiesOfTies(label, ties);
    return withinDepartment(label, ties);
  });
}

/** 公务用车保有量（辆）, 国内公务接待人次（人）: no money, whatever the column says. */
const IS_COUNT = /\((辆|台|套|个|人|次|批|批次|人次|户|平方米)\)$/;

function laneTies(entry: LaneEntry, units: readonly LaneEntry[]): Tie[] {
  const { carries } = lineTreeOf(entry.lane);
  const linesOf = units.map((unit) => matchLines(entry.lane, unit.lane));
  return [...laneGridOf(entry.lane).columns].flatMap((column) => {
    const columnsOf = units.map((unit) => matchColumns(entry, column, unit));
    if (columnsOf.includes(undefined)) return [];
    return entry.lane.lines.flatMap(({ name }, line): Tie[] => {
      if (IS_COUNT.test(normaliseName(name))) return [];
      const parts = units.flatMap((unit, at) => {
        const other = linesOf[at]![line]!;
        return other < 0 ? [] : [{ unit, line: other, column: columnsOf[at]! }];
      });
      const isPrinted =
        carries[line] === 1 || parts.some((part) => lineTreeOf(part.unit.lane).carries[part.line] === 1);
      if (parts.length === 0 || !isPrinted) return [];
      return [
        {
          target: figureId(entry, line, column),
          terms: plus(parts.map((part) => figureId(part.unit, part.line, part.column))),
        },
      ];
    });
  });
}

/** Σ units ≤ department, as relations with a single target: each unit by itself. */
function withinDepartment(label: FamilyLabel, ties: readonly Tie[]): RelationFamily[] {
  const within = ties.flatMap(({ target, terms }) =>
    terms.map(({ figure }) => ({ target: figure, terms: plus([target]) })),
  );
  return familiesOfTies({ ...label, kind: 'at-most', strength: 'soft' }, within);
}
