import type { Finding } from '../../findings/finding';
import { figureName } from '../../relations/figure-label';
import { figureAt } from '../../relations/ledger';
import type { CheckResult } from '../check-result';
import { figureFinder } from '../../relations/figure-finder';

const JOINT = '|';

/** A1 addresses and row numbers in a sentence: they move with the rows. */
const WHERE = /\$?[A-Z]{1,3}\$?\d+|第\s*\d+\s*[行列]/g;

/** Says what findings say, without where they stand in their sheet: rule, sheet, figure, amounts. */
export function findingKeys({ snapshot, ledger }: CheckResult): (finding: Finding) => string {
  const figureOf = figureFinder(ledger);
  return ({ rule, place, published, expected, words, message }) => {
    const sheet = snapshot.sheets[place.sheet]!.name;
    const found = figureOf(place);
    const says =
      found && published && expected
        ? [figureName(figureAt(ledger, found.figure)), published.fen, expected.fen]
        : [words?.quoted ?? message['zh-CN'].replace(WHERE, '')];
    return [rule, sheet, ...says].join(JOINT);
  };
}
