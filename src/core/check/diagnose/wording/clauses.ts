import type { Localised } from '../../../findings/localised';
import { wordingOf } from '../../../relations/equation';
import { figureAt, type Figure, type Ledger } from '../../../relations/ledger';
import { columnLabel } from '../../../relations/figure-label';
import type { Link } from '../fault-graph';

/** Reasons beyond the first few are counted, not spelt out. */
const MOST_CLAUSES = 3;

/** Why a figure cannot stand, e.g. 本行合计应等于基本支出 + 项目支出，且 20805 应等于 2080501 + 2080505. */
export function becauseOf(ledger: Ledger, root: Figure, links: readonly Link[]): Localised {
  const clauses = links.slice(0, MOST_CLAUSES).map((link) => clauseOf(ledger, root, link));
  const more = links.length - clauses.length;
  const chinese = clauses.map((clause) => clause['zh-CN']).join('，且');
  const english = clauses.map((clause) => clause['en-US']).join(', and ');
  return more === 0
    ? { 'zh-CN': chinese, 'en-US': english }
    : {
        'zh-CN': `${chinese}，另有 ${more} 项关系同此`,
        'en-US': `${english}, and ${more} more relations say the same`,
      };
}

function clauseOf(ledger: Ledger, root: Figure, { relation }: Link): Localised {
  const { scope, target, sum } = wordingOf(ledger, relation);
  const head = figureAt(ledger, relation.target);
  const where = whereabouts(scope, root, head);
  return relation.family.kind === 'at-most'
    ? {
        'zh-CN': `${where['zh-CN']}${target['zh-CN']}不应大于 ${sum['zh-CN']}`,
        'en-US': `${where['en-US']}${target['en-US']} must not exceed ${sum['en-US']}`,
      }
    : {
        'zh-CN': `${where['zh-CN']}${target['zh-CN']}应等于 ${sum['zh-CN']}`,
        'en-US': `${where['en-US']}${target['en-US']} must equal ${sum['en-US']}`,
      };
}

/** The line or column a relation runs along, where its labels do not tell. */
function whereabouts(scope: ReturnType<typeof wordingOf>['scope'], root: Figure, head: Figure): Localised {
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
