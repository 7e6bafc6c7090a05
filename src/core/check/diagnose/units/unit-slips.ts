import type { Fen } from '../../../amount/fen';
import { entryOf, type FigureId } from '../../../relations/ledger';
import type { BudgetTable } from '../../../tables/budget-table';
import type { FaultGraph } from '../fault-graph';
import type { Link } from '../link';
import { isStrained } from '../strain';

/** A table whose amounts are all in another unit than it prints. */
export interface UnitSlip {
  readonly table: BudgetTable;
  /** Power of ten its amounts have to be multiplied by. */
  readonly power: number;
  /** Relations with other tables that hold once they are. */
  readonly links: readonly Link[];
  /** Tables that may be the wrong ones instead: as many relations speak against each of them. */
  readonly rivals: readonly BudgetTable[];
}

interface Suspicion {
  readonly table: BudgetTable;
  readonly power: number;
  readonly links: Set<Link>;
  readonly figures: Set<FigureId>;
}

/** Largest power of ten between two units of money: 元 and 亿元. */
const MOST_POWER = 8;

/** Power of ten between 元 and 万元, and how many times a part must exceed its whole to tell of it. */
const WAN_POWER = 4;
const FAR = 20;

/** How far from a power of ten, on the logarithmic scale, rounding of small amounts may push a ratio. */
const POWER_SLACK = 0.02;

/** Figures of a lane that are asked whether other tables agree with them. */
const MOST_VOUCHERS = 5000;

/** Part of what a tie is off by that other faults may account for: a table ten thousand times too small hides any of them. */
const SMALL_SHARE = 0.01;

/** Share of a table's broken relations with others that must ask for the same power. */
const AGREEING_SHARE = 0.8;

/**
 * Finds tables in the wrong unit among the broken relations between tables: multiplied by one power of ten the whole table
 * agrees with the others, and within itself it adds up as it stands.
 */
