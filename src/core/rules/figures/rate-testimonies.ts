import { shownRate, type PrintedRate, type RateScale } from '../../relations/rate';
import type { Testimony } from '../../relations/testimony';
import { cellAddress } from '../../snapshot/address';
import type { Workpapers } from '../rule';
import { rateColumns } from './printed-rates';

/** What printed rates say of the amounts they are rates of: 本年数 = (1 + 增减率) × 上年数, 执行数 = 执行率 × 预算数. */
export function rateTestimonies(papers: Workpapers): Testimony[] {
  return papers.ledger.entries.flatMap((entry) =>
    rateColumns(papers, entry).flatMap(({ column, scale, rates }) =>
      rates.flatMap(({ place, printed, operands, current, base }): Testimony[] => {
        if (!printed || operands.base === 0) return [];
        const { value, half } = quotientOf(printed, scale);
        const quotient = column.kind === 'rate' ? 1 + value : value;
        const heading = entry.lane.columns[column.column]!.path.at(-1) ?? '';
        const cell = cellAddress(place.row, place.column);
        const shown = shownRate(printed);
        return [
          {
            rule: column.kind === 'completion' ? 'share' : 'change-rate',
            figures: [
              { figure: current, weight: 1 },
              { figure: base, weight: -quotient },
            ],
            stated: 0,
            tolerance: Math.abs(operands.base) * half + ((1 + Math.abs(quotient)) * operands.quantum) / 2,
            isExact: false,
            place,
            cell,
            words: {
              'zh-CN': `${cell}“${heading}”为 ${shown}`,
              'en-US': `“${heading}” in ${cell} is ${shown}`,
            },
          },
        ];
      }),
    ),
  );
}

/** A rate as a quotient, and how far it may be from the exact one: a whole last digit, for some cut digits off. */
function quotientOf(
  { value, decimals, isPercent }: PrintedRate,
  scale: RateScale,
): { value: number; half: number } {
  const hundred = isPercent || scale === 'percent' ? 100 : 1;
  return { value: value / hundred, half: 10 ** -decimals / hundred };
}
