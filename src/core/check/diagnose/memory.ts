import type { Link } from './link';
import { LinkPlaces } from './link-places';
import type { Residuals } from './residuals';
import { isStrained } from './strain';

/** A look at residuals that keeps what it has seen, so that it can be told whether others look the same. */
export interface View {
  looksLike(residuals: Residuals): boolean;
}

/** States of its surroundings remembered for one subject. */
const MOST_REMEMBERED = 8;

/**
 * What was thought of a subject, and what it was thought on. Each fault assumed during a search changes a handful of residuals,
 * and all that was thought without looking at one of these stands as it was: only the neighbourhood of the change is thought
 * over again.
 */
export class Memory<Subject, Thought, V extends View> {
  private readonly remembered = new Map<Subject, { readonly thought: Thought; readonly view: V }[]>();

  constructor(private readonly viewOf: (residuals: Residuals) => V) {}

  recall(subject: Subject, residuals: Residuals, think: (view: V) => Thought): Thought {
    let all = this.remembered.get(subject);
    if (!all) this.remembered.set(subject, (all = []));
    for (const { thought, view } of all) if (view.looksLike(residuals)) return thought;
    const view = this.viewOf(residuals);
    const thought = think(view);
    all.push({ thought, view });
    if (all.length > MOST_REMEMBERED) all.shift();
    return thought;
  }
}

/** Sees by how much links are off. */
export class ResidualView implements View, Residuals {
  private readonly links: Link[] = [];
  private readonly seen: number[] = [];

  constructor(private readonly residuals: Residuals) {}

  of(link: Link): number {
    const place = placesOfResiduals.of(link);
    if (this.links[place] === link) return this.seen[place]!;
    const residual = this.residuals.of(link);
    placesOfResiduals.set(link, this.links.length);
    this.links.push(link);
    this.seen.push(residual);
    return residual;
  }

  looksLike(residuals: Residuals): boolean {
    const { links, seen } = this;
    for (let at = 0; at < links.length; at++) if (residuals.of(links[at]!) !== seen[at]) return false;
    return true;
  }
}

/** Sees no more than which links are strained. */
export class StrainView implements View {
  private readonly links: Link[] = [];
  private readonly seen: boolean[] = [];

  constructor(private readonly residuals: Residuals) {}

  isStrained(link: Link): boolean {
    const place = placesOfStrains.of(link);
    if (this.links[place] === link) return this.seen[place]!;
    const strained = isStrained(link, this.residuals.of(link));
    placesOfStrains.set(link, this.links.length);
    this.links.push(link);
    this.seen.push(strained);
    return strained;
  }

  looksLike(residuals: Residuals): boolean {
    const { links, seen } = this;
    for (let at = 0; at < links.length; at++) {
      const link = links[at]!;
      if (isStrained(link, residuals.of(link)) !== seen[at]) return false;
    }
    return true;
  }
}

const placesOfResiduals = new LinkPlaces();
const placesOfStrains = new LinkPlaces();
