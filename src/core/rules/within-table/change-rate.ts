import type { Finding } from '../../findings/finding';
import type { LaneEntry } from '../../relations/ledger';
import { formatGrouped } from '../../amount/format-amount';
import type { Fen } from '../../amount/fen';
import { percentText, quotientText } from '../../amount/quotient-text';
import { TABLE_PRACTICE } from '../authorities';
import { comparedAmounts, comparingColumns, type ComparingColumn } from '../figures/change-columns';
import { laneGridOf } from '../figures/lane-columns';
import { printedRate } from '../figures/printed-rate';
import { judgeRate, type RateOperands, type RateScale, type RateVerdict } from '../figures/rate-verdict';
import { addressOf, figurePlace, findingOf } from '../inspections/remark';
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
    papers.ledger.entries.flatMap((entry) => {
      if (!entry.lane.columns.some(({ measure }) => measure === 'rate')) return [];
      return comparingColumns(entry, ['rate', 'completion'], agreementOf(papers)).flatMap((column) =>
        inspectColumn(papers, entry, column),
      );
    }),
};

function agreementOf(papers: Workpapers) {
  return (entry: LaneEntry, column: ComparingColumn, line: number): 1 | 0 | -1 => {
    const rate = rateOn(papers, entry, column, line);
    if (!rate || rate.operands.base === 0) return 0;
    const { printed, operands } = rate;
    const isRight = SCALES.some(
      (scale) => judgeRate(printed, scale, operands, column.kind, papers.zeroBase) === 'right',
    );
    return isRight ? 1 : -1;
  };
}

const SCALES: readonly RateScale[] = ['percent', 'fraction'];

function rateOn(papers: Workpapers, entry: LaneEntry, column: ComparingColumn, line: number) {
  const { table, lane } = entry;
  const amounts = comparedAmounts(entry, column, line);
  const place = figurePlace(table, lane.lines[line]!, lane.columns[column.column]!);
  const printed = printedRate(papers.snapshot, place);
  if (!amounts || !printed) return null;
  const operands: RateOperands = { ...amounts, quantum: table.quantum };
  const basis = [column.current, column.base].map((index) =>
    figurePlace(table, lane.lines[line]!, lane.columns[index]!),
  );
  return { place, printed, operands, basis };
}

function inspectColumn(papers: Workpapers, entry: LaneEntry, column: ComparingColumn): Finding[] {
  const lines = [...laneGridOf(entry.lane).lines];
  const rates = lines.flatMap((line) => rateOn(papers, entry, column, line) ?? []);
  const rightAs = (scale: RateScale): number =>
    rates.filter(
      ({ printed, operands }) =>
        !printed.isPercent && judgeRate(printed, scale, operands, column.kind, papers.zeroBase) === 'right',
    ).length;
  // Numbers without a percent sign are percent figures, unless most of the column's are fractions.
  const scale: RateScale = rightAs('fraction') > rightAs('percent') ? 'fraction' : 'percent';
  return rates.flatMap(({ place, printed, operands, basis }) => {
    const verdict = judgeRate(printed, scale, operands, column.kind, papers.zeroBase);
    if (verdict === 'right') return [];
    const address = addressOf(place);
    const shown = `${printed.value.toFixed(printed.decimals)}${printed.isPercent ? '%' : ''}`;
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
        basis,
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
