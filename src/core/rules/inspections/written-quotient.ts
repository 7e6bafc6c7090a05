import type { Finding } from '../../findings/finding';
import { normaliseName } from '../../text/normalise';
import { TABLE_PRACTICE } from '../authorities';
import type { InspectionRule } from '../rule';
import { compareQuotient, percentOf } from './printed-quotient';
import { addressOf, findingOf, sheetNameOf, someOf } from './remark';
import { forTextsTelling, Telling } from './telling-texts';
import { cellsWithTexts } from './text-cells';

/** 预算完成率18.51%=(预算完成数2173565.51/预算数11741963.51)×100% */
const QUOTIENT =
  /([\u4e00-\u9fff()]{2,16}?)(\d+(?:\.\d+)?)%=\([^()/\d]*([\d,]+(?:\.\d+)?)[%元万]*\/[^()/\d]*([\d,]+(?:\.\d+)?)[%元万]*\)[×xX*]100%/;

interface WrittenQuotient {
  readonly name: string;
  readonly percent: string;
  readonly operands: string;
  readonly exact: string;
  readonly isTruncated: boolean;
}

/**
 * A percentage written with its own arithmetic that does not come out: operands mixed up, or changed after the rate was
 * worked out.
 *
 * 公用经费控制率190%=(实际支出12802.61/预算安排67512.35)×100%, which is 18.96 %
 */
export const writtenQuotient: InspectionRule = {
  type: 'inspection',
  id: 'narrative-rate',
  name: 'narrative-rate/written-quotient',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '列式比率', 'en-US': 'Rates written with their arithmetic' },
  meaning: {
    'zh-CN': '写明算式的比率，按所列数值计算应得到所写的百分比；只舍不入的，提示核对。',
    'en-US':
      'A rate written with its operands comes out as printed; one that was cut off instead of rounded is worth a look.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '“公用经费控制率190%=(12802.61/67512.35)×100%”，计算结果为 18.96%。',
    'en-US': '“190% = (12802.61 / 67512.35) × 100%” comes out as 18.96 %.',
  },
  inspect: (papers) => {
    const wrong = new Map<number, WrittenQuotient>();
    forTextsTelling(papers.snapshot.strings, Telling.Percent, (raw, index) => {
      const found = raw.includes('100') ? quotientIn(normaliseName(raw)) : null;
      if (found) wrong.set(index, found);
    });
    return [...cellsWithTexts(papers, wrong)].flatMap(([index, places]): Finding[] => {
      const some = someOf(places);
      if (!some) return [];
      const { name, percent, operands, exact, isTruncated } = wrong.get(index)!;
      const where = `${sheetNameOf(papers, some[0])}!${addressOf(some[0])}`;
      return [
        findingOf({
          rule: 'narrative-rate',
          severity: isTruncated ? 'warning' : 'error',
          places: some,
          message: {
            'zh-CN': `${where} 的“${name}${percent}%”按所列 ${operands} 计算为 ${exact}%。`,
            'en-US': `“${name}${percent}%” in ${where} comes out as ${exact} % from its own figures ${operands}.`,
          },
        }),
      ];
    });
  },
};

function quotientIn(text: string): WrittenQuotient | null {
  const match = QUOTIENT.exec(text);
  if (!match) return null;
  const [, name = '', percent = ''] = match;
  const [part, whole] = [match[3]!.replace(/,/g, ''), match[4]!.replace(/,/g, '')];
  if (Number(whole) === 0) return null;
  const verdict = compareQuotient(
    { value: percent, decimals: decimalsOf(percent) },
    { value: part, decimals: decimalsOf(part) || null },
    { value: whole, decimals: decimalsOf(whole) || null },
  );
  if (verdict === 'right') return null;
  return {
    name,
    percent,
    operands: `${part} ÷ ${whole}`,
    exact: percentOf(part, whole),
    isTruncated: verdict === 'truncated',
  };
}

function decimalsOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}
