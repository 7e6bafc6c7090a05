import { entryOf, figureId, type FigureId, type LaneEntry, type Ledger } from '../../../relations/ledger';
import type { Lane } from '../../../tables/budget-table';
import type { Line } from '../../../tables/line';
import { normaliseName } from '../../../text/normalise';
import type { Residuals } from '../residuals';
import type { FaultGraph } from '../fault-graph';
import type { Link } from '../link';

/** Digits of a 类 code; lines without codes are classes where a table prints no others. */
const CLASS_CODE = 3;

/** The sum of one line over lines below it. */
interface LineSum {
  readonly entry: LaneEntry;
  /** Index of the line that is the sum. */
  readonly parent: number;
  /** Indices of the lines it sums. */
  readonly children: readonly number[];
}

/** The same sum in every column that is summed. */
export interface LineSums extends LineSum {
  /** One link per column. */
  readonly links: readonly Link[];
}

/** The sum down a column that a link is; null when it is none. */
function lineSumOf(ledger: Ledger, { relation, tableId }: Link): LineSum | null {
  const { target, terms, family } = relation;
  if (tableId === null || family.kind !== 'equal' || terms.some(({ sign }) => sign < 0)) return null;
  const entry = entryOf(ledger, target);
  const column = columnOf(entry, target);
  if (terms.some(({ figure }) => columnOf(entry, figure) !== column)) return null;
  return {
    entry,
    parent: lineOf(entry, target),
    children: terms.map(({ figure }) => lineOf(entry, figure)),
  };
}

/** The line sums a link belongs to; null when it is no sum down a column. */
export function lineSumsOf(graph: FaultGraph, link: Link): LineSums | null {
  const sum = lineSumOf(graph.ledger, link);
  if (!sum) return null;
  const { entry, parent } = sum;
  const { family } = link.relation;
  const links = entry.lane.columns.flatMap((_, column) =>
    graph
      .incidentsOf(figureId(entry, parent, column))
      .map((incident) => incident.link)
      .filter(({ relation }) => relation.family === family && lineOf(entry, relation.target) === parent),
  );
  return { ...sum, links };
}

/** Those of some links of one family that sum the same line as a link, itself among them; none when it is no line's sum. */
export function ofTheSameLine(ledger: Ledger, link: Link, family: readonly Link[]): Link[] {
  const sum = lineSumOf(ledger, link);
  if (!sum) return [];
  const { entry, parent } = sum;
  const end = figureId(entry, 0, entry.lane.columns.length);
  return family.filter(
    ({ relation: { target } }) => target >= entry.base && target < end && lineOf(entry, target) === parent,
  );
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
