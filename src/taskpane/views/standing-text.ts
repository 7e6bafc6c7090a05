import type { Language } from '../../core/findings/localised';
import { say } from '../../core/report/phrase';
import { TABLE_PHRASES } from '../../core/report/phrases/report';
import type { TableStanding } from '../../core/report/table-standing';
import { TABLES } from '../strings/tables';
import type { Sign } from './icons';

/** The sign of how a table stands. */
export function signOf({ worst, counts, statements }: TableStanding): Sign {
  return worst ?? (counts.relations > 0 || statements.all > 0 ? 'held' : 'neutral');
}

/** How a table stands, fact by fact. */
export function standingText(
  { worst, worstCount, counts, statements }: TableStanding,
  language: Language,
): string[] {
  const count = worstCount;
  const { relations, broken, rounding, unchecked } = counts;
  return [
    ...(worst === 'error' ? [say(TABLES.errors, language, { count })] : []),
    ...(worst === 'warning' ? [say(TABLES.warnings, language, { count })] : []),
    ...(worst === 'info' ? [say(TABLES.notes, language, { count })] : []),
    ...(broken > 0
      ? [say(TABLE_PHRASES.broken, language, { relations, broken })]
      : rounding > 0
        ? [say(TABLE_PHRASES.rounding, language, { relations, rounding })]
        : relations > 0
          ? [say(TABLES.held, language, { relations })]
          : statements.all > 0
            ? [statementsText(statements, language)]
            : [say(TABLES.noRelations, language)]),
    ...(unchecked > 0 ? [say(TABLE_PHRASES.unchecked, language, { unchecked })] : []),
  ];
}

function statementsText({ all, unlinked }: TableStanding['statements'], language: Language): string {
  const checked = all - unlinked;
  return unlinked === 0
    ? say(TABLE_PHRASES.statements, language, { all, checked })
    : say(TABLE_PHRASES.statementsUnlinked, language, { all, checked, unlinked });
}
