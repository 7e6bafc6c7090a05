import type { Statement, StatementStatus } from '../../findings/statement';
import type { Paragraph } from '../reading/claim';
import type { Figure } from '../reading/figures';

/** The standing of every figure of a narrative, made up one by one. */
export class Standings {
  private readonly known = new Map<Figure, { paragraph: Paragraph; status: StatementStatus }>();

  /** Notes a figure; nothing is known of it yet. */
  see(paragraph: Paragraph, figure: Figure | null | undefined): void {
    if (figure && !this.known.has(figure)) this.known.set(figure, { paragraph, status: 'unlinked' });
  }

  /** A wrong figure stays wrong. */
  mark(figure: Figure | null | undefined, status: StatementStatus): void {
    const entry = figure && this.known.get(figure);
    if (entry && entry.status !== 'wrong') entry.status = status;
  }

  of(figure: Figure): StatementStatus {
    return this.known.get(figure)?.status ?? 'unlinked';
  }

  isWrong(figure: Figure | null | undefined): boolean {
    return figure !== null && figure !== undefined && this.of(figure) === 'wrong';
  }

  list(): Statement[] {
    return [...this.known].map(([figure, { paragraph, status }]) => ({
      place: paragraph.place,
      start: paragraph.words.positions[figure.start]!,
      end: paragraph.words.positions[figure.end - 1]! + 1,
      status,
    }));
  }
}
