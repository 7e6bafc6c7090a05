import { rangeAddress } from '../../snapshot/address';
import type { Unrecognised } from '../../tables/budget-table';
import { say } from '../phrase';
import { REPORT_PHRASES } from '../phrases/report';
import { UNRECOGNISED_REASONS } from '../phrases/unrecognised-reasons';
import { clip, displayWidth, padEnd } from './display-width';
import { unlinkedStatements } from '../unlinked-statements';
import { printable } from './printable';
import { placeName, sheetName, type View } from './view';

const LONGEST_LABEL = 42;

/** Figures of sentences listed; the JSON report has them all. */
const MOST_STATEMENTS = 20;

export interface Unchecked {
  readonly label: string;
  readonly reason: string;
}

/** Sheets, parts of sheets and figures in sentences nobody checked, each with the reason; no lines when everything was checked. */
export function uncheckedSection(view: View): string[] {
  const { all, more } = uncheckedParts(view, MOST_STATEMENTS);
  if (all.length === 0) return [];
  const labels = all.map(({ label }) => clip(label, LONGEST_LABEL));
  const width = Math.max(...labels.map(displayWidth));
  return [
    view.paint('heading', REPORT_PHRASES.uncheckedHeading[view.language]),
    ...all.map(({ reason }, index) => `    ${padEnd(labels[index]!, width)}  ${view.paint('faint', reason)}`),
    ...(more > 0
      ? [`    ${view.paint('faint', say(REPORT_PHRASES.moreUnlinked, view.language, { count: more }))}`]
      : []),
  ];
}

/** Everything that was not checked, figures in sentences up to a number; how many more of those there are. */
export function uncheckedParts(
  view: View,
  mostStatements: number,
): { readonly all: readonly Unchecked[]; readonly more: number } {
  const { result, language } = view;
  const parts = result.recognition.unrecognised.map((part): Unchecked => ({
    label: partName(view, part),
    reason: UNRECOGNISED_REASONS[part.reason][language],
  }));
  const statements = unlinkedStatements(result);
  const figures = statements.slice(0, mostStatements).map(({ place, words }): Unchecked => ({
    label: placeName(view, place),
    reason: say(REPORT_PHRASES.unlinked, language, { words: printable(words) }),
  }));
  return { all: [...parts, ...figures], more: statements.length - figures.length };
}

function partName(view: View, { sheet, range }: Unrecognised): string {
  const name = sheetName(view, sheet);
  const whole = range === null || !view.result.recognition.tables.some((table) => table.sheet === sheet);
  return whole ? name : `${name} ${rangeAddress(range)}`;
}
