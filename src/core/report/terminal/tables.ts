import type { RelationCounts } from '../../check/check-result';
import type { Language } from '../../findings/localised';
import { say } from '../phrase';
import { REPORT_PHRASES, TABLE_PHRASES } from '../phrases/report';
import { shortRuleName } from '../phrases/rule-names';
import { tableStandings, type TableStanding } from '../table-standing';
import { rangeAddress } from '../../snapshot/address';
import type { BudgetTable } from '../../tables/budget-table';
import { clip, displayWidth, padEnd } from './display-width';
import type { Painter, Role } from './painter';
import { printable } from './printable';
import { sheetName, type View } from './view';
import { wrapPieces } from './wrap';

const LONGEST_LABEL = 40;
/** A table with more to say pushes its list of checks below. */
const WIDEST_STATE = 24;
/** A sheet named with a few words says what it holds; "表3", "附件2" and "Sheet3" do not. */
const TELLING_NAME = /\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}/u;
/** Columns the list of checks needs beside the table; on narrower pages it stands below it. */
const NARROWEST_CHECKS = 20;
const NARROW_INDENT = 6;
const GAP = 2;

/** One line per table: a mark, its name, its findings, how its relations stand, and which were checked. */
export function tablesSection(view: View): string[] {
  const { result, language, paint } = view;
  const standings = tableStandings(result);
  const labels = column(standings.map(({ table }) => clip(tableLabel(view, table), LONGEST_LABEL)));
  const issues = column(standings.map((standing) => issuesText(view, standing)));
  const states = column(
    standings.map((standing) => stateText(view, standing)),
    WIDEST_STATE,
  );
  const rows = standings.flatMap((standing, index) => {
    const { mark, role } = markOf(standing);
    const cells: Cell[] = [
      { text: '  ' },
      { role, text: mark },
      { text: ` ${labels[index]!}` },
      { role, text: issues[index]! + states[index]! },
    ];
    return rowLines(cells, checkPieces(view, standing), view);
  });
  const heading = say(TABLE_PHRASES.heading, language, { count: standings.length });
  return [paint('heading', heading), ...rows];
}

interface Cell {
  readonly role?: Role;
  readonly text: string;
}

/** The cells of a row and, beside or below them, the checks. */
function rowLines(cells: readonly Cell[], checks: readonly string[], { paint, columns }: View): string[] {
  const used = cells.reduce((width, { text }) => width + displayWidth(text), 0);
  const beside = columns - used >= NARROWEST_CHECKS;
  const indent = beside ? used : NARROW_INDENT;
  const lines = wrapPieces(checks, columns - indent);
  const first = beside ? lines.slice(0, 1) : [];
  const row = [...cells, ...first.map((text): Cell => ({ role: 'faint', text }))];
  return [
    painted(row, paint),
    ...lines.slice(first.length).map((line) => ' '.repeat(indent) + paint('faint', line)),
  ];
}

/** The cells as one line without spaces at its end. */
function painted(cells: readonly Cell[], paint: Painter): string {
  return cells
    .map(({ role, text }, index) => {
      const shown = index === cells.length - 1 ? text.trimEnd() : text;
      return role ? paint(role, shown) : shown;
    })
    .join('');
}

/** Texts at one width, with a gap behind; a longer one sticks out, and a column of nothing takes no room. */
function column(texts: readonly string[], most = Infinity): string[] {
  const width = Math.min(
    most,
    texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 0),
  );
  return texts.map((text) => (width === 0 ? '' : padEnd(text, Math.max(width, displayWidth(text)) + GAP)));
}

/** The sheet's name, and the table's title where the sheet's name does not already say it. */
export function tableLabel(view: View, table: BudgetTable): string {
  const sheet = sheetName(view, table.sheet);
  const neighbours = view.result.recognition.tables.filter((other) => other.sheet === table.sheet);
  const title = printable(table.title.value);
  if (neighbours.some((other) => other !== table && other.title.value === table.title.value)) {
    return `${sheet} ${rangeAddress(table.range)}`;
  }
  return neighbours.length === 1 && TELLING_NAME.test(sheet) ? sheet : `${sheet} · ${title}`;
}

export function issuesText({ language }: View, { worst, worstCount: count }: TableStanding): string {
  if (worst === 'error') return say(TABLE_PHRASES.errors, language, { count });
  return worst === 'warning' ? say(TABLE_PHRASES.warnings, language, { count }) : '';
}

export function stateText({ language }: View, { counts, statements }: TableStanding): string {
  if (statements.all > 0) return statementsText(statements, language);
  const { unchecked } = counts;
  const judged = judgedText(counts, language);
  if (unchecked === 0) return judged;
  return [judged, say(TABLE_PHRASES.unchecked, language, { unchecked })].join(
    REPORT_PHRASES.clauseSeparator[language],
  );
}

/** 42 处数字，41 处已核对，1 处未能对应. */
function statementsText({ all, unlinked }: TableStanding['statements'], language: Language): string {
  const checked = all - unlinked;
  return unlinked === 0
    ? say(TABLE_PHRASES.statements, language, { all, checked })
    : say(TABLE_PHRASES.statementsUnlinked, language, { all, checked, unlinked });
}

function judgedText({ relations, rounding, broken }: RelationCounts, language: Language): string {
  if (relations === 0) return say(TABLE_PHRASES.noRelations, language);
  if (broken > 0) return say(TABLE_PHRASES.broken, language, { relations, broken });
  if (rounding > 0) return say(TABLE_PHRASES.rounding, language, { relations, rounding });
  if (relations === 1) return say(TABLE_PHRASES.onlyHeld, language);
  return say(TABLE_PHRASES.allHeld, language, { relations });
}

export function markOf({ worst, counts, statements }: TableStanding): { mark: string; role: Role } {
  if (worst === 'error') return { mark: '✗', role: 'error' };
  if (worst === 'warning') return { mark: '!', role: 'warning' };
  if (counts.relations === 0 && statements.all === 0) return { mark: '-', role: 'faint' };
  return { mark: '✓', role: 'good' };
}

function checkPieces({ language }: View, { checks }: TableStanding): string[] {
  const separator = REPORT_PHRASES.listSeparator[language];
  return checks.map((rule, index) => {
    const name = shortRuleName(rule)[language];
    return index < checks.length - 1 ? name + separator : name;
  });
}
