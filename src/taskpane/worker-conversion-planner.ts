import type { ConvertedResult, TableConversion } from '../host/conversion/plan-conversion';
import { askWorker, type OneTimeWorker } from './ask-worker';
import type { ConversionPlanner } from './state/conversion-planner';

/** What the worker is handed: what is needed of a checked workbook, and which of its tables. */
export interface ConversionRequest {
  readonly result: ConvertedResult;
  /** Their ids: tables are others on the other side. */
  readonly tables: readonly string[];
  readonly decimals: number;
}

export type ConversionAnswer = readonly (Omit<TableConversion, 'table'> & { readonly id: string })[];

/** A planner that starts a worker for each plan and ends it with the plan. */
export function workerConversionPlanner(startWorker: () => OneTimeWorker): ConversionPlanner {
  return ({ snapshot, ledger, families, verdicts, recognition }, tables, decimals) => {
    const worker = startWorker();
    const request: ConversionRequest = {
      result: { snapshot, ledger, families, verdicts, recognition },
      tables: tables.map(({ id }) => id),
      decimals,
    };
    const conversions = askWorker<ConversionAnswer>(worker, request).then((planned) =>
      planned.map(({ id, ...conversion }) => ({
        ...conversion,
        table: tables.find((table) => table.id === id)!,
      })),
    );
    return { conversions, cancel: () => worker.terminate() };
  };
}
