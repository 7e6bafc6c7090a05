import { formatGrouped } from '../../amount/format-amount';
import type { CorrectedWords, Finding, Money, Suspect } from '../../findings/finding';
import type { Localised } from '../../findings/localised';
import type { RuleId } from '../../findings/rule-id';
import {
  narrativeAmount,
  narrativeChange,
  narrativeCount,
  narrativeParts,
} from '../../rules/narrative/amounts';
import { narrativeCompletion, narrativeRate, narrativeShare } from '../../rules/narrative/rates';
import { narrativeDirection, narrativeUnit } from '../../rules/narrative/words';
import { cellAddress } from '../../snapshot/address';
import { clauseStart } from '../text/clause';
import { quoteOf } from '../text/clean-text';
import type { FaultKind, NarrativeFault } from './fault';

/** The finding of a wrong statement: its words as they stand, and as they should. */
export function narrativeFinding(fault: NarrativeFault, sheetNames: (sheet: number) => string): Finding {
  const { kind, severity, paragraph, published, expected, source } = fault;
  const words = wordsOf(fault);
  const from = source && {
    title: source.title,
    cell: `${sheetNames(source.place.sheet)} ${cellAddress(source.place.row, source.place.column)}`,
  };
  return {
    rule: RULES[kind],
    severity,
    place: paragraph.place,
    suspects: suspectsOf(fault),
    published,
    expected,
    difference: published && expected ? { ...published, fen: published.fen - expected.fen } : null,
    shape: kind === 'unit' ? 'unit-slip' : null,
    message: sentence(kind, words, expected, from),
    evidence: [],
    ...(words.corrected === null
      ? {}
      : { words: { ...words, corrected: words.corrected } satisfies CorrectedWords }),
  };
}

/** A sentence is likelier wrong than a figure of a table that adds up; where only the two differ, the other may be. */
const SENTENCE_CONFIDENCE = 0.8;
const FIGURE_CONFIDENCE = 0.2;

/** The sentence and, where it differs from one printed figure, that figure. */
function suspectsOf({ kind, paragraph, source, published }: NarrativeFault): Suspect[] {
  const isEither = kind === 'amount' && source !== null && source.place.sheet >= 0;
  const sentence = { place: paragraph.place, confidence: isEither ? SENTENCE_CONFIDENCE : 1, expected: null };
  if (!isEither) return [sentence];
  const figure = {
    place: source.place,
    confidence: FIGURE_CONFIDENCE,
    expected: published?.fen ?? null,
  };
  return [sentence, figure];
}

const RULES: Readonly<Record<FaultKind, RuleId>> = {
  amount: 'narrative-amount',
  'amount-rounding': 'rounding',
  'amount-truncated': 'narrative-amount',
  'amount-soft': 'narrative-amount',
  unit: 'narrative-unit',
  base: 'narrative-amount',
  change: 'narrative-amount',
  'change-elsewhere': 'narrative-amount',
  'change-parts': 'narrative-amount',
  direction: 'narrative-direction',
  level: 'narrative-direction',
  order: 'narrative-direction',
  rate: 'narrative-rate',
  'rate-truncated': 'narrative-rate',
  'no-percent-sign': 'narrative-rate',
  'doubled-sign': 'narrative-rate',
  share: 'share',
  'share-truncated': 'share',
  'share-of-nothing': 'share',
  completion: 'narrative-rate',
  'completion-truncated': 'narrative-rate',
  parts: 'narrative-amount',
  count: 'narrative-amount',
};

