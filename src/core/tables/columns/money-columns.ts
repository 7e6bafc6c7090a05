import type { LaneColumns } from './lane-columns';

/** Headings of the money column of a performance grid; its other numbers are indicators and weights. */
const MONEY_HEADING = /预算数|金额|资金(总额|额)?(\((万|千)?元\))?$|预算安排|^资金/;

/** The project names and amounts of a performance grid; null where it prints none. */
export function moneyColumns(lane: LaneColumns): LaneColumns | null {
  const money = lane.figures.filter(({ headed }) => MONEY_HEADING.test(headed.path.at(-1)?.text ?? ''));
  const names = lane.labels.filter((label) => /项目|名称/.test(label.heading) && !/单位/.test(label.heading));
  return money.length > 0 && names.length > 0 ? { ...lane, labels: names, figures: money } : null;
}
