import { entryOf, type FigureId, type Ledger } from '../../relations/ledger';
import { figuresOf, type Relation } from '../../relations/relation';
import { asRelation, gapOf, type Testimony } from '../../relations/testimony';
import { VerdictLevel } from '../check-result';
import { boundsOf, levelOf, type RelationBounds } from '../relation-bounds';

/** A relation as diagnosis looks at it. */
export interface Link {
  /** Counts the links of a graph from 0. */
  readonly number: number;
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

/** A relation of the rules. Diagnosis meets many that hold, of which it asks little more: bounds and tables are found when asked for. */
export class RelationLink implements Link {
  readonly figures: readonly FigureId[];
  readonly residual: number;
  readonly balanced: boolean;
  readonly testimony = null;
  private foundBounds: RelationBounds | null = null;
  private foundTables: readonly string[] | null = null;

  constructor(
    readonly number: number,
    private readonly ledger: Ledger,
    readonly relation: Relation,
    balancedTables: ReadonlySet<string>,
  ) {
    this.figures = figuresOf(relation);
    this.residual = residualOf(ledger, relation);
    this.balanced = balancedTables.size > 0 && balancedTables.has(entryOf(ledger, relation.target).table.id);
  }

  get bounds(): RelationBounds {
    return (this.foundBounds ??= boundsOf(this.ledger, this.relation));
  }

  get tableIds(): readonly string[] {
    return (this.foundTables ??= tableIdsOf(this.ledger, this.figures));
  }

  get tableId(): string | null {
    return this.tableIds.length === 1 ? this.tableIds[0]! : null;
  }
}

/** What a testimony says, in the place of a relation. */
export function linkOfTestimony(number: number, ledger: Ledger, testimony: Testimony): Link {
  const { tolerance } = testimony;
  const relation = asRelation(testimony);
  const figures = figuresOf(relation);
  return {
    number,
    relation,
    figures,
    residual: gapOf(testimony, ledger.amounts),
    bounds: { worst: tolerance, statistical: tolerance, unit: 1 },
    balanced: false,
    tableIds: tableIdsOf(ledger, figures),
    tableId: null,
    testimony,
  };
}

/** Level of a link whose residual is, or would be, `residual`. */
export function levelOfLink(link: Link, residual: number): VerdictLevel {
  if (residual === 0) return VerdictLevel.Held;
  const { relation, bounds, balanced } = link;
  const excess = relation.family.kind === 'at-most' && residual <= bounds.worst ? 0 : residual;
  return levelOf(bounds, balanced, excess);
}

function residualOf({ amounts }: Ledger, { target, terms }: Relation): number {
  return terms.reduce((rest, { sign, figure }) => rest - sign * amounts[figure]!, amounts[target]!);
}

function tableIdsOf(ledger: Ledger, figures: readonly FigureId[]): string[] {
  const { table, base, lane, lineCount } = entryOf(ledger, figures[0]!);
  const end = base + lane.columns.length * lineCount;
  return figures.every((figure) => figure >= base && figure < end)
    ? [table.id]
    : [...new Set(figures.map((figure) => entryOf(ledger, figure).table.id))];
}
