import type { Finding, Severity } from '../../core/findings/finding';
import type { Language } from '../../core/findings/localised';
import { SEVERITIES } from '../../core/report/finding-order';
import { say } from '../../core/report/phrase';
import { MAX_COLUMNS } from '../../core/snapshot/workbook-snapshot';
import type { CellPoint, SheetKey } from '../cell-point';
import { LOOKS, type Look } from './looks';
import { REMARK_PHRASES, SEVERITY_WORDS } from './phrases';
import { highlightFormula } from './signature';

/** Cells of one sheet to be marked alike, by a conditional format that is always true. */
export interface Highlight {
  readonly sheet: SheetKey;
  readonly formula: string;
  readonly look: Look;
  readonly cells: readonly CellPoint[];
}

/** A note or comment to be attached to a cell; the text is signed. */
export interface Remark extends CellPoint {
  readonly text: string;
}

/** A cell to be coloured. */
export interface ColouredCell extends CellPoint {
  readonly severity: Severity;
}

/** What the findings say about one cell. */
export interface CellFindings extends ColouredCell {
  /** The worst first. */
  readonly findings: readonly Finding[];
}

/** Findings by the cell they are about, in the order given. `sheets` are the keys of the snapshot's sheets. */
export function findingsByCell(findings: readonly Finding[], sheets: readonly SheetKey[]): CellFindings[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { sheet, row, column } = finding.place;
    const id = `${sheet} ${row * MAX_COLUMNS + column}`;
    const known = byCell.get(id);
    if (known) known.push(finding);
    else byCell.set(id, [finding]);
  }
  return [...byCell.values()].map((found) => {
    const { place } = found[0]!;
    const worstFirst = found.toSorted((a, b) => rankOf(a) - rankOf(b));
    return {
      sheet: sheets[place.sheet]!,
      row: place.row,
      column: place.column,
      severity: worstFirst[0]!.severity,
      findings: worstFirst,
    };
  });
}

const rankOf = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

/** One highlight per sheet and severity. */
export function planHighlights(cells: readonly ColouredCell[]): Highlight[] {
  const groups = new Map<string, ColouredCell[]>();
  for (const cell of cells) {
    const id = `${cell.severity} ${cell.sheet}`;
    const group = groups.get(id);
    if (group) group.push(cell);
    else groups.set(id, [cell]);
  }
  return [...groups.values()].map((group) => {
    const { sheet, severity } = group[0]!;
    return { sheet, formula: highlightFormula(severity), look: LOOKS[severity], cells: group };
  });
}

/** The explanation of a cell, not yet signed. */
export function remarkText({ findings }: CellFindings, language: Language): string {
  return findings
    .map(({ severity, message }) =>
      say(REMARK_PHRASES.finding, language, {
        severity: SEVERITY_WORDS[severity][language],
        message: message[language],
      }),
    )
    .join('\n');
}
