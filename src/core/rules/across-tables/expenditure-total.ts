import { TABLE_PRACTICE } from '../authorities';
import type { Question } from '../figures/question';
import { currentYear } from '../figures/summary-figures';
import { inEverySet } from '../figures/table-sets';
import { familiesOfTies } from '../figures/ties';
import { whole } from '../figures/whole';
import type { TieRule } from '../rule';
import { sameClasses } from './subject-ties';
import { tiesBetween } from './table-ties';

const NATURES: readonly Question[] = [{}, { nature: 'basic' }, { nature: 'project' }];

/**
 * 收支总表 and 支出总表 print the same expenditure: 支出总计 less 年终结转 = 合计, and every 类 reads the same in both.
 *
 * 收支总表 本年支出合计 1,353.56 = 支出总表 合计 1,353.56; 卫生健康支出 1,179.49 = 1,179.49
 */
export const expenditureTotal: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/expenditure',
  numbers: ['(21)', '(22)', '(53)'],
  severity: 'error',
  title: { 'zh-CN': '收支总表与支出总表', 'en-US': 'Summary and expenditure table' },
  meaning: {
    'zh-CN': '收支总表的支出总计减去年终结转等于支出总表的合计；各类支出在两表中一致。',
    'en-US':
      'Total expenditure of the summary, less what is carried out, is the total of the expenditure table; every class reads the same in both.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '收支总表本年支出合计 1353.56 = 支出总表合计 1353.56。',
    'en-US': 'Summary: expenditure of the year 1353.56 = expenditure table: total 1353.56.',
  },
  relate: (papers) =>
    inEverySet(papers, (find, { stage }) => {
      const summary = find('revenue-expenditure-summary');
      const expenditure = find('expenditure-summary');
      if (!summary || !expenditure) return [];
      const [ofTotals, ofClasses] = stage === 'final' ? ['(53)', '(53)'] : ['(21)', '(22)'];
      return NATURES.flatMap((question) => [
        ...tiesBetween({ rule: 'cross-table', number: ofTotals }, [
          {
            left: currentYear(summary, 'expenditure', question),
            right: whole(expenditure, 'expenditure', question),
          },
        ]),
        ...familiesOfTies(
          { rule: 'cross-table', number: ofClasses },
          sameClasses({ view: summary, question }, [{ view: expenditure, question }]),
        ),
      ]);
    }),
};
