import type { Item } from '../../../../tables/facets';
import type { DraftContext, SectionWriter } from '../../draft-context';
import { BLANK } from '../../wording/blanks';
import { amountOf, changeClause } from '../../wording/clauses';
import { completionText } from '../../wording/completion';
import { itemNumber } from '../../wording/ordinals';

/** What is counted beside the money of each item. */
const ITEMS: readonly (readonly [Item, string, string])[] = [
  ['abroad', '因公出国（境）费', `全年因公出国（境）团组${BLANK}个，累计${BLANK}人次`],
  ['vehicle-purchase', '公务用车购置费', `全年购置公务用车${BLANK}辆`],
  ['vehicle-running', '公务用车运行维护费', `年末公务用车保有量${BLANK}辆`],
  ['reception', '公务接待费', `全年国内公务接待${BLANK}批次、${BLANK}人次`],
];

/** “三公”经费支出决算表: planned and spent of each item. */
export const threePublic: SectionWriter = (context) => {
  const whole = spentOn(context, 'three-public');
  if (whole === null) return null;
  const { name, year } = context;
  const items = ITEMS.flatMap(([item, title, counted]) => {
    const spent = spentOn(context, item);
    return spent === null ? [] : [`${title}${spent}。${counted}。`];
  });
  return {
    title: '关于“三公”经费支出决算情况的说明',
    paragraphs: [
      `${year}，${name}“三公”经费${whole}。`,
      ...items.map((text, index) => `${itemNumber(index + 1)}${text}`),
    ],
  };
};

/** 支出决算4.00万元，完成预算的80.00%… — without the plan where none is printed. */
function spentOn({ quotes, manner }: DraftContext, item: Item): string | null {
  const topic = { flow: 'expenditure', source: 'general', item } as const;
  const spent = quotes.of(topic, 'three-public-expenses');
  if (!spent) return null;
  const planned = quotes.of({ ...topic, version: 'budget' }, 'three-public-expenses');
  return planned
    ? completionText(planned, spent)
    : `支出决算${amountOf(spent)}${changeClause(spent, manner)}`;
}
