import { WAN, type MoneyUnit } from '../../core/amount/fen';
import { unitStated } from '../../core/tables/vocabulary/captions';
import { normaliseName } from '../../core/text/normalise';

/** Letters that make another unit of 元: 万元, 百元 … */
const LARGER = /[十百千万亿]/;

/**
 * A text of a table in 万元: where it states the table's unit ("单位：元", "金额（元）"), it states 万元 instead, and nothing else
 * of it changes. A text that states no unit, or another one, stays as it is.
 */
export function statedInWan(text: string, unit: MoneyUnit): string {
  // By name: a unit that came from another thread is another object.
  if (unitStated(normaliseName(text))?.name !== unit.name) return text;
  for (let at = text.indexOf(unit.name); at >= 0; at = text.indexOf(unit.name, at + 1)) {
    if (LARGER.test(text[at - 1] ?? '')) continue;
    const restated = text.slice(0, at) + WAN.name + text.slice(at + unit.name.length);
    if (unitStated(normaliseName(restated)) === WAN) return restated;
  }
  return text;
}
