import { MONEY_UNITS } from '../../../amount/fen';
import type { Finding } from '../../../findings/finding';
import type { Localised } from '../../../findings/localised';
import { equationOf } from '../../../relations/equation';
import type { Ledger } from '../../../relations/ledger';
import type { BudgetTable, CellPlace } from '../../../tables/budget-table';
import { evidenceOf } from '../evidence';
import type { UnitSlip } from './unit-slips';

/** Evidence of a table in the wrong unit repeats itself; a few relations tell it all. */
const MOST_EVIDENCE = 6;

/** The one finding for a table in the wrong unit, at the cell that prints the unit. */
export function unitFinding(ledger: Ledger, slip: UnitSlip): Finding {
  const { table, links, rivals } = slip;
  const confidence = Math.floor(1000 / (rivals.length + 1)) / 1000;
  return {
    rule: 'unit-mismatch',
    severity: 'error',
    place: unitPlaceOf(table),
    suspects: [table, ...rivals].map((suspect) => ({
      place: unitPlaceOf(suspect),
      confidence,
      expected: null,
    })),
    published: null,
    expected: null,
    difference: null,
    shape: 'table-in-other-unit',
    message: sentenceOf(ledger, slip),
    evidence: links.slice(0, MOST_EVIDENCE).map((link) => evidenceOf(ledger, link)),
  };
}

function unitPlaceOf({ unitPlace, title }: BudgetTable): CellPlace {
  return unitPlace ?? title.place;
}

function sentenceOf(ledger: Ledger, { table, power, links, rivals }: UnitSlip): Localised {
  const title = table.title.value;
  const times = (10 ** Math.abs(power)).toLocaleString('en-US');
  const example = equationOf(ledger, links[0]!.relation);
  const count = links.length;
  const real = MONEY_UNITS.find(({ fen }) => fen === Math.round(table.unit.fen * 10 ** power))?.name;
  const others = rivals.map((rival) => `《${rival.title.value}》`).join('、');
  const actually: Localised = real
    ? { 'zh-CN': `，表内金额应是以“${real}”为单位`, 'en-US': `; its amounts seem to be in ${real}` }
    : { 'zh-CN': '', 'en-US': '' };
  const orRival: Localised = others
    ? { 'zh-CN': `；也可能是${others}的单位有误`, 'en-US': `; or else the unit of ${others} is wrong` }
    : { 'zh-CN': '', 'en-US': '' };
  return {
    'zh-CN': `《${title}》标注的单位是“${table.unit.name}”，但与其他表相差 ${times} 倍${actually['zh-CN']}：换算后 ${count} 项表间关系成立，如 ${example['zh-CN']}${orRival['zh-CN']}。`,
    'en-US': `“${title}” says it is in ${table.unit.name}, but is off from other tables by a factor of ${times}${actually['en-US']}: rescaled, ${count} tie-outs hold, such as ${example['en-US']}${orRival['en-US']}.`,
  };
}
