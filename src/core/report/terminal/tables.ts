import type { RelationCounts } from '../../check/check-result';
import type { Language } from '../../findings/localised';
import { say } from '../phrase';
import { REPORT_PHRASES, TABLE_PHRASES } from '../phrases/report';
import { shortRuleName } from '../phrases/rule-names';
import { tableStandings, type TableStanding } from '../table-standing';
import { rangeAddress } from '../../snapshot/address';
import type { BudgetTable } from '../../tables/budget-table';
import { clip, displayWidth, padEnd } from './display-width';
import type { Role } from './painter';
import { printable, sheetName, type View } from './view';
import { wrapPieces } from './wrap';

const LONGEST_LABEL = 42;
/** A sheet named with a few words says what it holds; "表3", "附件2" and "Sheet3" do not. */
const TELLING_NAME = /\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}/u;
/** Columns the list of checks needs beside the table; on narrower pages it stands below it. */
const NARROWEST_CHECKS = 24;
const NARROW_INDENT = 6;

/** One line per table: a mark, its name, how its relations stand, and which were checked. */
export function tablesSection(view: View): string[] {
  const { result, language, paint } = view;
  const standings = tableStandings(result);
  const labels = standings.map(({ table }) => clip(tableLabel(view, table), LONGEST_LABEL));
  const states = standings.map((standing) => stateText(view, standing));
  const labelWidth = widest(labels);
  const stateWidth = widest(states);
  const heading = say(TABLE_PHRASES.heading, language, { count: standings.length });
  const rows = standings.flatMap((standing, index) => {
    const { mark, role } = markOf(standing);
    const start = `  ${paint(role, mark)} ${padEnd(labels[index]!, labelWidth)}  `;
    const indent = 4 + labelWidth + 2 + stateWidth + 2;
    const beside = view.columns - indent >= NARROWEST_CHECKS;
    const checks = checksText(view, standing, view.columns - (beside ? indent : NARROW_INDENT));
    const [first = '', ...rest] = beside ? checks : ['', ...checks];
    return [
      `${start}${paint(role, padEnd(states[index]!, stateWidth))}  ${paint('faint', first)}`.trimEnd(),
      ...rest.map((line) => ' '.repeat(beside ? indent : NARROW_INDENT) + paint('faint', line)),
    ];
  });
  return [paint('heading', heading), ...rows];
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

function stateText({ language }: View, { counts }: TableStanding): string {
  const { unchecked } = counts;
  const judged = judgedText(counts, language);
  if (unchecked === 0) return judged;
  return [judged, say(TABLE_PHRASES.unchecked, language, { unchecked })].join(
    REPORT_PHRASES.clauseSeparator[language],
  );
}

function judgedText({ relations, rounding, broken }: RelationCounts, language: Language): string {
  if (relations === 0) return say(TABLE_PHRASES.noRelations, language);
  if (broken > 0) return say(TABLE_PHRASES.broken, language, { relations, broken });
  if (rounding > 0) return say(TABLE_PHRASES.rounding, language, { relations, rounding });
  return say(TABLE_PHRASES.allHeld, language, { relations });
}

function markOf({ worst, counts }: TableStanding): { mark: string; role: Role } {
  if (worst === 'error') return { mark: '✗', role: 'error' };
  if (worst === 'warning') return { mark: '!', role: 'warning' };
  if (counts.relations === 0) return { mark: '-', role: 'faint' };
  return { mark: '✓', role: 'good' };
}

function checksText({ language }: View, { checks }: TableStanding, width: number): string[] {
  const pieces = checks.map((rule) => shortRuleName(rule)[language]);
  return wrapPieces(
    pieces.map((piece, index) =>
      index < pieces.length - 1 ? piece + REPORT_PHRASES.listSeparator[language] : piece,
    ),
    width,
  );
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);
}
