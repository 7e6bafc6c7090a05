import { entryOf, type FigureId, type LaneEntry } from '../../../relations/ledger';
import type { Lane } from '../../../tables/budget-table';
import type { Line } from '../../../tables/line';
import { normaliseName } from '../../../text/normalise';
import type { Residuals } from '../residuals';
import type { FaultGraph, Link } from '../fault-graph';

/** Digits of a 类 code; lines without codes are classes where a table prints no others. */
const CLASS_CODE = 3;

/** The sum of one line over the same lines below it, in every column that is summed. */
export interface LineSums {
  readonly entry: LaneEntry;
  /** Index of the line that is the sum. */
  readonly parent: number;
  /** Indices of the lines it sums. */
  readonly children: readonly number[];
  /** One link per column. */
  readonly links: readonly Link[];
}

/** The line sums a link belongs to; null when it is no sum down a column. */
export function lineSumsOf(graph: FaultGraph, link: Link): LineSums | null {
  const { target, terms, family } = link.relation;
  if (link.tableId === null || family.kind !== 'equal' || terms.some(({ sign }) => sign < 0)) return null;
  const entry = entryOf(graph.ledger, target);
  const column = columnOf(entry, target);
  if (terms.some(({ figure }) => columnOf(entry, figure) !== column)) return null;
  const parent = lineOf(entry, target);
  const links = entry.lane.columns.flatMap((_, other) =>
    graph
      .incidentsOf(entry.base + other * entry.lineCount + parent)
      .map((incident) => incident.link)
      .filter(({ relation }) => relation.family === family && lineOf(entry, relation.target) === parent),
  );
  return { entry, parent, children: terms.map(({ figure }) => lineOf(entry, figure)), links };
}

/**
 * Whether the gaps of a line's sums, taken as the figures of a line, satisfy the row relations of that line. What only totals
 * owe each other (收入总计 = 支出总计) no other line does, and of columns that are not summed a gap is not known.
 */
export function areGapsALine(graph: FaultGraph, { links }: LineSums, residuals: Residuals): boolean {
  const gaps = new Map<FigureId, number>(links.map((link) => [link.relation.target, residuals.of(link)]));
  const seen = new Set<Link>();
  for (const figure of gaps.keys()) {
    for (const { link } of graph.incidentsOf(figure)) {
      if (seen.has(link) || link.testimony || link.relation.family.kind !== 'equal') continue;
      seen.add(link);
      if (link.relation.family.rule === 'balance') continue;
      if (!link.figures.every((member) => gaps.has(member))) continue;
      const { target, terms } = link.relation;
      const gap = terms.reduce(
        (rest, { sign, figure: term }) => rest - sign * gaps.get(term)!,
        gaps.get(target)!,
      );
      if (Math.abs(gap) > link.bounds.worst) return false;
    }
  }
  return true;
}

interface LineLabels {
  readonly codes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const labelsOfLanes = new WeakMap<Lane, LineLabels>();

/** Tells whether a lane prints a line, by its code or by its name. */
export function knownLines({ lane }: LaneEntry): (line: Line) => boolean {
  let labels = labelsOfLanes.get(lane);
  if (!labels) {
    labels = {
      codes: new Set(lane.lines.map(({ code }) => code)),
      names: new Set(lane.lines.map(({ name }) => normaliseName(name))),
    };
    labelsOfLanes.set(lane, labels);
  }
  const { codes, names } = labels;
  return ({ code, name }) => (code !== '' && codes.has(code)) || names.has(normaliseName(name));
}

/** Tells whether a line would stand among the children of a sum: a code of their length below the same parent. */
export function levelTest({ entry, parent, children }: LineSums): (line: Line) => boolean {
  const { lines } = entry.lane;
  const { code: above } = lines[parent]!;
  const lengths = new Set(children.map((child) => lines[child]!.code.length));
  return ({ code }) =>
    (lengths.has(0) ? code.length <= CLASS_CODE : lengths.has(code.length)) && code.startsWith(above);
}

/** What tells a line from others: its code, or its name where it has none. */
export function labelOf({ code, name }: Line): string {
  return code === '' ? name : code;
}

function lineOf(entry: LaneEntry, figure: FigureId): number {
  return (figure - entry.base) % entry.lineCount;
}

function columnOf(entry: LaneEntry, figure: FigureId): number {
  return Math.floor((figure - entry.base) / entry.lineCount);
}
