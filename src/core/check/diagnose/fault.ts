import type { Fen } from '../../amount/fen';
import type { FaultShape } from '../../findings/finding';
import type { FigureId } from '../../relations/ledger';
import type { FaultGraph } from './fault-graph';
import type { Link } from './link';
import { LinkPlaces } from './link-places';

/** A figure and what has to be added to it, 分. */
export interface Correction {
  readonly figure: FigureId;
  readonly delta: Fen;
}

/** What undoing a fault adds to the residual of a link, 分. */
export interface Effect {
  readonly link: Link;
  readonly amount: number;
}

/** One thing that may have gone wrong, and what undoing it does to the relations. */
export interface Fault {
  readonly kind: FaultKind;
  /** Where the finding goes. */
  readonly root: FigureId;
  /** What the root should read; null when no figure of the root undoes the fault. */
  readonly expected: Fen | null;
  /** Whether only "at most" relations ask for it, so that it is a limit rather than a value. */
  readonly isLimit: boolean;
  readonly shape: FaultShape | null;
  /** The figures that read right once it is undone; none where that is no matter of figures. */
  readonly corrections: readonly Correction[];
  readonly effects: readonly Effect[];
  /** −ln of how often such a fault occurs at this place. */
  readonly surprise: number;
  /** Other figures that go with the root: the partner of a swap, totals computed on a wrong leaf, a doubled line. */
  readonly companions: readonly FigureId[];
}

/** What the root certainly should read; null when that is only a limit, or no figure of the root undoes the fault. */
export function certainValue({ expected, isLimit }: Fault): Fen | null {
  return isLimit ? null : expected;
}

export type FaultKind =
  /** One figure is wrong. */
  | 'figure'
  /** One figure is wrong and the totals of its table were computed on it. */
  | 'computed-on'
  /** A figure, or something below it, disagrees with other tables while its own table foots. */
  | 'version'
  | 'swap'
  | 'omitted-line'
  | 'doubled-line';

/** −ln of how often any one figure of a workbook is wrong. */
export const FAULT_SURPRISE = 7;

/** Corrections, and what they do. */
export function undoing(
  graph: FaultGraph,
  corrections: readonly Correction[],
): Pick<Fault, 'corrections' | 'effects'> {
  return { corrections, effects: effectsOf(graph, corrections) };
}

/** What correcting figures adds to the residuals of their links, each link once. */
export function effectsOf(graph: FaultGraph, corrections: readonly Correction[]): Effect[] {
  const effects: { link: Link; amount: number }[] = [];
  for (const { figure, delta } of corrections) {
    for (const { link, coefficient } of graph.incidentsOf(figure)) {
      const known = effects[places.of(link)];
      if (known?.link === link) {
        known.amount += coefficient * delta;
      } else {
        places.set(link, effects.length);
        effects.push({ link, amount: coefficient * delta });
      }
    }
  }
  return effects;
}

const places = new LinkPlaces();
