import type { Fault } from './fault';
import type { Link } from './fault-graph';

/** What each link's residual has become under the faults assumed so far, 分. */
export interface Residuals {
  of(link: Link): number;
}

/** A layer this many times smaller than the one below it is kept by itself. */
const LAYERING = 2;

interface Layer {
  readonly changed: ReadonlyMap<Link, number>;
  readonly below: Layer | null;
}

/**
 * Residuals that faults have changed, in layers: assuming one more fault costs what that fault changes, however many have been
 * assumed before. Layers that have grown to much the same size become one, so there are never more than a few to look through.
 */
export class AssumedResiduals implements Residuals {
  /** No fault assumed: every link stands as published. */
  static readonly published = new AssumedResiduals(null);

  private constructor(private readonly top: Layer | null) {}

  of(link: Link): number {
    for (let layer = this.top; layer; layer = layer.below) {
      const residual = layer.changed.get(link);
      if (residual !== undefined) return residual;
    }
    return link.residual;
  }

  /** The residuals with the fault undone. */
  without({ effects }: Fault): AssumedResiduals {
    return this.shifted(effects, 1);
  }

  /** The residuals with the fault done again, all others staying undone. */
  with({ effects }: Fault): AssumedResiduals {
    return this.shifted(effects, -1);
  }

  private shifted(effects: ReadonlyMap<Link, number>, sign: number): AssumedResiduals {
    let changed = new Map<Link, number>();
    for (const [link, effect] of effects) changed.set(link, this.of(link) + sign * effect);
    let below = this.top;
    while (below && below.changed.size < changed.size * LAYERING) {
      changed = new Map([...below.changed, ...changed]);
      below = below.below;
    }
    return new AssumedResiduals({ changed, below });
  }
}

/** Residuals that remember which of them have been asked for, so that it can be told later whether any of these has changed. */
export class WatchedResiduals implements Residuals {
  private readonly asked = new Map<Link, number>();

  constructor(private readonly residuals: Residuals) {}

  of(link: Link): number {
    const residual = this.residuals.of(link);
    this.asked.set(link, residual);
    return residual;
  }

  /** The test whether other residuals give all the same answers. */
  sameAnswers(): (others: Residuals) => boolean {
    const links = [...this.asked.keys()];
    const answers = [...this.asked.values()];
    return (others) => links.every((link, index) => others.of(link) === answers[index]);
  }
}