/** The rule behind each fault. */
export const RULE_NAMES: Readonly<Record<FaultKind, string>> = {
  amount: narrativeAmount.name,
  'amount-rounding': narrativeAmount.name,
  'amount-truncated': narrativeAmount.name,
  'amount-soft': narrativeAmount.name,
  unit: narrativeUnit.name,
  base: narrativeChange.name,
  change: narrativeChange.name,
  'change-elsewhere': narrativeChange.name,
  'change-parts': narrativeChange.name,
  direction: narrativeDirection.name,
  level: narrativeDirection.name,
  order: narrativeDirection.name,
  rate: narrativeRate.name,
  'rate-truncated': narrativeRate.name,
  'no-percent-sign': narrativeRate.name,
  'doubled-sign': narrativeRate.name,
  share: narrativeShare.name,
  'share-truncated': narrativeShare.name,
  'share-of-nothing': narrativeShare.name,
  completion: narrativeCompletion.name,
  'completion-truncated': narrativeCompletion.name,
  parts: narrativeParts.name,
  count: narrativeCount.name,
};

interface Words {
  readonly quoted: string;
  readonly corrected: string | null;
}

/** The clause around what is wrong, and the same with the right words in it. */
function wordsOf({ paragraph: { words }, wrong, right }: NarrativeFault): Words {
  const start = clauseStart(words, wrong.start);
  const before = quoteOf(words, start, wrong.start);
  const quoted = quoteOf(words, start, wrong.end);
  const between = words.raw.slice(words.positions[start]! + before.length, words.positions[wrong.start]);
  return { quoted, corrected: right === null ? null : `${before}${between}${right}` };
}

type Origin = { readonly title: string; readonly cell: string } | null;

