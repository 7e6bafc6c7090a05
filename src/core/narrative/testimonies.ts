import { entryOf, type Ledger } from '../relations/ledger';
import type { FigureFinder } from '../relations/figure-finder';
import type { Testimony } from '../relations/testimony';
import { cellAddress } from '../snapshot/address';
import type { WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import type { ZeroBase } from '../amount/zero-base';
import { Figures } from './check/claim-figures';
import { bounds, statedOf } from './check/stated';
import type { NarrativeReading } from './read-narrative';
import { quotedClause } from './text/clause';

/** What the sentences say of figures the tables print, figure by figure; the same said twice counts once. */
export function narrativeTestimonies(
  snapshot: WorkbookSnapshot,
  ledger: Ledger,
  figureAt: FigureFinder,
  readings: readonly NarrativeReading[],
  zeroBase: ZeroBase,
): Testimony[] {
  const testimonies = new Map<string, Testimony>();
  for (const { reading, book } of readings) {
    const figures = new Figures(book, () => null, null, zeroBase);
    for (const { readings: words, amount, paragraph } of reading.claims) {
      const stated = statedOf(amount);
      if (!amount || !stated || words.isSoft) continue;
      for (const fact of figures.of(words).meant) {
        const found = fact.isPrinted ? figureAt(fact.place) : null;
        if (!found || ledger.amounts[found.figure] !== fact.amount) continue;
        const key = `${found.figure}/${stated.fen}`;
        if (testimonies.has(key)) continue;
        const { quantum } = entryOf(ledger, found.figure).table;
        const [lowest] = bounds(stated);
        const at = `${snapshot.sheets[paragraph.place.sheet]!.name} ${cellAddress(paragraph.place.row, paragraph.place.column)}`;
        const quoted = quotedClause(paragraph.words, amount);
        testimonies.set(key, {
          rule: 'narrative-amount',
          figures: [{ figure: found.figure, weight: 1 }],
          stated: stated.fen,
          // What is printed to another digit may also have been balanced before it was.
          tolerance: stated.quantum === quantum ? 0 : stated.fen - lowest + quantum,
          isExact: stated.quantum === quantum,
          place: paragraph.place,
          cell: at,
          words: { 'zh-CN': `${at} 写作“${quoted}”`, 'en-US': `${at} says “${quoted}”` },
        });
      }
    }
  }
  return [...testimonies.values()];
}
