import type { Fault } from '../fault';
import type { Residuals } from '../residuals';
import type { FaultGraph, Link } from '../fault-graph';
import { doubledLines } from './doubled-line';
import { areGapsALine, lineSumsOf } from './line-sums';
import { omittedLine } from './omitted-line';

/** A line lost from, or counted twice in, a sum of lines that does not foot. */
export function lineFaults(graph: FaultGraph, link: Link, residuals: Residuals): Fault[] {
  const sums = lineSumsOf(graph, link);
  if (!sums || !areGapsALine(graph, sums, residuals)) return [];
  return residuals.of(link) > 0 ? omittedLine(graph, sums, residuals) : doubledLines(graph, sums, residuals);
}
