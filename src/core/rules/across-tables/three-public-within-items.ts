import { figureId, type FigureId } from '../../relations/ledger';
import type { Item } from '../../tables/facets';
import { THREE_PUBLIC_RULES } from '../authorities';
import { columnFor, figureOnLine, type TableView } from '../figures/question';
import { inEverySet } from '../figures/table-sets';
import { familiesOfTies, type Tie } from '../figures/ties';
import type { TieRule } from '../rule';

/** Economic subjects, the words their names must hold, and the item they are part of. */
const PARTS: readonly { readonly code: string; readonly words: RegExp; readonly item: Item }[] = [
  { code: '30212', words: /出国/, item: 'abroad' },
  { code: '30217', words: /接待/, item: 'reception' },
  { code: '30231', words: /用车运行/, item: 'vehicle-running' },
  { code: '31013', words: /用车购置/, item: 'vehicle-purchase' },
  { code: '30215', words: /会议/, item: 'meeting' },
  { code: '30216', words: /培训/, item: 'training' },
];

/**
 * What 基本支出 holds of a “三公” item is at most that item: “三公” money may also sit in 项目支出, so this is never an equality.
 *
 * 一般公共预算基本支出表 30231 公务用车运行维护费 6.00 ≤ “三公”经费支出表 公务用车运行维护费 6.00
 */
export const threePublicWithinItems: TieRule = {
  type: 'tie',
  id: 'part-of-whole',
  name: 'part-of-whole/three-public',
  numbers: ['(31)', '(59)'],
  severity: 'error',
  title: { 'zh-CN': '基本支出中的“三公”科目', 'en-US': '“Three public” subjects of basic expenditure' },
  meaning: {
    'zh-CN':
      '基本支出表中的因公出国（境）费用、公务接待费、公务用车运行维护费、公务用车购置（以及会议费、培训费）不大于“三公”经费支出表的同一项目。',
    'en-US':
      'Travel abroad, reception, vehicle running and purchase (and meetings and training) within basic expenditure do not exceed the same item of the “three public” table.',
  },
  authority: THREE_PUBLIC_RULES,
  example: {
    'zh-CN': '30231 公务用车运行维护费 6.00 ≤ “三公”经费中公务用车运行维护费 6.00。',
    'en-US': '30231 vehicle running 6.00 ≤ vehicle running of the “three public” table 6.00.',
  },
  relate: (papers) =>
    inEverySet(papers, (find, { stage }) => {
      const basic = find('general-budget-basic-expenditure');
      const items = find('three-public-expenses');
      if (!basic || !items) return [];
      const ties = PARTS.flatMap(({ code, words, item }): Tie[] => {
        const part = subjectFigure(basic, code, words);
        const whole = itemFigure(items, item);
        return part === undefined || whole === undefined
          ? []
          : [{ target: part, terms: [{ sign: 1, figure: whole }] }];
      });
      const number = stage === 'final' ? '(59)' : '(31)';
      return familiesOfTies({ rule: 'part-of-whole', number, kind: 'at-most' }, ties);
    }),
};

function subjectFigure({ entries }: TableView, code: string, words: RegExp): FigureId | undefined {
  const found = entries.flatMap((entry) =>
    entry.lane.body.codes.flatMap((printed, index) => {
      if (printed !== code || !words.test(entry.lane.body.labels[index]!.plain)) return [];
      const figure = figureOnLine(entry, index, 'expenditure', {});
      return figure === undefined ? [] : [figure];
    }),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** An item, printed across or down, of the general budget where the table tells funds apart. */
function itemFigure(view: TableView, item: Item): FigureId | undefined {
  return oneFigure(view, item, true) ?? oneFigure(view, item, false);
}

function oneFigure({ entries }: TableView, item: Item, ofGeneral: boolean): FigureId | undefined {
  const source = ofGeneral ? ({ source: 'general' } as const) : {};
  const found = entries.flatMap((entry) =>
    entry.lane.body.facets.flatMap((line, index) => {
      const isDown = line.item !== undefined;
      if (!isDown && entry.lane.body.roles[index] !== 'total' && entry.lane.body.count > 1) return [];
      const column = columnFor(entry, 'expenditure', isDown ? source : { ...source, item });
      return (isDown && line.item !== item) || column === undefined ? [] : [figureId(entry, index, column)];
    }),
  );
  return found.length === 1 ? found[0] : undefined;
}
