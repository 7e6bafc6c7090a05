import type { Figure } from './figures';

/** What may stand behind a number whose unit was left out. */
const NOTHING_BEHIND = /^(?:[，,、；;。()]|和|与|及|以及|$)/;
/** Between figures that share the unit of the last. */
const JOINED = /^(?:[、，,]|和|与|及|以及)$/;
const GROWS = /(?:增长|下降|上升|降低)(?:了|率为|率|幅度为|为)?$/;
/** 年初预算为0: nothing needs no unit. */
const STATES_AMOUNT = /(?:预算|决算)(?:数|额)?(?:为|是)$/;
const CHANGES = /[增减](?:加|少|支)?(?:了|额为|额)?$/;

/**
 * Numbers without a unit take that of the figures they are told with: 分别为0、1.11、2.00万元 are all 万元; a sum with decimals is of
 * the money unit of its paragraph, and after a change 增长9.90 is a rate.
 */
export function withImpliedUnits(figures: readonly Figure[], text: string): readonly Figure[] {
  if (!figures.some(isBare) || !figures.some(({ unit }) => unit.kind === 'money')) return figures;
  const prevailing = figures.find(({ unit }) => unit.kind === 'money')!.unit;
  const told = [...figures];
  for (let index = figures.length - 1; index >= 0; index--) {
    const figure = figures[index]!;
    if (!isBare(figure)) continue;
    const next = told[index + 1];
    const isJoined = next !== undefined && JOINED.test(text.slice(figure.end, next.start));
    if (isJoined && next.unit.kind === 'money') told[index] = { ...figure, unit: { ...next.unit, name: '' } };
    else if (isJoined && next.unit.kind === 'percent') told[index] = { ...figure, unit: next.unit };
    else if (NOTHING_BEHIND.test(text.slice(figure.end))) {
      const before = figures[index - 1];
      const lead = text.slice(before?.end ?? 0, figure.start);
      if (figure.decimals === 0 && !(figure.decimal === '0' && STATES_AMOUNT.test(lead))) continue;
      const isRate = GROWS.test(lead) && before !== undefined && changesBefore(before, text);
      if (isRate) told[index] = { ...figure, unit: { kind: 'percent', isImplied: true } };
      else if (prevailing.kind === 'money') told[index] = { ...figure, unit: { ...prevailing, name: '' } };
    }
  }
  return told;
}

function isBare({ unit }: Figure): boolean {
  return unit.kind === 'count' && unit.name === '';
}

function changesBefore({ start }: Figure, text: string): boolean {
  return CHANGES.test(text.slice(0, start));
}
