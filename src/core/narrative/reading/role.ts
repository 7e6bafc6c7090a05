import type { Stage } from '../../tables/table-kind';
import type { Figure } from './figures';

/** What a figure states, by the words around it. */
export type Role =
  /** The figure of this year. */
  | { readonly kind: 'amount'; readonly subject: string }
  /** The figure compared with: last year's, or the budget of a 决算. */
  | { readonly kind: 'base'; readonly base: Base; readonly subject: string }
  | { readonly kind: 'change'; readonly direction: 1 | -1; readonly word: Span; readonly subject: string }
  | { readonly kind: 'rate'; readonly direction: 1 | -1; readonly word: Span; readonly subject: string }
  /** `whole` names what it is a share of; '' where the sentence does not say. */
  | { readonly kind: 'share'; readonly whole: string }
  | { readonly kind: 'completion'; readonly base: Base }
  | { readonly kind: 'projects' }
  /** Nothing about the tables: a threshold, an indicator. */
  | { readonly kind: 'none' };

/** What this year is compared with. */
export type Base =
  | 'previous'
  /** Last year's 决算 beside a budget, or its budget beside a 决算: only this year's tables may tell. */
  | 'other-previous'
  | 'initial'
  | 'adjusted'
  | 'budget';

/** Places in the clean text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const UP = '增加|增长|上升|提高|净增|增支|调增|新增|升高|多支出|增幅|增速|增|多';
const DOWN = '减少|下降|降低|净减|减支|压减|调减|缩减|回落|少支出|降幅|减幅|减|少';
const DIRECTION = new RegExp(`(?:(${UP})|(${DOWN}))(?:了|额|数|率|幅度|比例|比率)?(?:约为|为|约|达到|达)?$`);
/** 决算数小于预算数1.50万元: by so much. */
const DIFFERS =
  /(?:(大于|高于|多于)|(小于|低于|少于))(?:年初|全年|调整后?|当年|本年)?(?:支出)?预算(?:数|额)?$/;
const UNTIL = /(?:增加|增长|减少|下降|降低|提高|上升)(?:到|至)$/;
const COMPARED = /(?:比|较|与|同|和)(?:上年|去年|上一年|20\d\d|年初|全年|预算|上期|同期|其)|同比|相比|环比/;
const LAST_YEAR =
  /(?:上年|去年|上一年|上年度|20\d\d年(?:度)?)(?:部门)?(?:同期)?(?:年初|当年)?(?:预算|决算|执行|支出|收入|累计|实际|完成)*(?:数|额|安排)*(?:为|是|的)?$/;
/** Words for last year's document of the other kind. */
export const OTHER_STAGE: Readonly<Record<Stage, RegExp>> = { budget: /决算|执行/, final: /预算/ };
const YEAR_AT_END = /(20\d\d)年[^年]*$/;
const INITIAL = /年初(?:批复|部门)?预算(?:数|安排)*(?:合计|共计|为|是)*$/;
const ADJUSTED = /(?:调整|全年|调整后)预算(?:数|安排)*(?:合计|共计|为|是)*$/;
/** 支出预算为, 接待费预算数; 一般公共预算 by itself is where money comes from. */
const BUDGETED = /(?<!公共|基金|经营)预算(?:数|安排)*(?:合计|共计|为|是)*$/;
const SHARE = /占(?:比)?([^占]*?)的?(?:比重|比例|比|份额)?(?:约为|为|约|达到|达)?$/;
const COMPLETION =
  /(?:完成|为|占|达到?|是)了?(年初|全年|调整|当年|本年)?(?:部门)?预算(?:数|安排)?的?$|(?:完成|执行)(?:率|比例|进度)(?:约为|为|约|达到|达)?$/;
const THRESHOLD_AHEAD =
  /(?:单价|单位价值|价值|不低于|不高于|不少于|不超过|超过|大于|小于|等于|高于|低于|[≥≤<>])$/;
