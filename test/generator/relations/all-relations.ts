import type { WorkbookTruth } from '../truth';
import { relationsBetween } from './between-tables';
import type { PrintedRelation } from './printed-relations';
import { unitRollups } from './unit-rollup';
import { relationsWithin } from './within-tables';

/** Every relation between printed figures that the generator vouches for. */
export function allRelations(truth: WorkbookTruth): PrintedRelation[] {
  return [...relationsWithin(truth), ...relationsBetween(truth), ...unitRollups(truth)];
}
