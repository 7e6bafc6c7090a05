import { entryOf, type Ledger } from '../relations/ledger';
import { figureOfTerm, relationAt, termsOf, type RelationFamily } from '../relations/relation';
import { boundsOf } from './relation-bounds';
import { writeResiduals } from './residuals';

/** Share of a table's telling relations that must hold exactly for it to count as balanced. */
const BALANCED_SHARE = 0.9;

/**
 * How unlikely, as −ln, the exact relations of a table must be had its figures been rounded one by one. Twenty sums of two
 * or three amounts, or ten of half a dozen, will do.
 */
const BALANCED_EVIDENCE = 7;

/** What a relation off by a rounding difference takes from that evidence: it is what rounding one by one would leave. */
const CONTRARY_EVIDENCE = 2;

/** Keeps a sum and the number of its addends apart in one number; two that fall together beyond it cost a grain of evidence. */
const ADDENDS_STRIDE = 1024;

/** Sums of few figures hold exactly three times in four even if each figure was rounded by itself. */
const MOST_CHANCE = 0.75;

interface Tally {
  telling: number;
  exact: number;
  evidence: number;
  /** Sums that have told already: 合计 and 基本支出 of a line often print the same figures, and tell one thing, not two. */
  readonly told: Set<number>;
}

/**
 * Tables, by id, whose sums were balanced before publication (舍位平衡): nearly all of their telling relations hold exactly.
 *
 * A relation tells how its table was rounded when it adds at least two amounts; one amount beside zeros holds anyway, and
 * gross errors are no rounding at all. Only the tables asked for are looked at.
 */
export function findBalancedTables(
  ledger: Ledger,
  families: readonly RelationFamily[],
  tableIds: ReadonlySet<string>,
): Set<string> {
  if (tableIds.size === 0) return new Set();
  const tallies = new Map<string, Tally>();
  let residuals = new Float64Array(256);
  let addends = new Uint16Array(256);
  for (const family of families) {
    const { count, kind, target } = family;
    const tableAt = (index: number): string => entryOf(ledger, figureOfTerm(target, index)).table.id;
    if (kind !== 'equal' || count === 0 || !('figures' in target || tableIds.has(tableAt(0)))) continue;
    if (count > residuals.length) {
      residuals = new Float64Array(count * 2);
      addends = new Uint16Array(count * 2);
    }
    writeResiduals(family, ledger.amounts, residuals);
    countAddends(family, ledger.amounts, addends);
    for (let index = 0; index < count; index++) {
      if (addends[index]! < 2) continue;
      const residual = residuals[index]!;
      const tally = tallyOf(tallies, tableAt(index));
      const sum = ledger.amounts[figureOfTerm(target, index)]! * ADDENDS_STRIDE + addends[index]!;
      if (tally.told.has(sum)) continue;
      tally.told.add(sum);
      if (residual === 0) {
        tally.telling++;
        tally.exact++;
        tally.evidence -= Math.log(chanceOfExactness(addends[index]!));
      } else if (isRounding(ledger, family, index, residual)) {
        tally.telling++;
        tally.evidence -= CONTRARY_EVIDENCE;
      }
    }
  }
  const balanced = [...tallies].filter(
    ([, { telling, exact, evidence }]) => exact >= telling * BALANCED_SHARE && evidence >= BALANCED_EVIDENCE,
  );
  return new Set(balanced.map(([id]) => id));
}

function tallyOf(tallies: Map<string, Tally>, id: string): Tally {
  let tally = tallies.get(id);
  if (!tally) tallies.set(id, (tally = { telling: 0, exact: 0, evidence: 0, told: new Set() }));
  return tally;
}

function isRounding(ledger: Ledger, family: RelationFamily, index: number, residual: number): boolean {
  return Math.abs(residual) <= boundsOf(ledger, relationAt(family, index)).worst;
}

/** Chance that a sum of figures rounded one by one holds exactly: the normal density at zero. */
function chanceOfExactness(addends: number): number {
  return Math.min(MOST_CHANCE, Math.sqrt(6 / (Math.PI * addends)));
}

/** How many terms of each relation are not zero. */
function countAddends(family: RelationFamily, amounts: Float64Array, into: Uint16Array): void {
  const { count } = family;
  into.fill(0, 0, count);
  for (const term of termsOf(family)) {
    for (let index = 0; index < count; index++) {
      if (amounts[figureOfTerm(term, index)] !== 0) into[index]!++;
    }
  }
}
