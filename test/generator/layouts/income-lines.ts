import { isFiscal, type BaseSource, type Grain, type GrainFilter } from '../model/model';
import type { LinePlan } from '../plan';
import type { Random } from '../random';
import { line } from './lines';
import { chineseNumber, type Words } from './words';

/** How the income rows of 收支总表 are grouped. */
export type IncomeForm =
  /** One row per source. */
  | 'flat'
  /** 一、财政拨款收入 and 三、单位资金收入 with their sources below. */
  | 'grouped'
  /** 一、财政拨款收入 with 其中： rows that are no addends. */
  | 'among';

const ORDERS: readonly (readonly BaseSource[])[] = [
  ['special-account', 'institutional', 'superior', 'subordinate', 'operating', 'other'],
  ['special-account', 'institutional', 'operating', 'superior', 'subordinate', 'other'],
  ['special-account', 'institutional', 'superior', 'operating', 'subordinate', 'other'],
];

export interface IncomeRequest {
  readonly words: Words;
  readonly form: IncomeForm;
  /** Sources no scope of the workbook uses and the province does not list. */
  readonly omitted: ReadonlySet<BaseSource>;
  /** Money the rows count: this year's, or carry-over too where it stands in a column of its own. */
  readonly counts: GrainFilter;
  readonly random: Random;
}

/** Income rows; their parent is -1, to be set to the total below them. */
export function incomeLines({ words, form, omitted, counts, random }: IncomeRequest): LinePlan[] {
  const own = random.pick(ORDERS).filter((source) => !omitted.has(source));
  const name = (source: BaseSource) => words.incomeRow[source];
  const of = (source: BaseSource) => (grain: Grain) => grain.source === source && counts(grain);
  const numbered = (position: number, text: string) => `${chineseNumber(position)}、${text}`;
  const sourceLine = (source: BaseSource, fields: Partial<LinePlan> = {}) =>
    line({ name: name(source), take: of(source), facets: { source }, ...fields });
  if (form === 'flat') {
    return [...(['general', 'fund', 'capital'] as const), ...own].map((source, index) =>
      sourceLine(source, { printed: numbered(index + 1, name(source)) }),
    );
  }
  const fiscal = line({
    name: '财政拨款收入',
    printed: numbered(1, '财政拨款收入'),
    take: (grain) => isFiscal(grain) && counts(grain),
    facets: { source: 'fiscal' },
  });
  const fiscalLines = (['general', 'fund', 'capital'] as const).map((source, index) =>
    sourceLine(source, {
      parent: 0,
      additive: form === 'grouped',
      printed:
        form === 'grouped' ? name(source) : `${index === 0 ? '其中：' : '\u3000\u3000\u3000'}${name(source)}`,
    }),
  );
  if (form === 'among') {
    const rest = own.map((source, index) =>
      sourceLine(source, { printed: numbered(index + 2, name(source)) }),
    );
    return [fiscal, ...fiscalLines, ...rest];
  }
  const special = own.includes('special-account')
    ? [sourceLine('special-account', { printed: numbered(2, name('special-account')) })]
    : [];
  const unitSources = own.filter((source) => source !== 'special-account');
  const unitIndex = 1 + fiscalLines.length + special.length;
  const unitMoney = line({
    name: '单位资金收入',
    printed: numbered(special.length + 2, '单位资金收入'),
    take: (grain) => (unitSources as readonly BaseSource[]).includes(grain.source) && counts(grain),
    facets: { source: 'own' },
  });
  return [
    fiscal,
    ...fiscalLines,
    ...special,
    unitMoney,
    ...unitSources.map((source) => sourceLine(source, { parent: unitIndex })),
  ];
}
