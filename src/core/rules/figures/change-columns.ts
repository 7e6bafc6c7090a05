import type { LaneEntry } from '../../relations/ledger';
import { FigureState, type AmountColumn, type Lane } from '../../tables/budget-table';
import { laneGridOf } from './lane-columns';

/** Two columns of a lane that another compares: 本年 with 上年, 决算 with 年初预算. */
export interface Comparison {
  readonly current: number;
  readonly base: number;
}

/** What a column that compares others prints. */
export interface ComparingColumn extends Comparison {
  readonly column: number;
  /** 增减额, 增减%, or the current figure as a percentage of the base: 完成年初预算%. */
  readonly kind: 'change' | 'rate' | 'completion';
}

/** 1 where a line agrees with a comparison, −1 where it does not, 0 where it says nothing. */
export type Agreement = (entry: LaneEntry, column: ComparingColumn, line: number) => 1 | 0 | -1;

/**
 * The columns of a lane that compare others, each with what it compares. Headings tell; where they leave several
 * possibilities, the one that most lines bear out. A reading that hardly any line bears out is a misunderstanding, and is
 * dropped: a guess must never raise an alarm.
 */
export function comparingColumns(
  entry: LaneEntry,
  kinds: readonly ComparingColumn['kind'][],
  agreement: Agreement,
): ComparingColumn[] {
  const { columns } = entry.lane;
  return columns.flatMap((_, column): ComparingColumn[] => {
    const kind = kindOf(columns[column]!);
    if (kind === null || !kinds.includes(kind)) return [];
    const candidates = comparisonsFor(entry.lane, column, kind).map((pair) => ({ ...pair, column, kind }));
    const weighed = candidates.map((candidate) => ({ candidate, ...weigh(entry, candidate, agreement) }));
    const needed = weighed.length === 1 ? LEAST_OF_ONE : MOST;
    const borne = weighed.filter(
      ({ held, failed }) => held + failed <= FEW || held >= (held + failed) * needed,
    );
    borne.sort((one, other) => other.held - one.held);
    if (weighed.length > 1 && borne[0]?.held === 0) return [];
    return borne.slice(0, 1).map(({ candidate }) => candidate);
  });
}

/** Of one possible reading, this share of the lines must agree; of several, that of the one chosen. */
const LEAST_OF_ONE = 1 / 3;
const MOST = 1 / 2;

/** So few lines bear out nothing, wrong or right. */
const FEW = 2;

const CHANGE_WORDS = /增减|增长|增幅|降幅|升降|同比|变动|比上年|较上年|比去年|较去年/;
const COMPLETION_WORDS = /完成|执行率|执行进度|支出进度|(为|占)(上年|年初|调整|全年|预算)/;

function kindOf({ measure, path }: AmountColumn): ComparingColumn['kind'] | null {
  if (measure === 'change') return 'change';
  if (measure !== 'rate') return null;
  const text = path.join('|');
  if (COMPLETION_WORDS.test(text) && !/增减|增长|增幅|降幅/.test(text)) return 'completion';
  return CHANGE_WORDS.test(text) ? 'rate' : null;
}

function comparisonsFor(lane: Lane, column: number, kind: ComparingColumn['kind']): readonly Comparison[] {
  const { columns } = lane;
  const heading = columns[column]!;
  const amounts = [...laneGridOf(lane).columns];
  const bases = amounts.filter((index) => isBase(columns[index]!, kind, heading.path.join('|')));
  const pairs = bases.flatMap((base) =>
    amounts
      .filter(
        (current) =>
          current !== base &&
          columns[current]!.facets.version === undefined &&
          aboutOf(columns[current]!) === aboutOf(columns[base]!) &&
          columns[current]!.parent < 0 === columns[base]!.parent < 0,
      )
      .map((current) => ({ current, base })),
  );
  const executed = pairs.filter(({ current, base }) =>
    isExecution(heading, columns[current]!, columns[base]!),
  );
  if (executed.length > 0) return executed;
  const about = aboutOf(heading);
  const ofItsOwn = pairs.filter(({ base }) => aboutOf(columns[base]!) === about);
  return ofItsGroup(ofItsOwn.length > 0 ? ofItsOwn : pairs, columns, column);
}

/** 执行率 = 执行数 ÷ 全年预算数: forms that print the initial budget as well leave no doubt which is meant. */
function isExecution(rate: AmountColumn, current: AmountColumn, base: AmountColumn): boolean {
  const [of, now, before] = [rate, current, base].map(({ path }) => path.join('|'));
  return /执行率/.test(of!) && /执行数/.test(now!) && /全年预算|调整/.test(before!);
}

/** Comparisons within the run of amounts to the left of a column (上年 | 本年 | 增减额 | 增减%), where there are any. */
function ofItsGroup(
  pairs: readonly Comparison[],
  columns: readonly AmountColumn[],
  column: number,
): readonly Comparison[] {
  const isAmount = (index: number): boolean => columns[index]?.measure === 'amount';
  let last = column - 1;
  while (last >= 0 && !isAmount(last)) last--;
  let first = last;
  while (isAmount(first - 1)) first--;
  const isInRun = (index: number): boolean => index >= first && index <= last;
  const group = pairs.filter(({ current, base }) => isInRun(current) && isInRun(base));
  return group.length > 0 ? group : pairs;
}

/** Whether a column can be what another compares with, as far as its heading says. */
function isBase({ facets }: AmountColumn, kind: ComparingColumn['kind'], heading: string): boolean {
  const { version } = facets;
  if (version === undefined) return false;
  if (kind !== 'completion') return version === 'previous';
  if (/上年|去年/.test(heading)) return version === 'previous';
  if (/年初/.test(heading)) return version === 'initial';
  if (/调整|全年/.test(heading)) return version === 'adjusted';
  return version !== 'previous';
}

/** What a column is about but for its year and plan. */
function aboutOf({ facets }: AmountColumn): string {
  return Object.entries(facets)
    .filter(([respect]) => respect !== 'version' && respect !== 'portion')
    .map(([respect, value]) => `${respect}=${String(value)}`)
    .sort()
    .join(' ');
}

function weigh(
  entry: LaneEntry,
  candidate: ComparingColumn,
  agreement: Agreement,
): { readonly held: number; readonly failed: number } {
  let held = 0;
  let failed = 0;
  for (const line of laneGridOf(entry.lane).lines) {
    const says = agreement(entry, candidate, line);
    if (says > 0) held++;
    else if (says < 0) failed++;
  }
  return { held, failed };
}

/** Amounts of a comparison on a line, 分; null where one is no amount. A blank is nothing. */
export function comparedAmounts(
  { lane }: LaneEntry,
  { current, base }: Comparison,
  line: number,
): { readonly current: number; readonly base: number } | null {
  const [now, before] = [lane.columns[current]!, lane.columns[base]!];
  if (!isAmount(now.states[line]!) || !isAmount(before.states[line]!)) return null;
  return { current: now.amounts[line]!, base: before.amounts[line]! };
}

function isAmount(state: number): boolean {
  return state !== FigureState.Text && state !== FigureState.Error;
}
