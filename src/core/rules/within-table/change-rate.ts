import type { Finding } from '../../findings/finding';
import { figureAt, type LaneEntry } from '../../relations/ledger';
import { shownRate, type RateScale } from '../../relations/rate';
import { judgeRate, type RateOperands, type RateVerdict } from '../../relations/rate-verdict';
import { formatGrouped } from '../../amount/format-amount';
import type { Fen } from '../../amount/fen';
import { percentText, quotientText } from '../../amount/quotient-text';
import { TABLE_PRACTICE } from '../authorities';
import type { ComparingColumn } from '../figures/change-columns';
import { rateColumns, type RateColumn } from '../figures/printed-rates';
import { addressOf, findingOf } from '../inspections/remark';
import type { InspectionRule, Workpapers } from '../rule';

/** 增减% = (本年数 − 上年数) ÷ 上年数, 完成% = 决算数 ÷ 预算数, at the printed precision.  −3.10 % of 1,059.41 → 1,026.61 */
export const changeRate: InspectionRule = {
  type: 'inspection',
  id: 'change-rate',
  name: 'change-rate/columns',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '增减率、完成率', 'en-US': 'Rates of change and completion' },
  meaning: {
    'zh-CN':
      '表中列示的增减率等于（本年数 − 上年数）÷ 上年数，完成率等于完成数 ÷ 预算数，按列示的小数位比较并计入金额的尾差；只舍不入的提示核对；上年为 0 的按设置处理；百分号不漏、不重。',
    'en-US':
      'A printed rate of change is (this year − last year) ÷ last year, a rate of completion the amount done ÷ the budget, compared at the printed precision with the rounding of the amounts in mind. A rate cut off instead of rounded is worth a look; a base of zero goes by the setting; the percent sign stands once.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '增减% −3.10 =（1,026.61 − 1,059.41）÷ 1,059.41。',
    'en-US': 'Change −3.10 % = (1,026.61 − 1,059.41) ÷ 1,059.41.',
  },
  inspect: (papers) =>
    papers.ledger.entries.flatMap((entry) =>
      rateColumns(papers, entry).flatMap((column) => inspectColumn(papers, entry, column)),
    ),
};

function inspectColumn(
  papers: Workpapers,
  entry: LaneEntry,
  { column, scale, rates }: RateColumn,
): Finding[] {
  return rates.flatMap(({ place, printed, operands, current, base }) => {
    if (!printed) return [];
    const verdict = judgeRate(printed, scale, operands, column.kind, papers.zeroBase);
    if (verdict === 'right') return [];
    const address = addressOf(place);
    const shown = shownRate(printed);
    const text = (fen: Fen): string => formatGrouped(fen, entry.table.unit, entry.table.quantum);
    const [now, before] = [text(operands.current), text(operands.base)];
    const expected = expectedText(
      column.kind,
      printed.isPercent ? 'percent' : scale,
      printed.decimals,
      operands,
    );
    const heading = entry.lane.columns[column.column]!.path.at(-1) ?? '';
    return [
      {
        basis: [current, base].map((figure) => figureAt(papers.ledger, figure).place),
        ...findingOf({
          rule: column.kind === 'completion' ? 'share' : 'change-rate',
          severity: WARNINGS.has(verdict) ? 'warning' : 'error',
          places: [place],
          message: messageOf(verdict, { address, heading, shown, now, before, expected }),
        }),
      },
    ];
  });
}

const WARNINGS: ReadonlySet<RateVerdict> = new Set(['truncated', 'base-zero']);

function expectedText(
  kind: ComparingColumn['kind'],
  scale: RateScale,
  decimals: number,
  { current, base }: RateOperands,
): string {
  if (base === 0) return '';
  const part = kind === 'completion' ? current : current - base;
  return scale === 'percent' ? `${percentText(part, base, decimals)}%` : quotientText(part, base, decimals);
}

interface Words {
  readonly address: string;
  readonly heading: string;
  readonly shown: string;
  readonly now: string;
  readonly before: string;
  readonly expected: string;
}

function messageOf(verdict: Exclude<RateVerdict, 'right'>, words: Words): Finding['message'] {
  const { address, heading, shown, now, before, expected } = words;
  const zh = `${address} “${heading}”为 ${shown}，按 ${now} 与 ${before} 计算为 ${expected}`;
  const en = `“${heading}” in ${address} is ${shown}; ${now} against ${before} makes ${expected}`;
  switch (verdict) {
    case 'wrong':
      return { 'zh-CN': `${zh}。`, 'en-US': `${en}.` };
    case 'truncated':
      return {
        'zh-CN': `${zh}，尾数应四舍五入，不应舍去。`,
        'en-US': `${en}: it was cut off instead of rounded.`,
      };
    case 'sign':
      return { 'zh-CN': `${zh}，正负号相反。`, 'en-US': `${en}: the sign is reversed.` };
    case 'percent-lost':
      return {
        'zh-CN': `${zh}，漏写了百分号或未乘 100。`,
        'en-US': `${en}: the percent sign is missing, or the factor of 100.`,
      };
    case 'percent-doubled':
      return {
        'zh-CN': `${zh}，百分号重复，或多乘了 100。`,
        'en-US': `${en}: the percent sign is doubled, or the factor of 100.`,
      };
    case 'base-zero':
      return {
        'zh-CN': `${address} “${heading}”为 ${shown}，对比的基数为 0，不应有此比率。`,
        'en-US': `“${heading}” in ${address} is ${shown}, but the base is 0, over which there is no such rate.`,
      };
  }
}
