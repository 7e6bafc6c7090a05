import type { Localised } from '../findings/localised';
import { columnLabel, crossLabel, lineLabel, titleOf } from './figure-label';
import { entryOf, figureAt, type Figure, type FigureId, type LaneEntry, type Ledger } from './ledger';
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

/** @param here the table the words are read in, which needs no title */
export function wordingOf(ledger: Ledger, relation: Relation, here: BudgetTable | null = null): Wording {
  const { scope, tables } = spreadOf(ledger, relation);
  const isAmbiguous = new Set([...tables].map(({ title }) => title.value)).size < tables.size;
  let lastTable: BudgetTable | null = null;
  const label = (id: FigureId): Localised => {
    const figure = figureAt(ledger, id);
    const isSameTable = figure.table === lastTable;
    lastTable = figure.table;
    return scope === 'tables' && !isSameTable
      ? titledLabel(figure, isAmbiguous, here)
      : labelIn(scope, figure);
  };
  const target = label(relation.target);
  const { terms } = relation;
  const isLong = terms.length > MOST_ADDENDS;
  const shown = isLong ? [...terms.slice(0, LEADING_ADDENDS), terms.at(-1)!] : terms;
  const addends = shown.map(({ sign, figure }) => ({ sign, label: label(figure) }));
  const count = isLong ? terms.length : null;
  return {
    scope,
    target,
    sum: {
      'zh-CN': sumText(addends, 'zh-CN', count === null ? null : `（共 ${count} 项）`),
      'en-US': sumText(addends, 'en-US', count === null ? null : ` (${count} addends)`),
    },
  };
}

interface Spread {
  readonly scope: WordingScope;
  /** Tables the figures stand in; several of the department and its units may share a title. */
  readonly tables: ReadonlySet<BudgetTable>;
}

/** Over which lines, columns and tables the figures of a relation are spread. */
function spreadOf(ledger: Ledger, { target, terms }: Relation): Spread {
  const home = entryOf(ledger, target);
  const lineOf = ({ base, lineCount }: LaneEntry, figure: FigureId): number => (figure - base) % lineCount;
  const columnOf = ({ base, lineCount }: LaneEntry, figure: FigureId): number =>
    Math.floor((figure - base) / lineCount);
  const tables = new Set([home.table]);
  let isOneLane = true;
  let isOneLine = true;
  let isOneColumn = true;
  for (const { figure } of terms) {
    const entry = entryOf(ledger, figure);
    if (entry !== home) {
      isOneLane = false;
      tables.add(entry.table);
      continue;
    }
    isOneLine &&= lineOf(home, figure) === lineOf(home, target);
    isOneColumn &&= columnOf(home, figure) === columnOf(home, target);
  }
  if (tables.size > 1) return { scope: 'tables', tables };
  if (!isOneLane) return { scope: 'table', tables };
  return { scope: isOneLine ? 'line' : isOneColumn ? 'column' : 'table', tables };
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
function titledLabel(figure: Figure, isAmbiguous: boolean, here: BudgetTable | null): Localised {
  const label = crossLabel(figure);
  const { organisation } = figure.table;
  if (figure.table === here) {
    return { 'zh-CN': `本表${WESTERN.test(label) ? ' ' : ''}${label}`, 'en-US': `${label} of this table` };
  }
  const title = titleOf(figure);
  const owner = isAmbiguous && organisation ? organisation.name || (organisation.code ?? '') : '';
  return {
    'zh-CN': `${owner}《${title}》${label}`,
    'en-US': owner ? `“${title}” of ${owner}: ${label}` : `“${title}” ${label}`,
  };
}

const WESTERN = /^[\w(]/;

interface Addend {
  readonly sign: 1 | -1;
  readonly label: Localised;
}

/** The addends as a signed sum; with a note on their count, the last one stands behind an ellipsis. */
function sumText(addends: readonly Addend[], language: keyof Localised, countNote: string | null): string {
  const signed = addends.map(({ sign, label }, position) => {
    const text = label[language];
    if (position === 0) return sign < 0 ? `−${text}` : text;
    return `${sign < 0 ? '−' : '+'} ${text}`;
  });
  if (countNote !== null) signed.splice(LEADING_ADDENDS, 0, '+ …');
  return signed.length === 0 ? '0' : signed.join(' ') + (countNote ?? '');
}
