import { rangeAddress } from '../../snapshot/address';
import type { Unrecognised } from '../../tables/budget-table';
import { REPORT_PHRASES } from '../phrases/report';
import { UNRECOGNISED_REASONS } from '../phrases/unrecognised-reasons';
import { clip, displayWidth, padEnd } from './display-width';
import { sheetName, type View } from './view';

const LONGEST_LABEL = 42;

/** Sheets and parts of sheets nobody checked, each with the reason; no lines when everything was checked. */
export function uncheckedSection(view: View): string[] {
  const parts = view.result.recognition.unrecognised;
  if (parts.length === 0) return [];
  const labels = parts.map((part) => clip(partName(view, part), LONGEST_LABEL));
  const width = Math.max(...labels.map(displayWidth));
  return [
    view.paint('heading', REPORT_PHRASES.uncheckedHeading[view.language]),
    ...parts.map(
      ({ reason }, index) =>
        `    ${padEnd(labels[index]!, width)}  ${view.paint('faint', UNRECOGNISED_REASONS[reason][view.language])}`,
    ),
  ];
}

function partName(view: View, { sheet, range }: Unrecognised): string {
  const name = sheetName(view, sheet);
  const whole = range === null || !view.result.recognition.tables.some((table) => table.sheet === sheet);
  return whole ? name : `${name} ${rangeAddress(range)}`;
}
