import { entryOf, figureAt, type FigureId, type Ledger } from '../../relations/ledger';
import type { Incidence } from '../../relations/incidence';
import { figuresOf, type Relation } from '../../relations/relation';
import { coveredTest } from '../../snapshot/merges';
import { cellKey, type WorkbookSnapshot } from '../../snapshot/workbook-snapshot';
import { VerdictLevel } from '../check-result';
import type { Judgement } from '../judge';
import { applicabilityTest, leftOutTest, type LeftOutTest } from '../printed-parts';
import { boundsOf, levelOf, type RelationBounds } from '../relation-bounds';
import { asRelation, gapOf, type Testimony } from '../../relations/testimony';

/** A relation as diagnosis looks at it. */
export interface Link {
  readonly relation: Relation;
  /** Its target first. */
  readonly figures: readonly FigureId[];
  /** target − Σ sign × term of the published figures, 分. */
  readonly residual: number;
  readonly bounds: RelationBounds;
  /** Whether the target's table was balanced before publication. */
  readonly balanced: boolean;
  /** The tables its figures stand in. */
  readonly tableIds: readonly string[];
  /** The table all figures stand in; null for a relation between tables. */
  readonly tableId: string | null;
  /** Set where the link is no relation of the rules: it strains nothing by itself. */
  readonly testimony: Testimony | null;
}

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
  readonly isLeftOut: LeftOutTest;
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
  const links = new Map<Relation, Link>();
  const incidents = new Map<FigureId, readonly Incident[]>();

  const linkOf = (relation: Relation): Link => {
    let link = links.get(relation);
    if (!link) {
      const home = entryOf(ledger, relation.target);
      const figures = figuresOf(relation);
      const tableIds = tableIdsOf(ledger, figures);
      link = {
        relation,
        figures,
        residual: residualOf(ledger, relation),
        bounds: boundsOf(ledger, relation),
        balanced: balancedTables.has(home.table.id),
        tableIds,
        tableId: tableIds.length === 1 ? home.table.id : null,
        testimony: null,
      };
      links.set(relation, link);
    }
    return link;
  };

  const told = incidentsOfTestimonies(ledger, testimonies);
  const isCoveredCell = coveredTest(snapshot);

  const linksAt = (isRounding: boolean): Link[] =>
    verdicts
      .filter(({ level }) => (level === VerdictLevel.Rounding) === isRounding)
      .map(({ family, index }) => linkOf(incidence.relation(family, index)));

  return {
    ledger,
    strained: linksAt(false),
    rounded: linksAt(true),
    contradictions: [...new Set([...told.values()].flat().map(({ link }) => link))].filter(
      ({ residual, bounds }) => Math.abs(residual) > bounds.worst,
    ),
    isLeftOut: leftOutTest(ledger),
    isCovered: (figure) => isCoveredCell(figureAt(ledger, figure).place),
    isComputed(figure) {
      const { formulas } = snapshot.sheets[entryOf(ledger, figure).table.sheet]!;
      if (formulas.size === 0) return false;
      const { place } = figureAt(ledger, figure);
      return formulas.has(cellKey(place.row, place.column));
    },
    incidentsOf(figure) {
      let known = incidents.get(figure);
      if (!known) {
        known = incidence
          .relationsOf(figure)
          .filter((relation) => applicability(relation) === 'judged')
          .map((relation) => ({ link: linkOf(relation), coefficient: coefficientOf(relation, figure) }))
          .filter(({ coefficient }) => coefficient !== 0)
          .concat(told.get(figure) ?? []);
        incidents.set(figure, known);
      }
      return known;
    },
  };
}

function incidentsOfTestimonies(
  ledger: Ledger,
  testimonies: readonly Testimony[],
): ReadonlyMap<FigureId, readonly Incident[]> {
  const incidents = new Map<FigureId, Incident[]>();
  for (const testimony of testimonies) {
    const { tolerance } = testimony;
    const relation = asRelation(testimony);
    const figures = figuresOf(relation);
    const link: Link = {
      relation,
      figures,
      residual: gapOf(testimony, ledger.amounts),
      bounds: { worst: tolerance, statistical: tolerance, unit: 1 },
      balanced: false,
      tableIds: tableIdsOf(ledger, figures),
      tableId: null,
      testimony,
    };
    for (const { figure, weight } of testimony.figures) {
      const known = incidents.get(figure);
      if (known) known.push({ link, coefficient: weight });
      else incidents.set(figure, [{ link, coefficient: weight }]);
    }
  }
  return incidents;
}

/** Level of a link whose residual is, or would be, `residual`. */
export function levelOfLink({ relation, bounds, balanced }: Link, residual: number): VerdictLevel {
  const excess = relation.family.kind === 'at-most' && residual <= bounds.worst ? 0 : residual;
  return levelOf(bounds, balanced, excess);
}

function residualOf({ amounts }: Ledger, { target, terms }: Relation): number {
  return terms.reduce((rest, { sign, figure }) => rest - sign * amounts[figure]!, amounts[target]!);
}

function coefficientOf({ target, terms }: Relation, wanted: FigureId): number {
  return terms.reduce(
    (sum, { sign, figure }) => (figure === wanted ? sum - sign : sum),
    target === wanted ? 1 : 0,
  );
}

function tableIdsOf(ledger: Ledger, figures: readonly FigureId[]): string[] {
  return [...new Set(figures.map((figure) => entryOf(ledger, figure).table.id))];
}
