import type { Ledger } from '../../relations/ledger';
import type { RelationFamily } from '../../relations/relation';
import type { TableView, Question } from '../figures/question';
import { wholesAgree } from '../figures/amounts';
import { inEverySet } from '../figures/table-sets';
import type { FamilyLabel } from '../figures/ties';
import type { Workpapers } from '../rule';
import { sameSubjects } from './subject-ties';

const NATURES: readonly Question[] = [{}, { nature: 'basic' }, { nature: 'project' }];

/**
 * 一般公共预算支出表 against 支出总表, subject by subject and nature by nature: those where both tables print the same whole
 * (nothing is paid from other money), or those where they do not.
 */
export function generalAgainstAll(
  papers: Workpapers,
  { isAll, ...label }: Omit<FamilyLabel, 'number'> & { readonly isAll: boolean },
): RelationFamily[] {
  return inEverySet(papers, (find, { stage }) => {
    const all = find('expenditure-summary');
    const general = find('general-budget-expenditure');
    if (!all || !general) return [];
    const named = { ...label, number: stage === 'final' ? '(58)' : '(29)' };
    return NATURES.filter((question) => isSameMoney(papers.ledger, general, all, question) === isAll).flatMap(
      (question) => sameSubjects(named, general, all, 'expenditure', question),
    );
  });
}

function isSameMoney(ledger: Ledger, general: TableView, all: TableView, question: Question): boolean {
  return wholesAgree(ledger, general, all, 'expenditure', question);
}
