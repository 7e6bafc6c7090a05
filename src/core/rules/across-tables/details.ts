import type { Question } from '../figures/question';
import { TABLE_PRACTICE } from '../authorities';
import { entriesOf } from '../figures/table-entries';
import { inEverySet } from '../figures/table-sets';
import { whole } from '../figures/whole';
import type { TieRule } from '../rule';
import { tiesBetween } from './table-ties';

const QUESTIONS: readonly Question[] = [
  {},
  { nature: 'basic' },
  { nature: 'project' },
  { source: 'fiscal' },
  { source: 'institutional' },
  { source: 'other' },
];

/**
 * A table that breaks another down further, or by unit instead of by subject, has the same totals.
 *
 * 部门所属单位支出决算表 合计 1,353.56 = 支出决算表 合计 1,353.56
 */
export const details: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/details',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '明细表、分单位表与总表', 'en-US': 'Tables in more detail' },
  meaning: {
    'zh-CN': '决算明细表、按单位列示的收入（支出）表，其合计与同名的收入（支出）表一致。',
    'en-US': 'A table in more detail, or by unit, has the totals of the table that it details.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '所属单位支出决算表合计 1353.56 = 支出决算表合计 1353.56。',
    'en-US': 'Expenditure by unit: total 1353.56 = expenditure by subject: total 1353.56.',
  },
  relate: (papers) =>
    inEverySet(papers, (find, set) =>
      set.details.flatMap((table) => {
        const main = find(table.base);
        if (!main) return [];
        const detail = { table, entries: entriesOf(papers.ledger, table) };
        const flow = table.base === 'revenue-summary' ? 'revenue' : 'expenditure';
        return tiesBetween(
          { rule: 'cross-table', number: '' },
          QUESTIONS.map((question) => ({
            left: whole(detail, flow, question),
            right: whole(main, flow, question),
          })),
        );
      }),
    ),
};