function sentence(
  kind: FaultKind,
  { quoted, corrected }: Words,
  expected: Money | null,
  from: Origin,
): Localised {
  const zh = `“${quoted}”`;
  const en = `“${quoted}”`;
  const should = corrected ?? '';
  const amount = expected
    ? `${formatGrouped(expected.fen, expected.unit, expected.quantum)} ${expected.unit.name}`
    : '';
  switch (kind) {
    case 'amount':
      return {
        'zh-CN': `${zh}与《${from!.title}》不一致：${from!.cell} 为 ${amount}。应写作“${should}”。`,
        'en-US': `${en} differs from “${from!.title}”: ${from!.cell} reads ${amount}. It should read “${should}”.`,
      };
    case 'amount-rounding':
      return {
        'zh-CN': `${zh}与《${from!.title}》相差末位一个单位：${from!.cell} 为 ${amount}，可能是四舍五入的尾差。`,
        'en-US': `${en} differs from “${from!.title}” by one in the last digit: ${from!.cell} reads ${amount}; this may be rounding.`,
      };
    case 'amount-truncated':
      return {
        'zh-CN': `${zh}是去尾而不是四舍五入：《${from!.title}》${from!.cell} 四舍五入应为“${should}”。`,
        'en-US': `${en} was cut off, not rounded: ${from!.cell} of “${from!.title}” rounds to “${should}”.`,
      };
    case 'amount-soft':
      return {
        'zh-CN': `${zh}与《${from!.title}》的公用经费不一致：${from!.cell} 为 ${amount}。口径不同时请说明。`,
        'en-US': `${en} differs from the operating funds of “${from!.title}”: ${from!.cell} reads ${amount}. If it is counted differently, say how.`,
      };
    case 'unit':
      return {
        'zh-CN': `${zh}的单位不对，元与万元混淆。应写作“${should}”。`,
        'en-US': `${en} is in the wrong unit: 元 and 万元 are mixed up. It should read “${should}”.`,
      };
    case 'base':
      return {
        'zh-CN': `${zh}与表中的对比数不一致，表中为 ${amount}。应写作“${should}”。`,
        'en-US': `${en} differs from the figure it is compared with, which the tables give as ${amount}. It should read “${should}”.`,
      };
    case 'change':
      return {
        'zh-CN': `${zh}与本年数减去对比数不符。应写作“${should}”。`,
        'en-US': `${en} is not this year's figure less the one it is compared with. It should read “${should}”.`,
      };
    case 'change-elsewhere':
      return {
        'zh-CN': `${zh}与本文件另一处所写的增减额不一致，另一处为“${should}”。`,
        'en-US': `${en} differs from the change stated elsewhere in this document, which is “${should}”.`,
      };
    case 'change-parts':
      return {
        'zh-CN': `${zh}与各分项的增减额合不上，按其余各项应为“${should}”，请核对总数与各分项的增减额。`,
        'en-US': `${en} does not agree with the changes of the whole and its parts; by the others it is “${should}”. Check them all.`,
      };
    case 'direction':
      return {
        'zh-CN': `${zh}的增减方向不对。应写作“${should}”。`,
        'en-US': `${en} goes the wrong way. It should read “${should}”.`,
      };
    case 'level':
      return {
        'zh-CN': `${zh}与对比数不符，对比数为 ${amount}。应写作“${should}”，并说明主要原因。`,
        'en-US': `${en} is not so: it is compared with ${amount}. It should read “${should}”, with the main reason.`,
      };
    case 'order':
      return {
        'zh-CN': `${zh}与决算数、预算数的大小不符。应写作“${should}”。`,
        'en-US': `${en} is not how the final figure stands to its budget. It should read “${should}”.`,
      };
    case 'rate':
      return {
        'zh-CN': `${zh}与增减额和基数算出的比率不符。按所写金额应为“${should}”；如果比率无误，请核对增减额。`,
        'en-US': `${en} is not what the change and its base come to. By the amounts written it is “${should}”; if the rate is right, check the change.`,
      };
    case 'rate-truncated':
      return {
        'zh-CN': `${zh}是去尾而不是四舍五入，四舍五入应为“${should}”。`,
        'en-US': `${en} was cut off, not rounded; rounded it is “${should}”.`,
      };
    case 'no-percent-sign':
      return {
        'zh-CN': `${zh}缺少百分号。应写作“${should}”。`,
        'en-US': `${en} lacks its percent sign. It should read “${should}”.`,
      };
    case 'doubled-sign':
      return {
        'zh-CN': `${zh}的负号与文字重复。应写作“${should}”。`,
        'en-US': `${en} says the same twice, by its word and by its minus. It should read “${should}”.`,
      };
    case 'share':
      return {
        'zh-CN': `${zh}与金额算出的占比不符。应写作“${should}”。`,
        'en-US': `${en} is not the share the amounts come to. It should read “${should}”.`,
      };
    case 'share-truncated':
      return {
        'zh-CN': `${zh}的占比是去尾而不是四舍五入，四舍五入应为“${should}”。`,
        'en-US': `The share in ${en} was cut off, not rounded; rounded it is “${should}”.`,
      };
    case 'share-of-nothing':
      return {
        'zh-CN': `${zh}：作为总数的金额在表中为零，算不出这个占比。请核对是占哪一项。`,
        'en-US': `${en}: what it is a share of is zero in the tables, so there is no such share. Check what it is a share of.`,
      };
    case 'completion':
      return {
        'zh-CN': `${zh}与决算数除以预算数不符。应写作“${should}”。`,
        'en-US': `${en} is not the spending divided by its budget. It should read “${should}”.`,
      };
    case 'completion-truncated':
      return {
        'zh-CN': `${zh}的完成率是去尾而不是四舍五入，四舍五入应为“${should}”。`,
        'en-US': `The rate in ${en} was cut off, not rounded; rounded it is “${should}”.`,
      };
    case 'parts':
      return {
        'zh-CN': `${zh}与其中各项之和不符，各项之和为 ${amount}。应写作“${should}”，或更正其中各项。`,
        'en-US': `${en} is not the sum of its parts, which is ${amount}. It should read “${should}”, or a part is wrong.`,
      };
    case 'count':
      return {
        'zh-CN': `${zh}与表中的项目数不一致，表中为“${should}”。`,
        'en-US': `${en} is not the number of projects in the tables, which gives “${should}”.`,
      };
  }
}
