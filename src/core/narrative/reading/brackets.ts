/**
 * Where a reader stood before a bracket with figures: behind 28.00万元（其中：购置费0万元、运行费28.00万元），比上年减少 … the sentence
 * goes on about what stands before the bracket.
 */
export class Brackets<Place> {
  private before: Place | null = null;

  /**
   * Takes the words between two figures.
   *
   * @param place where the reader stands
   */
  enter(lead: string, place: Place): void {
    if (lead.startsWith('(') && !lead.includes(')')) this.before = place;
  }

  /** Where to go back to, where the words behind a figure leave the bracket it stands in. */
  leave(behind: string): Place | null {
    const { before } = this;
    if (!before || !behind.startsWith(')')) return null;
    this.before = null;
    return before;
  }

  forget(): void {
    this.before = null;
  }
}
