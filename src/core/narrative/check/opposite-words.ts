/** 减少 for what was called a rise, 增加 for what was called a fall. */
export const OPPOSITE_UP: Readonly<Record<1 | -1, string>> = { 1: '减少', [-1]: '增加' };

const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['增加', '减少'],
  ['增长', '下降'],
  ['上升', '下降'],
  ['提高', '降低'],
  ['减少', '增加'],
  ['下降', '增长'],
  ['降低', '提高'],
  ['大于', '小于'],
  ['高于', '低于'],
  ['多于', '少于'],
  ['小于', '大于'],
  ['低于', '高于'],
  ['少于', '多于'],
  ['增', '减'],
  ['减', '增'],
  ['增幅', '降幅'],
  ['减幅', '增幅'],
  ['降幅', '增幅'],
]);

/** The word of the other direction that goes with the same figures: 增长 and 下降 with rates, 增加 and 减少 with amounts. */
export function oppositeWord(word: string, direction: 1 | -1): string {
  return OPPOSITES.get(word) ?? OPPOSITE_UP[direction];
}
