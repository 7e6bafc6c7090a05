import type { Figure } from './figures';

/** Between figures that are told of several things at once. */
const JOINED = /^(?:[、，,]|和|与|及|以及)+$/;
const RESPECTIVELY = /([^。；;：:，,]*)(?:分别|依次|各(?=是|为|增|减|下降|上升))[^。；;：:、]*$/;
const LAST_TWO = /以及|和|与|及/g;

/** Figures in groups: those of one kind that follow each other with no words between, as in 分别为1.00万元、2.00万元和3.00万元. */
export function runsOf(figures: readonly Figure[], text: string): Figure[][] {
  const runs: Figure[][] = [];
  for (const figure of figures) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext =
      before !== undefined &&
      before.unit.kind === figure.unit.kind &&
      JOINED.test(text.slice(before.end, figure.start));
    if (isNext) run!.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

/** Whether words say that the figures behind them are of several things, one each. */
export function isRespective(lead: string): boolean {
  return RESPECTIVELY.test(lead);
}

/**
 * 收、支总计各为1.00、2.00万元。收、支总计各减少 …: whether words name the same things as before, in a sentence of its own.
 *
 * @param keys of what was named before
 */
export function namesAgain(lead: string, keys: readonly string[], keyOf: (name: string) => string): boolean {
  return respectiveNames(lead, keys.length).some((names) =>
    names.every((name, at) => keyOf(name) === keys[at]),
  );
}

/**
 * The ways to part the words before 分别 into as many names as there are figures: 基本支出和项目支出分别为 → 基本支出, 项目支出. A name
 * may itself hold 和 or 及.
 */
export function respectiveNames(lead: string, count: number): string[][] {
  const words = (RESPECTIVELY.exec(lead)?.[1] ?? '').replace('收、支', '收入、支出');
  const names = words.split('、');
  if (names.length === count) return [names];
  if (names.length !== count - 1) return [];
  const last = names.at(-1)!;
  return [...last.matchAll(LAST_TWO)].map(({ 0: joint, index }) => [
    ...names.slice(0, -1),
    last.slice(0, index),
    last.slice(index + joint.length),
  ]);
}
