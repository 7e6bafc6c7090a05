import type { Localised } from '../../../findings/localised';
import { wordingOf, type WordingScope } from '../../../relations/equation';
import { columnLabel, crossLabel } from '../../../relations/figure-label';
import { figureAt, type Figure, type Ledger } from '../../../relations/ledger';
import type { Link } from '../link';

/** Reasons beyond the first few are counted, not spelt out: relations of the tables, and what sentences and rates say. */
const MOST_RELATIONS = 2;
const MOST_TESTIMONIES = 1;

const NO_REASON: Localised = { 'zh-CN': '', 'en-US': '' };

/** Why a figure cannot stand, as a sentence: 依据：本行合计应等于基本支出 + 项目支出；20805 应等于 2080501 + 2080505。 */
export function becauseOf(ledger: Ledger, root: Figure, links: readonly Link[]): Localised {
  const relations = links.filter(({ testimony }) => !testimony).slice(0, MOST_RELATIONS);
  const testimonies = links.filter(({ testimony }) => testimony).slice(0, MOST_TESTIMONIES);
  const clauses = [
    ...relations.map((link) => clauseOf(ledger, root, link)),
    ...testimonies.map(({ testimony }) => testimony!.words),
  ];
  if (clauses.length === 0) return NO_REASON;
  const more = links.length - clauses.length;
  const listed = (language: keyof Localised, separator: string): string =>
    clauses.map((clause) => clause[language]).join(separator);
  return {
    'zh-CN': `依据：${listed('zh-CN', '；')}${more > 0 ? `；另有 ${more} 处佐证` : ''}。`,
    'en-US': ` Basis: ${listed('en-US', '; ')}${more > 0 ? `; ${more} more agree` : ''}.`,
  };
}

function clauseOf(ledger: Ledger, root: Figure, link: Link): Localised {
  const { relation } = link;
  const head = figureAt(ledger, relation.target);
  if (relation.family.rule === 'unit-rollup' && relation.family.kind === 'equal')
    return rollupClause(root, head, link);
  const { scope, target, sum } = wordingOf(ledger, relation, root.table);
  const where = whereabouts(scope, root, head);
  const isLimit = relation.family.kind === 'at-most';
  const [verb, must] = isLimit ? ['不应大于', 'must not exceed'] : ['应等于', 'must equal'];
  return {
    'zh-CN': spaced(where['zh-CN'], target['zh-CN'], verb, sum['zh-CN']),
    'en-US': `${where['en-US']}${target['en-US']} ${must} ${sum['en-US']}`,
  };
}

/** A department's figure and those of its units are called the same; what tells them apart is whose they are. */
function rollupClause(root: Figure, head: Figure, link: Link): Localised {
  const units = link.figures.length - 1;
  const label = head.id === root.id ? '' : crossLabel(head);
  const { organisation } = head.table;
  const owner = head.table === root.table ? '' : (organisation?.name ?? '');
  return {
    'zh-CN': spaced(
      owner,
      label === '' ? '此数' : label,
      units === 1 ? '应等于所属单位的同项' : `应等于所属 ${units} 个单位同项之和`,
    ),
    'en-US': `${owner && `${owner}: `}${label === '' ? 'it' : label} must equal the sum over its ${units} units`,
  };
}

/** The line or column a relation runs along, where its labels do not tell. */
function whereabouts(scope: WordingScope, root: Figure, head: Figure): Localised {
  if (scope === 'line') {
    if (head.table === root.table && head.line === root.line)
      return { 'zh-CN': '本行', 'en-US': 'on this line ' };
    const name = head.line.name || head.line.code;
    return { 'zh-CN': `“${name}”行`, 'en-US': `on line “${name}” ` };
  }
  if (scope !== 'column' || head.lane.columns.length === 1) return { 'zh-CN': '', 'en-US': '' };
  if (head.table === root.table && head.column === root.column)
    return { 'zh-CN': '本栏', 'en-US': 'in this column ' };
  const name = columnLabel(head.lane, head.column);
  return { 'zh-CN': `“${name}”栏`, 'en-US': `in column “${name}” ` };
}

/** Chinese pieces in a row, with a blank where Chinese and western characters meet. */
function spaced(...pieces: readonly string[]): string {
  return pieces.reduce((text, piece) =>
    text !== '' && piece !== '' && (WESTERN_END.test(text) || WESTERN_START.test(piece))
      ? `${text} ${piece}`
      : text + piece,
  );
}

const WESTERN_END = /[\w)%]$/;
const WESTERN_START = /^[\w(−]/;