const THRESHOLD_BEHIND = /^(?:\(含\))?(?:以上|以下|以内|\(含|\(不含|\/)/;
const PROJECTS_AHEAD = /项目(?:\(专项\))?(?:共|共计|数量?)?(?:为)?$/;
const PROJECTS_BEHIND = /^(?:一级|二级|预算|支出|重点)?项目/;

/**
 * Reads the role of a figure from the clause before it and the text behind it.
 *
 * @param clause the clean text from the last comma to the figure
 */
export function roleOf(
  figure: Figure,
  clause: string,
  behind: string,
  year: number | null,
  stage: Stage,
): Role {
  if (THRESHOLD_AHEAD.test(clause) || THRESHOLD_BEHIND.test(behind)) return NONE;
  const { unit } = figure;
  if (unit.kind === 'count') return countRole(unit.name, clause, behind);
  if (unit.kind === 'percent') return percentRole(figure, clause);
  const change = UNTIL.test(clause) ? null : directionOf(figure, clause);
  if (change) return { kind: 'change', ...change };
  const base = baseOf(clause, year, stage);
  if (base) return { kind: 'base', base: base.base, subject: beforeComparison(base.subject) };
  return { kind: 'amount', subject: beforeComparison(clause) };
}

const NONE: Role = { kind: 'none' };

function countRole(name: string, clause: string, behind: string): Role {
  const counts =
    (name === '个' || name === '项') && (PROJECTS_AHEAD.test(clause) || PROJECTS_BEHIND.test(behind));
  return counts ? { kind: 'projects' } : NONE;
}

function percentRole(figure: Figure, clause: string): Role {
  const completion = COMPLETION.exec(clause);
  if (completion) return { kind: 'completion', base: completion[1] === '年初' ? 'initial' : 'adjusted' };
  const share = SHARE.exec(clause);
  if (share) return { kind: 'share', whole: share[1]! };
  const rate = directionOf(figure, clause);
  return rate ? { kind: 'rate', ...rate } : NONE;
}

function directionOf(
  figure: Figure,
  clause: string,
): { direction: 1 | -1; word: Span; subject: string } | null {
  const match = DIRECTION.exec(clause) ?? DIFFERS.exec(clause);
  if (!match) return null;
  const word = match[1] ?? match[2]!;
  const start = figure.start - clause.length + match.index;
  return {
    direction: match[1] === undefined ? -1 : 1,
    word: { start, end: start + word.length },
    subject: beforeComparison(clause.slice(0, match.index)),
  };
}

function baseOf(clause: string, year: number | null, stage: Stage): { base: Base; subject: string } | null {
  const initial = INITIAL.exec(clause);
  const adjusted = stage === 'final' ? ADJUSTED.exec(clause) : null;
  const budgeted = stage === 'final' && !initial && !adjusted ? BUDGETED.exec(clause) : null;
  if (initial && stage === 'final') return { base: 'initial', subject: namedBefore(clause, initial) };
  if (adjusted) return { base: 'adjusted', subject: namedBefore(clause, adjusted) };
  if (budgeted) return { base: 'budget', subject: namedBefore(clause, budgeted) };
  const last = LAST_YEAR.exec(clause);
  if (!last) return null;
  const named = YEAR_AT_END.exec(clause.slice(last.index))?.[1];
  if (named !== undefined && Number(named) !== (year ?? 0) - 1) return null;
  const base = OTHER_STAGE[stage].test(last[0]) ? 'other-previous' : 'previous';
  return { base, subject: namedBefore(clause, last) };
}

/** The words before those that say what is compared with, and before 比, 较. */
function namedBefore(clause: string, { index }: RegExpExecArray): string {
  return clause.slice(0, index).replace(/[比较与同和]$/, '');
}

/** The words before 比上年…; what is compared is not what the sentence is about. */
export function beforeComparison(text: string): string {
  const at = COMPARED.exec(text)?.index ?? -1;
  return at < 0 ? text : text.slice(0, at);
}
