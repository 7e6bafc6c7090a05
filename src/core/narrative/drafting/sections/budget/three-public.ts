import type { Item } from '../../../../tables/facets';
import type { DraftContext, SectionWriter } from '../../draft-context';
import { named } from '../../figures/named-figures';
import {
  amountOf,
  bareChangeClause,
  changeClause,
  consistingOf,
  listed,
  type NamedQuote,
} from '../../wording/clauses';
import { itemNumber } from '../../wording/ordinals';

/** “三公”经费支出表: each item by itself, as disclosure demands, even where nothing is planned. */
export const threePublic: SectionWriter = (context) => {
  const { name, year, manner } = context;
  const [whole] = itemOf(context, 'three-public', '“三公”经费支出');
  if (!whole) return null;
  const abroad = itemOf(context, 'abroad', '因公出国（境）费');
  const vehicle = itemOf(context, 'vehicle', '公务用车购置及运行维护费');
  const vehicleParts = [
    ...itemOf(context, 'vehicle-purchase', '公务用车购置费'),
    ...itemOf(context, 'vehicle-running', '公务用车运行维护费'),
  ];
  const reception = itemOf(context, 'reception', '公务接待费');
  const parts = [...abroad, ...(vehicleParts.length === 2 ? vehicleParts : vehicle), ...reception];
  const change = bareChangeClause(whole.quote, manner);
  const sentences = [
    ...abroad.map((item) => planned(context, item)),
    ...vehicle.map((item) => planned(context, item, vehicleParts)),
    ...reception.map((item) => planned(context, item)),
  ];
  return {
    title: '关于一般公共预算“三公”经费支出表的说明',
    paragraphs: [
      consistingOf(
        `${year}，${name}一般公共预算${whole.name}${amountOf(whole.quote)}`,
        change,
        listed('其中', parts),
      ),
      ...sentences.map((sentence, index) => `${itemNumber(index + 1)}${sentence}`),
    ],
  };
};

/** An item's own sentence; where its parts are told too, the reasons are theirs to give. */
function planned(
  { manner }: DraftContext,
  { name, quote }: NamedQuote,
  parts: readonly NamedQuote[] = [],
): string {
  const head = `${name}预算${amountOf(quote)}`;
  if (parts.length === 0) return `${head}${changeClause(quote, manner)}。`;
  const told = parts.map((part) => `${part.name}${amountOf(part.quote)}${changeClause(part.quote, manner)}`);
  return `${head}${bareChangeClause(quote, manner)}。其中：${told.join('；')}。`;
}

function itemOf({ quotes }: DraftContext, item: Item, title: string): readonly NamedQuote[] {
  return named(quotes, title, { flow: 'expenditure', source: 'general', item }, ['three-public-expenses']);
}
