import type { TablePlan } from '../plan';
import type { LayoutContext } from './context';
import { emptyNote, titleOf } from './shared';
import { itemsAcross, type AcrossForm } from './three-public-across';
import { itemsDown, type DownForm } from './three-public-down';
import { spentOn, THREE_PUBLIC } from './three-public-items';

/** “三公”经费支出表: the items across in one line or a line per unit, or down the page. */
export function threePublicExpenses(context: LayoutContext): TablePlan {
  const { random, scope } = context;
  const isEmpty = !scope.grains.some(spentOn(THREE_PUBLIC));
  const down = random.weighted<DownForm | null>([
    [null, 8],
    ['by-fund', 1.5],
    ['with-previous', 2],
  ]);
  const across = random.weighted<AcrossForm>([
    ['plain', 6],
    ['by-origin', 1.5],
    ['with-previous', 1.5],
    ['with-running-costs', 0.5],
  ]);
  return {
    base: 'three-public-expenses',
    title: titleOf(context, 'three-public-expenses'),
    facets: down === 'by-fund' ? { flow: 'expenditure' } : { flow: 'expenditure', source: 'general' },
    lanes: [down === null ? itemsAcross(context, across) : itemsDown(context, down)],
    notes: isEmpty ? [emptyNote(context, '一般公共预算“三公”经费')] : [],
    isEmpty,
  };
}
