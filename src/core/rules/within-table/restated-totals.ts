import type { Ledger, LaneEntry } from '../../relations/ledger';
import type { RelationFamily } from '../../relations/relation';
import { isSubtotal } from '../../tables/vocabulary/labels';
import { TABLE_PRACTICE } from '../authorities';
import { alongLine, laneGridOf } from '../figures/lane-columns';
import { lineTreeOf } from '../figures/line-tree';
import { family, type FamilyLabel } from '../figures/ties';
import type { TieRule } from '../rule';

/**
 * A 合计 printed once more below the lines is the 合计 above them, and a 小计 that a clerk has put among the lines is the sum of
 * the top lines since the one before it.
 *
 * 支出决算表: 合计 (last line) 435.96 = 合计 (first line) 435.96; 小计 36.59 = 208 类 36.59
 */
export const restatedTotals: TieRule = {
  type: 'tie',
  id: 'grand-total',
  name: 'grand-total/restated',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '重复列示的合计、小计', 'en-US': 'Totals printed again' },
  meaning: {
    'zh-CN': '表首、表尾都列合计的，两处应相等；各类之后另列小计的，小计等于其上各类之和。',
    'en-US':
      'A total printed both above and below the lines reads the same; a subtotal among the lines is the sum of the classes since the subtotal before it.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '表尾合计 435.96 = 表首合计 435.96。',
    'en-US': 'Total at the foot 435.96 = total at the head 435.96.',
  },
  relate: ({ ledger }) => ledger.entries.flatMap((entry) => restatedIn(ledger, entry)),
};

const LABEL: FamilyLabel = { rule: 'grand-total', number: '' };

/** A total and the lines that it should be the sum of. */
interface Restated {
  readonly line: number;
  readonly parts: readonly number[];
}

function restatedIn(ledger: Ledger, entry: LaneEntry): RelationFamily[] {
  const { restated } = lineTreeOf(entry.lane);
  if (restated.length === 0) return [];
  const { labels } = entry.lane.body;
  const [subtotals, totals] = [true, false].map((isSub) =>
    restated.filter((line) => isSubtotal(labels[line]!.plain) === isSub),
  );
  const blocks = blocksOf(entry, subtotals!);
  const again = totalsAgain(entry, totals!);
  // What a 小计 sums is our reading: it is held against the lines only where most figures bear it out.
  const sums = isBorneOut(ledger, entry, blocks) ? [...again, ...blocks] : again;
  return sums.map(({ line, parts }) => sumOf(entry, line, parts));
}

function totalsAgain({ lane }: LaneEntry, lines: readonly number[]): Restated[] {
  const { addends } = lineTreeOf(lane);
  const { labels, roles } = lane.body;
  return lines.flatMap((line) => {
    const first = labels.findIndex(
      ({ plain }, other) =>
        addends[other] !== undefined && roles[other] === 'total' && plain === labels[line]!.plain,
    );
    return first < 0 ? [] : [{ line, parts: [first] }];
  });
}

/** The top lines that stand between one 小计 and the next. */
function blocksOf({ lane }: LaneEntry, subtotals: readonly number[]): Restated[] {
  const { addends } = lineTreeOf(lane);
  const total = addends.findIndex((members, line) => members && lane.body.roles[line] === 'total');
  const tops = addends[total] ?? [];
  return subtotals.flatMap((line, at) => {
    const above = subtotals[at - 1] ?? -1;
    const parts = tops.filter((top) => top > above && top < line);
    return parts.length === 0 ? [] : [{ line, parts }];
  });
}

function isBorneOut({ amounts }: Ledger, entry: LaneEntry, blocks: readonly Restated[]): boolean {
  const { table, lane, base, lineCount } = entry;
  let held = 0;
  let failed = 0;
  for (const { line, parts } of blocks)
    for (const column of laneGridOf(lane).columns) {
      const amountOf = (at: number): number => amounts[base + column * lineCount + at]!;
      if (amountOf(line) === 0 && parts.every((part) => amountOf(part) === 0)) continue;
      const gap = parts.reduce((rest, part) => rest - amountOf(part), amountOf(line));
      if (Math.abs(gap) * 2 <= table.quantum * (parts.length + 1)) held++;
      else failed++;
    }
  return held > failed;
}

function sumOf(entry: LaneEntry, line: number, parts: readonly number[]): RelationFamily {
  const { columns } = laneGridOf(entry.lane);
  return family(
    LABEL,
    columns.length,
    alongLine(1, entry, line, columns),
    parts.map((part) => alongLine(1, entry, part, columns)),
  );
}
