import { codesOf } from '../../classification/subjects';
import type { Scheme } from '../budget-table';
import { isFunctionalClassName, isEconomicClassName } from './known-classes';
import { levelHints, projectHints, type LevelHint } from './level-hints';
import { addendsOf, roleLines, type DraftLines, type LineTree } from './draft-lines';
import { sumEvidence, type LineFigures } from './figures-view';

/** Longest run of unmarked lines that is solved; beyond it the work would grow without a reader being able to follow either. */
const LONGEST_RUN = 400;
/** What it costs to call a line a subtotal of nothing: less than a sum that fails, but two of them more. */
const BARE_HEAD_COST = 0.6;
/** What it costs to go against the level the classification gives a name: more than a wrong figure in a column or two. */
const AGAINST_NAME_COST = 3;

/**
 * Finds the hierarchy that names and ordinals do not show: among lines printed as if they were equals, the nesting that makes
 * the sums hold (DOMAIN §2.4). A run is nested only where reading it flat makes sums fail that the nesting makes hold.
 */
export function nestBySums(tree: LineTree, lines: DraftLines, scheme: Scheme, figures: LineFigures): void {
  const { addends } = addendsOf(tree);
  const nestUnder = (total: number, isItem: boolean) => {
    const members = addends[total];
    if (!members || sumEvidence(figures, total, members).failed === 0) return;
    const run = members.filter((line) => isUnmarked(lines, line));
    if (run.length < 2 || run.length > LONGEST_RUN) return;
    const named = isItem ? null : headsByName(run, lines);
    const hints = scheme === 'project' ? projectHints(run, lines) : levelHints(run, lines, total);
    const heads = named ?? headsBySums(run, figures, total, hints);
    if (heads) adopt(tree, addends, run, heads);
  };
  for (const total of roleLines(lines)) nestUnder(total, false);
  for (let line = 0; line < lines.count; line++) if (lines.roles[line] === 'item') nestUnder(line, true);
}

/**
 * The same where no line is a total: 工资福利支出 and its sections in a lane of their own. Its head is a 类 of the economic
 * classification, and what follows are known sections of it.
 */
export function nestClassesWithoutTotal(tree: LineTree, lines: DraftLines, scheme: Scheme): void {
  if (scheme !== 'economic' || roleLines(lines).length > 0) return;
  const run = [...lines.labels.keys()].filter((line) => tree.parents[line] === -1);
  if (run.length < 2 || !run.every((line) => isUnmarked(lines, line))) return;
  const heads = headsByName(run, lines);
  if (!heads) return;
  let classes: readonly string[] = [];
  for (const line of run) {
    const codes = codesOf(lines.labels[line]!.key);
    if (heads.has(line)) classes = codes.filter((code) => code.length === 3);
    else if (!codes.some((code) => code.length === 5 && classes.some((head) => code.startsWith(head))))
      return;
  }
  adopt(tree, addendsOf(tree).addends, run, heads);
}

/**
 * Among coded lines, a line without code can head those that follow it: a subject's name above its projects. It does where the
 * sum they stand in holds with the heads alone better than with all of them.
 */
export function nestUnderUncoded(tree: LineTree, lines: DraftLines, figures: LineFigures): void {
  const { addends } = addendsOf(tree);
  addends.forEach((members, parent) => {
    const first = members?.findIndex((line) => isUnmarked(lines, line)) ?? -1;
    if (!members || first < 0) return;
    const heads = new Set(members.filter((line, at) => at < first || isUnmarked(lines, line)));
    if (heads.size === members.length) return;
    const { failed } = sumEvidence(figures, parent, members);
    if (failed > 0 && sumEvidence(figures, parent, [...heads]).failed < failed) {
      adopt(tree, addends, members.slice(first), heads);
    }
  });
}

/**
 * Lines without code that follow a coded one can be what it consists of: the projects of an item of the classification. They
 * are where the sum they would stand in holds better without them.
 */
export function nestUnderCoded(tree: LineTree, lines: DraftLines, figures: LineFigures): void {
  const { addends } = addendsOf(tree);
  addends.forEach((members, parent) => {
    const uncoded = members?.filter((line) => isUnmarked(lines, line)) ?? [];
    if (!members || uncoded.length === 0 || uncoded.length === members.length) return;
    const coded = members.filter((line) => !isUnmarked(lines, line));
    if (uncoded[0]! < coded[0]!) return;
    if (sumEvidence(figures, parent, coded).failed >= sumEvidence(figures, parent, members).failed) return;
    for (const line of uncoded) tree.parents[line] = codedAbove(lines, line);
  });
}

