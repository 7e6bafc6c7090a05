import { compareQuotient, percentOf, spreadOf } from '../../amount/printed-quotient';
import type { Finding } from '../../findings/finding';
import { normaliseName } from '../../text/normalise';
import { TABLE_PRACTICE } from '../authorities';
import type { InspectionRule } from '../rule';
import { addressOf, findingOf, sheetNameOf, someOf } from './remark';
import { forTextsTelling, Telling } from './telling-texts';
import { cellsWithTexts } from './text-cells';

const OPERAND = String.raw`([\d,]+(?:\.\d+)?)(万元|元|%)?`;
/** 预算完成率18.51%=(预算完成数2173565.51/预算数11741963.51)×100% */
const WITH_ARITHMETIC = new RegExp(
  String.raw`([\u4e00-\u9fff()]{2,16}?)(\d+(?:\.\d+)?)%=\([^()/÷\d]*${OPERAND}[/÷][^()/÷\d]*${OPERAND}\)[×xX*]100%`,
  'g',
);
/** 预算执行率为98.54%(执行数120.31万元÷预算数122.10万元) */
const IN_BRACKETS = new RegExp(
  String.raw`([\u4e00-\u9fff]{1,15}率)(?:为|是|达到|达)?(\d+(?:\.\d+)?)%\([^()/÷\d]+${OPERAND}[/÷][^()/÷\d]+${OPERAND}\)`,
  'g',
);

/** Texts worth the longer look: a percentage, and something over something. */
const MAY_HOLD = /[%％][^。]*[/／÷]/;

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
    const wrong = new Map<number, readonly WrittenQuotient[]>();
    forTextsTelling(papers.snapshot.strings, Telling.Percent, (raw, index) => {
      const found = MAY_HOLD.test(raw) ? quotientsIn(normaliseName(raw)) : [];
      if (found.length > 0) wrong.set(index, found);
    });
    return [...cellsWithTexts(papers, wrong)].flatMap(([index, places]): Finding[] => {
      const some = someOf(places);
      if (!some) return [];
      const where = `${sheetNameOf(papers, some[0])}!${addressOf(some[0])}`;
      return wrong.get(index)!.map(({ name, percent, operands, exact, isTruncated }) =>
        findingOf({
          rule: 'narrative-rate',
          severity: isTruncated ? 'warning' : 'error',
          places: some,
          message: {
            'zh-CN': `${where} 的“${name}${percent}%”按所列 ${operands} 计算为 ${exact}%。`,
            'en-US': `“${name}${percent}%” in ${where} comes out as ${exact} % from its own figures ${operands}.`,
          },
        }),
      );
    });
  },
};

function quotientsIn(text: string): WrittenQuotient[] {
  return [WITH_ARITHMETIC, IN_BRACKETS].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, name, percent, part, ofPart, whole, ofWhole]) => {
      // 元 over 万元 is no slip of the rate, and a percentage over money none at all.
      if (ofPart !== ofWhole) return [];
      return quotientOf(name!, percent!, part!.replace(/,/g, ''), whole!.replace(/,/g, '')) ?? [];
    }),
  );
}

function quotientOf(name: string, percent: string, part: string, whole: string): WrittenQuotient | null {
  if (Number(whole) === 0) return null;
  const verdict = compareQuotient(
    { value: percent, decimals: decimalsOf(percent) },
    spreadOf({ value: part, decimals: decimalsOf(part) || null }),
    spreadOf({ value: whole, decimals: decimalsOf(whole) || null }),
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
