import { awakenLane } from '../core/tables/column-lane';
import { planConversion } from '../host/conversion/plan-conversion';
import type { ConversionAnswer, ConversionRequest } from './worker-conversion-planner';

/** Rounding balance on a thread of its own: tables of a checked workbook in, their sheets in 万元 out. */
self.onmessage = ({ data }: MessageEvent<ConversionRequest>) => {
  self.postMessage(answer(data));
};

function answer({ result, tables, decimals }: ConversionRequest): ConversionAnswer {
  for (const { lanes } of result.recognition.tables) lanes.forEach(awakenLane);
  const wanted = result.recognition.tables.filter(({ id }) => tables.includes(id));
  return planConversion(result, wanted, decimals).map(({ table: { id }, ...conversion }) => ({
    ...conversion,
    id,
  }));
}
