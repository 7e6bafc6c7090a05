import type { Ledger } from '../../relations/ledger';
import type { RelationFamily } from '../../relations/relation';
import { DISCLOSURE_RULES } from '../authorities';
import { amountOf, printedWholes } from '../figures/amounts';
import { columnFor, type Question, type TableView } from '../figures/question';
import { inEverySet } from '../figures/table-sets';
import type { SignedFigure } from '../figures/ties';
import { whole } from '../figures/whole';
import type { TieRule } from '../rule';
import { tiesBetween } from './table-ties';

/** Titles of tables that list only some of the projects. */
const PARTIAL = /重点|主要|重大|部分|\d+万元以上/;

/**
 * 项目支出 of 支出总表 and 一般公共预算支出表 is what 项目支出表 lists: all money, and the 一般公共预算 columns of it; and what
 * 一般公共预算项目支出表 prints by economic subject.
 *
 * 一般公共预算支出表 项目支出 455.30 = 项目支出表 一般公共预算 433.67 + 一般公共预算结转 21.63
 */
export const projectExpenditure: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/project-expenditure',
  numbers: ['(30)'],
  severity: 'error',
  title: { 'zh-CN': '项目支出与项目支出表', 'en-US': 'Project expenditure and its table' },
  meaning: {
    'zh-CN':
      '支出总表的项目支出等于项目支出表合计；一般公共预算支出表的项目支出等于项目支出表中一般公共预算各栏之和，也等于一般公共预算项目支出表合计；项目支出表的上年结转不分资金的，一般公共预算项目支出不小于当年拨款，不大于当年拨款与结转之和。',
    'en-US':
      'Project expenditure of the expenditure summary is the total of the project table; that of the general budget is its general budget columns, and the total of general budget projects by economic subject; where the project table does not divide the carry-over by fund, it lies between this year’s columns and those with the carry-over.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '一般公共预算项目支出 455.30 = 项目支出表一般公共预算 433.67 + 结转 21.63。',
    'en-US': 'General budget projects 455.30 = project table: general 433.67 + carried over 21.63.',
  },
  relate: (papers) =>
    inEverySet(papers, (find) => {
      const all = find('expenditure-summary');
      const general = find('general-budget-expenditure');
      const projects = complete(find('project-expenditure'));
      const bySubject = complete(find('general-budget-project-expenditure'));
      const ofGeneral = general && whole(general, 'expenditure', { nature: 'project' });
      return [
        ...tiesBetween(LABEL, [
          {
            left: all && whole(all, 'expenditure', { nature: 'project' }),
            right: projects && whole(projects, 'expenditure'),
          },
          { left: ofGeneral, right: bySubject && whole(bySubject, 'expenditure') },
        ]),
        ...(general && ofGeneral && projects ? generalTies(papers.ledger, general, ofGeneral, projects) : []),
      ];
    }),
};

const LABEL = { rule: 'cross-table', number: '(30)' } as const;
const WITHIN = { rule: 'part-of-whole', number: '(30)', kind: 'at-most' } as const;

/**
 * 项目支出 of the general budget against its columns of 项目支出表. Where those are this year's alone and what was carried in is
 * printed without its fund, that may belong to the general budget or not, and 一般公共预算支出表 may count it or not: one of the
 * readings holds exactly, or 项目支出 lies between them.
 */
function generalTies(
  ledger: Ledger,
  general: TableView,
  ofGeneral: readonly SignedFigure[],
  projects: TableView,
): RelationFamily[] {
  const columns = whole(projects, 'expenditure', GENERAL);
  if (!columns) return [];
  const { current, carriedIn } = carriedApart(projects) ?? { current: columns, carriedIn: [] };
  const readings = [columns, [...current, ...carriedIn], current];
  const printed = printedWholes(ledger, general, 'expenditure', { nature: 'project' });
  const slack = Math.max(general.table.quantum, projects.table.quantum);
  const isHeld = (reading: readonly SignedFigure[]) =>
    printed.some((amount) => Math.abs(amount - amountOf(ledger, reading)) <= slack);
  const held = carriedIn.length === 0 ? columns : readings.find(isHeld);
  if (held) return tiesBetween(LABEL, [{ left: ofGeneral, right: held }]);
  return tiesBetween(WITHIN, [
    { left: ofGeneral, right: [...current, ...carriedIn] },
    { left: current, right: ofGeneral },
  ]);
}

const GENERAL: Question = { source: 'general' };

/** 本年一般公共预算 beside 上年结转 or 财政拨款结转 as a whole; null where the carry-over is told by fund, or not at all. */
function carriedApart(
  projects: TableView,
): { current: readonly SignedFigure[]; carriedIn: readonly SignedFigure[] } | null {
  const asked = (question: Question) =>
    projects.entries.flatMap((entry) => columnFor(entry, 'expenditure', question) ?? []);
  if (asked({ ...GENERAL, portion: 'carry-over' }).length > 0) return null;
  const current =
    whole(projects, 'expenditure', { ...GENERAL, portion: 'current' }) ??
    whole(projects, 'expenditure', GENERAL);
  const apart = ([{ source: 'fiscal' }, {}] as const)
    .map((question): Question => ({ ...question, portion: 'carry-over' }))
    .find((question) => asked(question).length > 0);
  const carriedIn = apart && whole(projects, 'expenditure', apart);
  return current && carriedIn ? { current, carriedIn } : null;
}

function complete(view: TableView | null): TableView | null {
  return view && !PARTIAL.test(view.table.title.value) ? view : null;
}
