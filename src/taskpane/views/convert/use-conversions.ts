import { useEffect, useState } from 'react';
import type { BudgetTable } from '../../../core/tables/budget-table';
import type { TableConversion } from '../../../host/conversion/plan-conversion';
import { checkFailure } from '../../state/notices';
import type { Review } from '../../state/review';
import { usePane } from '../pane-context';

/** What is planned for which choice; null before the first plan. */
interface Planned {
  readonly tables: readonly BudgetTable[];
  readonly decimals: number;
  readonly conversions: readonly TableConversion[];
}

/**
 * The conversions of the tables chosen, planned beside the pane. A plan for an earlier choice is given up; until the new one
 * is there, what it said of tables still chosen is shown, and `isPlanning` says that it is being worked out anew.
 */
export function useConversions(
  { result }: Review,
  tables: readonly BudgetTable[],
  decimals: number,
): { readonly conversions: readonly TableConversion[]; readonly isPlanning: boolean } {
  const { tools, store } = usePane();
  const [planned, setPlanned] = useState<Planned | null>(null);
  useEffect(() => {
    let isWanted = true;
    const { conversions, cancel } = tools.planConversion(result, tables, decimals);
    conversions.then(
      (found) => {
        if (isWanted) setPlanned({ tables, decimals, conversions: found });
      },
      (error: unknown) => {
        if (isWanted) store.setState({ notice: checkFailure(error) });
      },
    );
    return () => {
      isWanted = false;
      cancel();
    };
  }, [tools, store, result, tables, decimals]);
  return {
    conversions: planned?.conversions.filter(({ table }) => tables.includes(table)) ?? [],
    isPlanning: planned?.tables !== tables || planned.decimals !== decimals,
  };
}