function codedAbove({ codes }: DraftLines, line: number): number {
  let above = line - 1;
  while (above >= 0 && codes[above] === '') above--;
  return above;
}

/** Units named without codes: the line of the department sums those of its units that follow, where the sums say so. */
export function nestUnits(tree: LineTree, lines: DraftLines, figures: LineFigures): void {
  if (!lines.isUnit.includes(1)) return;
  const { addends } = addendsOf(tree);
  for (const total of roleLines(lines)) {
    const run = (addends[total] ?? []).filter((line) => lines.isUnit[line] === 1 && lines.codes[line] === '');
    if (run.length < 2 || run.length > LONGEST_RUN || run.length < addends[total]!.length) continue;
    if (sumEvidence(figures, total, run).failed === 0) continue;
    const heads = headsBySums(run, figures, total, []);
    if (heads) adopt(tree, addends, run, heads);
  }
}

/** Whether an item prints neither code nor ordinal. */
export function hasUnmarked(lines: DraftLines): boolean {
  for (let line = 0; line < lines.count; line++) if (isUnmarked(lines, line)) return true;
  return false;
}

function isUnmarked({ roles, labels, codes }: DraftLines, line: number): boolean {
  return roles[line] === 'item' && labels[line]!.ordinal === 0 && codes[line] === '';
}

/** 类 names are fixed nationwide: where a run begins with one, its heads are the lines with such names. */
function headsByName(run: readonly number[], { labels }: DraftLines): Set<number> | null {
  const isHead = [isFunctionalClassName, isEconomicClassName].find((known) => known(labels[run[0]!]!.key));
  if (!isHead) return null;
  const heads = new Set<number>();
  run.forEach((line, at) => {
    const previous = at > 0 ? labels[run[at - 1]!]!.key : '';
    const { key } = labels[line]!;
    if (isHead(key) && key !== previous) heads.add(line);
  });
  return heads.size < run.length ? heads : null;
}

/**
 * The cheapest division of a run into heads with their members: a head whose members do not sum to it costs one per column
 * that fails, and a line whose name belongs to the other level costs as much as several.
 */
function headsBySums(
  run: readonly number[],
  figures: LineFigures,
  total: number,
  hints: readonly LevelHint[],
): Set<number> | null {
  const size = run.length;
  const cost = new Float64Array(size + 1).fill(Infinity);
  const from = new Int32Array(size + 1);
  cost[0] = 0;
  const sums = prefixSums(run, figures);
  for (let head = 0; head < size; head++) {
    if (cost[head] === Infinity) continue;
    let names = hints[head] === 'item' ? AGAINST_NAME_COST : 0;
    for (let end = head + 1; end <= size; end++) {
      if (end > head + 1 && hints[end - 1] === 'section') names += AGAINST_NAME_COST;
      const step =
        names + (end === head + 1 ? BARE_HEAD_COST : mismatches(run[head]!, head + 1, end, sums, figures));
      if (cost[head]! + step < cost[end]!) {
        cost[end] = cost[head]! + step;
        from[end] = head;
      }
    }
  }
  const heads = new Set<number>();
  for (let end = size; end > 0; end = from[end]!) heads.add(run[from[end]!]!);
  if (heads.size === size) return null;
  return sumEvidence(figures, total, [...heads]).failed < sumEvidence(figures, total, run).failed
    ? heads
    : null;
}

function prefixSums(run: readonly number[], figures: LineFigures): Float64Array[] {
  return figures.columns.map((column) => {
    const sums = new Float64Array(run.length + 1);
    run.forEach((line, at) => (sums[at + 1] = sums[at]! + column[line]!));
    return sums;
  });
}

/** Columns in which the members start … end − 1 of a run do not sum to its head. */
function mismatches(
  head: number,
  start: number,
  end: number,
  sums: readonly Float64Array[],
  figures: LineFigures,
): number {
  let failed = 0;
  figures.columns.forEach((column, at) => {
    const sum = sums[at]![end]! - sums[at]![start]!;
    // An amount that is not known speaks for no sum.
    if (!(Math.abs(sum - column[head]!) <= figures.slack * (end - start + 1))) failed++;
  });
  return failed;
}

function adopt(
  tree: LineTree,
  addends: (number[] | undefined)[],
  run: readonly number[],
  heads: ReadonlySet<number>,
): void {
  let head = -1;
  for (const line of run) {
    if (heads.has(line)) head = line;
    else if (head >= 0) {
      tree.parents[line] = head;
      (addends[head] ??= []).push(line);
    }
  }
  for (const line of heads) addends[line]?.sort((a, b) => a - b);
}