export function unitSlips(graph: FaultGraph): UnitSlip[] {
  const slips: UnitSlip[] = [];
  let open = graph.strained.filter((link) => isTie(link) || isFarExceeded(graph, link));
  for (;;) {
    const ranked = suspicionsIn(graph, open)
      .flatMap((suspicion) => convincing(graph, suspicion, open))
      .map((suspicion) => ({ ...suspicion, score: suspicion.links.size - vouchersFor(graph, suspicion) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const best = ranked[0];
    if (!best) return slips;
    const rivals = ranked
      .slice(1)
      .filter(({ score, links }) => score === best.score && [...links].every((link) => best.links.has(link)));
    slips.push({
      table: best.table,
      power: best.power,
      links: [...best.links],
      rivals: rivals.map(({ table }) => table),
    });
    open = open.filter((link) => !tablesIn(graph, link).has(best.table));
  }
}

function suspicionsIn(graph: FaultGraph, links: readonly Link[]): Suspicion[] {
  const suspicions = new Map<string, Suspicion>();
  for (const link of links) {
    for (const [table, share] of sharesOf(graph, link)) {
      const power = powerAsked(link, share);
      if (power === 0) continue;
      const key = `${table.id}/${power}`;
      let suspicion = suspicions.get(key);
      if (!suspicion)
        suspicions.set(key, (suspicion = { table, power, links: new Set(), figures: new Set() }));
      suspicion.links.add(link);
      for (const figure of link.figures) {
        const isOwn = entryOf(graph.ledger, figure).table === table;
        if (isOwn && graph.ledger.amounts[figure] !== 0) suspicion.figures.add(figure);
      }
    }
  }
  return [...suspicions.values()];
}

/** What each table contributes to a link's residual. */
function sharesOf({ ledger }: FaultGraph, { relation }: Link): Map<BudgetTable, number> {
  const shares = new Map<BudgetTable, number>();
  const add = (figure: FigureId, sign: number): void => {
    const { table } = entryOf(ledger, figure);
    shares.set(table, (shares.get(table) ?? 0) + sign * ledger.amounts[figure]!);
  };
  add(relation.target, 1);
  for (const { sign, figure } of relation.terms) add(figure, -sign);
  return shares;
}

/** The power of ten the table with this share would have to be multiplied by for a tie to hold; 0 when there is none. */
function powerAsked({ relation, residual }: Link, share: number): number {
  if (relation.family.kind === 'equal') return powerOf((share - residual) / share);
  return share > 0 ? -WAN_POWER : WAN_POWER;
}

/** Whether a part is so much larger than its whole that one of them must be in another unit. */
function isFarExceeded({ ledger }: FaultGraph, { tableId, relation, residual }: Link): boolean {
  const part = ledger.amounts[relation.target]!;
  const whole = part - residual;
  return tableId === null && relation.family.kind === 'at-most' && whole > 0 && part >= whole * FAR;
}

/** The power of ten a ratio is, or 0 when it is none. */
function powerOf(ratio: number): number {
  if (!(ratio > 0)) return 0;
  const exact = Math.log10(ratio);
  const power = Math.round(exact);
  return Math.abs(exact - power) <= POWER_SLACK && Math.abs(power) <= MOST_POWER ? power : 0;
}

/**
 * The suspicion without ties about figures that do not even add up in their own table, where something else is wrong; none
 * unless most of the table's remaining ties ask for the same power, and there is more than one figure to go by, or one that
 * is part of sums that hold: a single figure typed in another unit would break them.
 */
function convincing(graph: FaultGraph, suspicion: Suspicion, open: readonly Link[]): Suspicion[] {
  const { table, power } = suspicion;
  const isSound = (link: Link): boolean =>
    link.figures.every((figure) => {
      const isOwn = entryOf(graph.ledger, figure).table === table;
      return addsUp(
        graph,
        figure,
        isOwn ? 10 ** Math.max(0, -power) : 1,
        Math.abs(link.residual) * SMALL_SHARE,
      );
    });
  // Nothing is nothing in any unit.
  const sound = open.filter((link) => (sharesOf(graph, link).get(table) ?? 0) !== 0 && isSound(link));
  const links = new Set(sound.filter((link) => suspicion.links.has(link)));
  if (links.size === 0 || links.size < sound.length * AGREEING_SHARE) return [];
  const mentioned = new Set([...links].flatMap(({ figures }) => figures));
  const figures = new Set([...suspicion.figures].filter((figure) => mentioned.has(figure)));
  const isEnough =
    figures.size > 1 || [...figures].some((figure) => sumsOf(graph, figure).some(isTelling(graph)));
  return isEnough ? [{ table, power, links: suspicion.links, figures }] : [];
}

/** Ties with other tables that hold as published and so vouch for the table's unit. */
function vouchersFor(graph: FaultGraph, { table }: Suspicion): number {
  const vouchers = new Set<Link>();
  for (const entry of graph.ledger.entries) {
    if (entry.table !== table) continue;
    const end = entry.base + Math.min(entry.lineCount * entry.lane.columns.length, MOST_VOUCHERS);
    for (let figure = entry.base; figure < end; figure++) {
      if (graph.ledger.amounts[figure] === 0) continue;
      for (const { link } of graph.incidentsOf(figure)) {
        if (isTie(link) && !isStrained(link, link.residual)) vouchers.add(link);
      }
    }
  }
  return vouchers.size;
}

/**
 * Whether every sum of its own table that a figure stands in holds to the last digits, whatever unit they are in, or is off by
 * so `little` that it cannot be why tables disagree; `scale` is by how much rounding was blown up with the amounts.
 */
function addsUp(graph: FaultGraph, figure: FigureId, scale: number, little: Fen): boolean {
  const half = (entryOf(graph.ledger, figure).table.quantum / 2) * scale;
  return sumsOf(graph, figure).every(
    (link) => Math.abs(link.residual) <= Math.max(little, half * link.figures.length),
  );
}

function sumsOf(graph: FaultGraph, figure: FigureId): Link[] {
  return graph
    .incidentsOf(figure)
    .map(({ link }) => link)
    .filter(({ tableId, relation }) => tableId !== null && relation.family.kind === 'equal');
}

function isTelling({ ledger }: FaultGraph): (link: Link) => boolean {
  return ({ relation }) => ledger.amounts[relation.target] !== 0;
}

function isTie({ tableId, testimony, relation }: Link): boolean {
  return tableId === null && testimony === null && relation.family.kind === 'equal';
}

function tablesIn({ ledger }: FaultGraph, link: Link): Set<BudgetTable> {
  return new Set(link.figures.map((figure) => entryOf(ledger, figure).table));
}
