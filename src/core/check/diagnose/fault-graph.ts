import { entryOf, figureAt, type FigureId, type Ledger } from '../../relations/ledger';
import type { Incidence } from '../../relations/incidence';
import type { Relation } from '../../relations/relation';
import { coveredTest } from '../../snapshot/merges';
import { cellKey, type WorkbookSnapshot } from '../../snapshot/workbook-snapshot';
import { VerdictLevel } from '../check-result';
import type { Judgement } from '../judge';
import { applicabilityTest, leftOutTest } from '../printed-parts';
import type { Testimony } from '../../relations/testimony';
import { linkOfTestimony, RelationLink, type Link } from './link';

/** A link of a figure, and what one 分 more in the figure adds to the link's residual. */
export interface Incident {
  readonly link: Link;
  readonly coefficient: number;
}

/** Figures and the judged relations between them, unfolded where diagnosis looks. */
export interface FaultGraph {
  readonly ledger: Ledger;
  /** Relations that are off by more than rounding as published. */
  readonly strained: readonly Link[];
  /** Relations that are off by what rounding explains. */
  readonly rounded: readonly Link[];
  /** Testimonies that contradict the figures as published. */
  readonly contradictions: readonly Link[];
  /** Judged relations of a figure, and testimonies about it; relations that cannot be judged are not among them. */
  incidentsOf(figure: FigureId): readonly Incident[];
  /** Those of them that are equations of one table which count the figure among their terms. */
  sumsAbove(figure: FigureId): readonly Incident[];
  /** Figures of a link that have a cell in which something could be wrong: not those its table leaves out. */
  printedIn(link: Link): readonly FigureId[];
  /** Whether the figure's cell lies under a merged block, so that nothing can be written there. */
  isCovered(figure: FigureId): boolean;
  /** Whether the workbook computes the figure with a formula. */
  isComputed(figure: FigureId): boolean;
}

export function buildFaultGraph(
  snapshot: WorkbookSnapshot,
  ledger: Ledger,
  incidence: Incidence,
  { verdicts, balancedTables }: Judgement,
  testimonies: readonly Testimony[] = [],
): FaultGraph {
  const applicability = applicabilityTest(ledger);
  const told = incidentsOfTestimonies(ledger, testimonies);
  const links = new Map<Relation, Link | null>();
  const newLink = (relation: Relation): Link =>
    new RelationLink(testimonies.length + links.size, ledger, relation, balancedTables);

  // Every relation that has a verdict can be judged.
  const linksAt = (isRounding: boolean): Link[] =>
    verdicts
      .filter(({ level }) => (level === VerdictLevel.Rounding) === isRounding)
      .map(({ family, index }) => {
        const relation = incidence.relation(family, index);
        const link = newLink(relation);
        links.set(relation, link);
        return link;
      });
  const strained = linksAt(false);
  const rounded = linksAt(true);

  const linkOf = (relation: Relation): Link | null => {
    let link = links.get(relation);
    if (link === undefined) {
      link = applicability(relation) === 'judged' ? newLink(relation) : null;
      links.set(relation, link);
    }
    return link;
  };

  const findIncidents = (figure: FigureId): Incident[] => {
    const found: Incident[] = [];
    for (const relation of incidence.relationsOf(figure)) {
      const coefficient = coefficientOf(relation, figure);
      const link = coefficient === 0 ? null : linkOf(relation);
      if (link) found.push({ link, coefficient });
    }
    return found.concat(told.get(figure) ?? []);
  };
  const incidentsOf = memo(findIncidents);

  const isLeftOut = leftOutTest(ledger);
  const isCoveredCell = coveredTest(snapshot);
  const isCovered = (figure: FigureId): boolean => isCoveredCell(figureAt(ledger, figure).place);

  return {
    ledger,
    strained,
    rounded,
    contradictions: [...new Set([...told.values()].flat().map(({ link }) => link))].filter(
      ({ residual, bounds }) => Math.abs(residual) > bounds.worst,
    ),
    incidentsOf,
    sumsAbove: memo((figure) => incidentsOf(figure).filter(({ link }) => isSumAbove(link, figure))),
    printedIn: memo(({ figures }: Link) =>
      figures.filter((figure) => !isLeftOut(figure) && !isCovered(figure)),
    ),
    isCovered,
    isComputed(figure) {
      const { formulas } = snapshot.sheets[entryOf(ledger, figure).table.sheet]!;
      if (formulas.size === 0) return false;
      const { place } = figureAt(ledger, figure);
      return formulas.has(cellKey(place.row, place.column));
    },
  };
}

function isSumAbove({ relation, tableId }: Link, figure: FigureId): boolean {
  return tableId !== null && relation.family.kind === 'equal' && relation.target !== figure;
}

/** Asks the question about each subject once. */
function memo<Subject, Answer>(ask: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const answers = new Map<Subject, Answer>();
  return (subject) => {
    let answer = answers.get(subject);
    if (answer === undefined) answers.set(subject, (answer = ask(subject)));
    return answer;
  };
}

function incidentsOfTestimonies(
  ledger: Ledger,
  testimonies: readonly Testimony[],
): ReadonlyMap<FigureId, readonly Incident[]> {
  const incidents = new Map<FigureId, Incident[]>();
  testimonies.forEach((testimony, number) => {
    const link = linkOfTestimony(number, ledger, testimony);
    for (const { figure, weight } of testimony.figures) {
      const known = incidents.get(figure);
      if (known) known.push({ link, coefficient: weight });
      else incidents.set(figure, [{ link, coefficient: weight }]);
    }
  });
  return incidents;
}

/** What one 分 more in each figure of a relation adds to its residual; figures that cancel out are none of it. */
export function coefficientsOf({ target, terms }: Relation): Map<FigureId, number> {
  const coefficients = new Map<FigureId, number>([[target, 1]]);
  for (const { sign, figure } of terms) coefficients.set(figure, (coefficients.get(figure) ?? 0) - sign);
  for (const [figure, coefficient] of coefficients) if (coefficient === 0) coefficients.delete(figure);
  return coefficients;
}

export function coefficientOf({ target, terms }: Relation, wanted: FigureId): number {
  return terms.reduce(
    (sum, { sign, figure }) => (figure === wanted ? sum - sign : sum),
    target === wanted ? 1 : 0,
  );
}
