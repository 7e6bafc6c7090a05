import type { Link } from './link';

/**
 * Where links stand in the list that is being made, without a map for every list. Places are never cleared: one that is left
 * over from an earlier list is told by what stands there in this one, which is another link or none.
 */
export class LinkPlaces {
  private places = new Int32Array(1024);

  /** Where the link would stand if it is in the list. */
  of({ number }: Link): number {
    return number < this.places.length ? this.places[number]! : 0;
  }

  set({ number }: Link, place: number): void {
    if (number >= this.places.length) {
      const grown = new Int32Array(number * 2);
      grown.set(this.places);
      this.places = grown;
    }
    this.places[number] = place;
  }
}
