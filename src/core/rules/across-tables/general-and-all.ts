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

/** By the lanes of 一般公共预算支出表 and by nature: two rules ask, each for the other answer. */
const answers = new WeakMap<TableView['entries'], Map<Question, boolean>>();

function isSameMoney(ledger: Ledger, general: TableView, all: TableView, question: Question): boolean {
  let known = answers.get(general.entries);
  if (!known) answers.set(general.entries, (known = new Map()));
  let answer = known.get(question);
  if (answer === undefined)
    known.set(question, (answer = wholesAgree(ledger, general, all, 'expenditure', question)));
  return answer;
}
