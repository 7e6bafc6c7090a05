import type { Effect, Fault } from './fault';
import type { Link } from './link';

/** What each link's residual has become under the faults assumed so far, 分. */
export interface Residuals {
  of(link: Link): number;
}

/** Residuals of links with neighbouring numbers, NaN where they stand as published; links that meet are mostly neighbours. */
type Page = readonly number[];

const PAGE_BITS = 6;
const PAGE_SIZE = 1 << PAGE_BITS;
const EMPTY_PAGE: Page = Array.from({ length: PAGE_SIZE }, () => NaN);

/**
 * Residuals that faults have changed. Those of one state and the next differ in a handful of links, so they share all pages but
 * the ones these stand on.
 */
export class AssumedResiduals implements Residuals {
  /** No fault assumed: every link stands as published. */
  static readonly published = new AssumedResiduals([]);

  private constructor(private readonly pages: readonly Page[]) {}

  of(link: Link): number {
    const page = this.pages[link.number >> PAGE_BITS];
    if (page === undefined) return link.residual;
    const residual = page[link.number & (PAGE_SIZE - 1)]!;
    return Number.isNaN(residual) ? link.residual : residual;
  }

  /** The residuals with the fault undone. */
  without({ effects }: Fault): AssumedResiduals {
    return this.shifted(effects, 1);
  }

  /** The residuals with the fault done again, all others staying undone. */
  with({ effects }: Fault): AssumedResiduals {
    return this.shifted(effects, -1);
  }

  private shifted(effects: readonly Effect[], sign: number): AssumedResiduals {
    const pages = [...this.pages];
    const own = new Map<number, number[]>();
    for (const { link, amount } of effects) {
      const number = link.number >> PAGE_BITS;
      let page = own.get(number);
      if (!page) {
        while (pages.length <= number) pages.push(EMPTY_PAGE);
        own.set(number, (page = [...pages[number]!]));
        pages[number] = page;
      }
      page[link.number & (PAGE_SIZE - 1)] = this.of(link) + sign * amount;
    }
    return new AssumedResiduals(pages);
  }
}
