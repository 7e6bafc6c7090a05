import type { Localised } from '../../findings/localised';
import { columnLabel } from '../../relations/figure-label';
import type { LaneEntry } from '../../relations/ledger';
import type { Rate, RateLook } from '../../relations/rate';
import { numberAt } from '../../snapshot/cells';
import type { Workpapers } from '../rule';
import { rateColumns, type RateColumn, type RateOnLine } from './printed-rates';

/** Share of the lines with amounts that must print a rate for a blank to be one left out. */
const USUAL = 0.8;

/** Every rate of change and of completion that stands beside its amounts. */
export function ratesOf(papers: Workpapers): Rate[] {
  return papers.ledger.entries.flatMap((entry) =>
    rateColumns(papers, entry).flatMap((column) => ratesOfColumn(papers, entry, column)),
  );
}

function ratesOfColumn(papers: Workpapers, entry: LaneEntry, { column, scale, rates }: RateColumn): Rate[] {
  const telling = rates.filter(({ operands }) => operands.base !== 0 && operands.current !== 0);
  const isUsual = telling.filter(({ printed }) => printed !== null).length >= telling.length * USUAL;
  const decimals = rates.reduce((most, { printed }) => Math.max(most, printed?.decimals ?? 0), 0);
  const first = rates.find(({ printed }) => printed !== null);
  const usual = first ? signOf(papers, first) : 'none';
  const equation = equationOf(entry, column);
  return rates.map((rate): Rate => ({
    place: rate.place,
    kind: column.kind,
    current: rate.current,
    base: rate.base,
    printed: rate.printed,
    look: { scale, decimals, sign: rate.printed ? signOf(papers, rate) : usual },
    isUsual,
    equation,
  }));
}

function signOf({ snapshot }: Workpapers, { place, printed }: RateOnLine): RateLook['sign'] {
  if (!printed?.isPercent) return 'none';
  return numberAt(snapshot.sheets[place.sheet]!, place.row, place.column) === null ? 'text' : 'format';
}

function equationOf({ lane }: LaneEntry, { column, current, base, kind }: RateColumn['column']): Localised {
  const [rate, now, before] = [column, current, base].map((index) => columnLabel(lane, lane.columns[index]!));
  const text =
    kind === 'completion' ? `${rate} = ${now} ÷ ${before}` : `${rate} = (${now} − ${before}) ÷ ${before}`;
  return { 'zh-CN': text, 'en-US': text };
}
