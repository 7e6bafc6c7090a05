import type { Finding } from '../../findings/finding';
import { isSameInEach } from '../../findings/same-in-each';
import { cellAddress } from '../../snapshot/address';
import type { CellPlace } from '../../tables/budget-table';
import { say } from '../phrase';
import { FINDING_PHRASES, REPORT_PHRASES } from '../phrases/report';
import { placeName, type NamingView } from './view';

const MOST_SUSPECTS = 3;
const MOST_LIKE_CELLS = 8;

/**
 * Cells beside the first: where an inspection found the same, else where else the fault may be.
 * '' when there are none.
 */
export function otherCells(view: NamingView, finding: Finding): string {
  if (finding.suspects.length < 2) return '';
  return isSameInEach(finding) ? likeCells(view, finding) : otherSuspects(view, finding);
}

function otherSuspects(view: NamingView, { place: home, suspects }: Finding): string {
  const cells = suspects.slice(1, 1 + MOST_SUSPECTS).map(({ place, confidence }) =>
    say(FINDING_PHRASES.suspect, view.language, {
      cell: shortPlaceName(view, place, home),
      percent: Math.round(confidence * 100),
    }),
  );
  return say(FINDING_PHRASES.otherSuspects, view.language, { cells: listed(view, cells) });
}

function likeCells(view: NamingView, { place: home, suspects }: Finding): string {
  const others = suspects.slice(1).map(({ place }) => shortPlaceName(view, place, home));
  const cells = listed(view, others.slice(0, MOST_LIKE_CELLS));
  return others.length <= MOST_LIKE_CELLS
    ? say(FINDING_PHRASES.likeCells, view.language, { cells })
    : say(FINDING_PHRASES.likeCellsAndMore, view.language, { cells, count: suspects.length });
}

/** The cell alone where it stands on the sheet of the finding. */
function shortPlaceName(view: NamingView, place: CellPlace, home: CellPlace): string {
  return place.sheet === home.sheet ? cellAddress(place.row, place.column) : placeName(view, place);
}

function listed({ language }: NamingView, texts: readonly string[]): string {
  return texts.join(REPORT_PHRASES.listSeparator[language]);
}
