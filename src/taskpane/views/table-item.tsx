import { say } from '../../core/report/phrase';
import { TABLE_KIND_NAMES } from '../../core/report/phrases/table-kinds';
import { UNIT_NAMES } from '../../core/report/phrases/units';
import type { TableStanding } from '../../core/report/table-standing';
import { rangeAddress } from '../../core/snapshot/address';
import type { Review } from '../state/review';
import { DETAIL } from '../strings/detail';
import { TABLES } from '../strings/tables';
import { useLanguage, usePane } from './pane-context';
import { signOf, standingText } from './standing-text';
import { partOfTable } from '../state/correctable-part';
import { CorrectableRow } from './recognition/correctable-row';

/** A recognised table: what it is, how it stands, and where. */
export function TableItem({
  standing,
  review,
}: {
  readonly standing: TableStanding;
  readonly review: Review;
}) {
  const pane = usePane();
  const language = useLanguage();
  const { table } = standing;
  const { name: sheet, isProtected } = review.result.snapshot.sheets[table.sheet]!;
  const lineCount = table.lanes.reduce((count, { body }) => count + body.count, 0);
  const facts = [
    say(TABLES.where, language, { sheet, range: rangeAddress(table.range) }),
    ...(isProtected ? [say(TABLES.protected, language)] : []),
    ...(table.year === null ? [] : [say(TABLES.year, language, { year: table.year })]),
    say(DETAIL.unit, language, { unit: UNIT_NAMES[table.unit.name][language] }),
    say(TABLES.lines, language, { count: lineCount }),
  ];
  return (
    <CorrectableRow
      part={partOfTable(review.result.snapshot, table)}
      review={review}
      facts={{
        sign: signOf(standing),
        title: TABLE_KIND_NAMES[table.base][table.stage][language],
        lines: [standingText(standing, language), facts],
        onOpen: () => void pane.goTo({ sheet: table.sheet, row: table.range.top, column: table.range.left }),
      }}
    />
  );
}
