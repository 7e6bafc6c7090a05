import type { Localised } from '../findings/localised';
import { columnLabel, crossLabel, lineLabel } from './figure-label';
import { figureAt, type Figure, type Ledger } from './ledger';
import type { Relation } from './relation';
import type { BudgetTable } from '../tables/budget-table';

/** A relation in the words its tables print, side by side. */
export interface Wording {
  readonly scope: WordingScope;
  readonly target: Localised;
  /** Signed sum, e.g. 基本支出 + 项目支出; long sums are shortened but say how many addends they have. */
  readonly sum: Localised;
}

/** Which figures a relation is about, and so which words tell them apart. */
export type WordingScope =
  /** Columns of one line: 合计 = 基本支出 + 项目支出. */
  | 'line'
  /** Lines of one column: 20805 = 2080501 + 2080505. */
  | 'column'
  /** Lines and columns of one table. */
  | 'table'
  /** Several tables: 《支出总表》合计 = 《项目支出表》合计. */
  | 'tables';

/** Sums of more addends are shortened to the first three and the last. */
const MOST_ADDENDS = 6;
const LEADING_ADDENDS = 3;

/** The relation as an equation in words, e.g. 合计 = 基本支出 + 项目支出. */
export function equationOf(ledger: Ledger, relation: Relation): Localised {
  const { target, sum } = wordingOf(ledger, relation);
  const sign = relation.family.kind === 'at-most' ? '≤' : '=';
  return {
    'zh-CN': `${target['zh-CN']} ${sign} ${sum['zh-CN']}`,
    'en-US': `${target['en-US']} ${sign} ${sum['en-US']}`,
  };
}

export function wordingOf(ledger: Ledger, relation: Relation): Wording {
  const target = figureAt(ledger, relation.target);
  const terms = relation.terms.map(({ sign, figure }) => ({ sign, figure: figureAt(ledger, figure) }));
  const scope = scopeOf(
    target,
    terms.map(({ figure }) => figure),
  );
  const isAmbiguous = haveTitlesInCommon([target, ...terms.map(({ figure }) => figure)]);
  let lastTable: BudgetTable | null = null;
  const label = (figure: Figure): Localised => {
    const isSameTable = figure.table === lastTable;
    lastTable = figure.table;
    return scope === 'tables' && !isSameTable ? titledLabel(figure, isAmbiguous) : labelIn(scope, figure);
  };
  const targetLabel = label(target);
  const addends = terms.map(({ sign, figure }) => ({ sign, label: label(figure) }));
  return {
    scope,
    target: targetLabel,
    sum: {
      'zh-CN': sumText(addends, 'zh-CN', (count) => `（共 ${count} 项）`),
      'en-US': sumText(addends, 'en-US', (count) => ` (${count} addends)`),
    },
  };
}

function scopeOf(target: Figure, terms: readonly Figure[]): WordingScope {
  if (terms.some(({ table }) => table !== target.table)) return 'tables';
  if (terms.some(({ lane }) => lane !== target.lane)) return 'table';
  if (terms.every(({ line }) => line === target.line)) return 'line';
  return terms.every(({ column }) => column === target.column) ? 'column' : 'table';
}

/** Whether figures of different tables, of the department and its units, stand under the same title. */
function haveTitlesInCommon(figures: readonly Figure[]): boolean {
  const tables = new Set(figures.map(({ table }) => table));
  return new Set([...tables].map(({ title }) => title.value)).size < tables.size;
}

function labelIn(scope: WordingScope, figure: Figure): Localised {
  const label =
    scope === 'line'
      ? columnLabel(figure.lane, figure.column)
      : scope === 'column'
        ? lineLabel(figure.line)
        : crossLabel(figure);
  return { 'zh-CN': label, 'en-US': label };
}

/** A figure of another table than the one before it in the equation. */
function titledLabel(figure: Figure, isAmbiguous: boolean): Localised {
  const label = crossLabel(figure);
  const { title, organisation } = figure.table;
  const owner = isAmbiguous && organisation ? organisation.name || (organisation.code ?? '') : '';
  return {
    'zh-CN': `${owner}《${title.value}》${label}`,
    'en-US': owner ? `“${title.value}” of ${owner}: ${label}` : `“${title.value}” ${label}`,
  };
}

interface Addend {
  readonly sign: 1 | -1;
  readonly label: Localised;
}

function sumText(
  addends: readonly Addend[],
  language: keyof Localised,
  countNote: (count: number) => string,
): string {
  const signed = addends.map(({ sign, label }, position) => {
    const text = label[language];
    if (position === 0) return sign < 0 ? `−${text}` : text;
    return `${sign < 0 ? '−' : '+'} ${text}`;
  });
  if (signed.length === 0) return '0';
  if (signed.length <= MOST_ADDENDS) return signed.join(' ');
  return `${[...signed.slice(0, LEADING_ADDENDS), '+ …', signed.at(-1)].join(' ')}${countNote(signed.length)}`;
}
