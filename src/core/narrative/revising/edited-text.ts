/** Words put in place of others; places are in the text as it reads now. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** A change in the coordinates of the original. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** A text under correction: what it was, and what has been put in place of which of its words. */
export class EditedText {
  /** In the order of the text, none touching another. */
  private changes: readonly Change[] = [];

  constructor(readonly original: string) {}

  /** The text as it reads now. */
  get text(): string {
    let text = '';
    let at = 0;
    for (const { start, end, to } of this.changes) {
      text += this.original.slice(at, start) + to;
      at = end;
    }
    return text + this.original.slice(at);
  }

  /** What differs from the original, in the order of the text. */
  get edits(): readonly TextEdit[] {
    return this.placed()
      .map(({ change, at }) => {
        const { start, end, to } = change;
        return { start: at, end: at + to.length, from: this.original.slice(start, end), to };
      })
      .filter(({ from, to }) => from !== to);
  }

  /** Puts words in place of others of the text as it reads now; edits that overlap them become one with them. */
  replace(start: number, end: number, words: string): void {
    const now = this.text;
    const first = this.originOf(start);
    const last = this.originOf(end);
    const from = first.within?.change.start ?? first.place;
    const to = last.within?.change.end ?? last.place;
    const before = first.within ? now.slice(first.within.at, start) : '';
    const behind = last.within ? now.slice(end, last.within.at + last.within.change.to.length) : '';
    const apart = this.changes.filter((change) => change.end <= from || change.start >= to);
    this.changes = [...apart, { start: from, end: to, to: before + words + behind }].sort(
      (a, b) => a.start - b.start,
    );
  }

  private placed(): { readonly change: Change; readonly at: number }[] {
    let shift = 0;
    return this.changes.map((change) => {
      const at = change.start + shift;
      shift += change.to.length - (change.end - change.start);
      return { change, at };
    });
  }

  /** Where a place of the text as it reads now was in the original, or the change whose words it is within. */
  private originOf(place: number): { place: number; within: { change: Change; at: number } | null } {
    let shift = 0;
    for (const within of this.placed()) {
      const { change, at } = within;
      if (place <= at) break;
      if (place < at + change.to.length) return { place: change.start, within };
      shift = at + change.to.length - change.end;
    }
    return { place: place - shift, within: null };
  }
}
