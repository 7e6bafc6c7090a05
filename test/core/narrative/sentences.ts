import fc from '../../support/fast-check';
import { roundedQuotient } from '../../../src/core/amount/rounded-quotient';
import { scaledText } from '../../../src/core/amount/decimal-text';

/** What a clerk can write about in jinlin-2023, with its figure in units of 0.01 万元. */
const SUBJECTS = [
  ['收入总预算', 43_596],
  ['支出总预算', 43_596],
  ['财政拨款收入', 43_596],
  ['一般公共预算支出', 43_596],
  ['一般公共预算基本支出', 43_596],
  ['一般公共预算人员经费', 42_507],
  ['公用经费支出', 1_089],
  ['社会保障和就业支出', 3_659],
  ['卫生健康支出（类）医疗保障管理事务（款）行政运行（项）', 15_501],
  ['社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）', 1_220],
  ['工资福利支出（类）津贴补贴（款）', 6_343],
  ['商品和服务支出中的其他交通费', 681],
  ['机关运行经费', 1_089],
] as const;

/** How clerks compare with last year; {..} stand for figures and for the words of the direction. */
const WORDINGS = [
  '{name}{now}，比上年预算{more}{change}，{grow}{rate}，主要原因是人员变动。',
  '{name}预算安排{now}，较上年{more}{change}，{grow}{rate}。',
  '2023年，本部门{name}预算数为{now}，与上年预算数相比{more}{change}，{grow}{rate}。',
  '{name}：{now}，同比{more}{change}，{grow}{rate}。主要原因：政策调整。',
  '{name}共计{now}，比2022年预算数{more}{change}（{grow}{rate}）。',
  '{name}{now}，上年预算数为{before}，{more}{change}，{grow}{rate}。',
  '2023年{name}为{now}，2022年预算数为{before}，比上年{more}了{change}，{grow}了{rate}。',
  '安排{name}{now}，比上年预算数{more}{change}，{grow}幅度为{rate}。',
  '（一）{name}。2023年预算安排{now}，比上年预算{more}{change}，{grow}{rate}，主要是经费变动。',
  '１．{name}{now}，与2022年相比，{more}{change}，{grow}{rate}。',
  '{name}达{now}，比去年{more}{change}，{grow}率为{rate}。',
] as const;

type Slot = 'now' | 'change' | 'rate' | 'before';

/** A sentence, and where its figures and its words of direction stand. */
export interface Sentence {
  readonly text: string;
  readonly figures: readonly { readonly slot: Slot; readonly start: number; readonly digits: string }[];
  readonly directions: readonly { readonly start: number; readonly word: string }[];
}

const WORDS = { up: { more: '增加', grow: '增长' }, down: { more: '减少', grow: '下降' } } as const;

/** Right sentences about jinlin-2023: any subject, wording, unit, precision and change worth the name. */
export const sentences: fc.Arbitrary<Sentence> = fc
  .record({
    subject: fc.constantFrom(...SUBJECTS),
    wording: fc.constantFrom(...WORDINGS),
    unit: fc.constantFrom('万元', '元', ' 万元'),
    rateDecimals: fc.constantFrom(1, 2),
    grows: fc.boolean(),
    /** The change as a share of this year. */
    share: fc.integer({ min: 5, max: 80 }),
  })
  .map(({ subject: [name, now], wording, unit, rateDecimals, grows, share }) => {
    const size = Math.max(20, Math.round((now * share) / 100));
    const before = grows ? now - size : now + size;
    const rate = scaledText(roundedQuotient(size, before, rateDecimals + 2), rateDecimals);
    const amount = (hundredths: number): string =>
      unit === '元' ? `${hundredths * 100}` : scaledText(hundredths, 2);
    const values = { now: amount(now), change: amount(size), before: amount(before), rate };
    return written(wording, name, unit, values, grows ? WORDS.up : WORDS.down);
  });

function written(
  wording: string,
  name: string,
  unit: string,
  values: Readonly<Record<Slot, string>>,
  words: { readonly more: string; readonly grow: string },
): Sentence {
  let text = '';
  const figures: Sentence['figures'][number][] = [];
  const directions: Sentence['directions'][number][] = [];
  for (const part of wording.split(/(\{\w+\})/)) {
    const slot = part.slice(1, -1);
    if (!part.startsWith('{')) {
      text += part;
    } else if (slot === 'name') {
      text += name;
    } else if (slot === 'more' || slot === 'grow') {
      directions.push({ start: text.length, word: words[slot] });
      text += words[slot];
    } else {
      const digits = values[slot as Slot];
      figures.push({ slot: slot as Slot, start: text.length, digits });
      text += digits + (slot === 'rate' ? '%' : unit);
    }
  }
  return { text, figures, directions };
}
