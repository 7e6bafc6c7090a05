import type { Facets } from '../facets';
import type { BaseKind } from '../table-kind';

/** Facets that every figure of a table has by the table's kind. */
export function facetsOfKind(base: BaseKind): Facets {
  switch (base) {
    case 'revenue-summary':
      return { flow: 'revenue' };
    case 'expenditure-summary':
      return { flow: 'expenditure' };
    case 'fiscal-appropriation-summary':
      return { source: 'fiscal' };
    case 'general-budget-expenditure':
    case 'three-public-expenses':
      return { flow: 'expenditure', source: 'general' };
    case 'general-budget-basic-expenditure':
      return { flow: 'expenditure', source: 'general', nature: 'basic' };
    case 'general-budget-project-expenditure':
      return { flow: 'expenditure', source: 'general', nature: 'project' };
    case 'government-fund-expenditure':
      return { flow: 'expenditure', source: 'fund' };
    case 'state-capital-expenditure':
      return { flow: 'expenditure', source: 'capital' };
    case 'project-expenditure':
      return { flow: 'expenditure', nature: 'project' };
    default:
      return {};
  }
}
