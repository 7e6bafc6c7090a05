import type { CheckResult } from '../../check/check-result';
import type { Language } from '../../findings/localised';
import { cellAddress } from '../../snapshot/address';
import type { CellPlace } from '../../tables/budget-table';
import type { Painter } from './painter';
import { printable } from './printable';

/** What every part of the terminal report needs. */
export interface View {
  readonly result: CheckResult;
  readonly language: Language;
  readonly paint: Painter;
  /** Columns of the page. */
  readonly columns: number;
}

/** What naming a place takes. */
export type NamingView = Pick<View, 'result' | 'language'>;

export function sheetName({ result }: NamingView, sheet: number): string {
  return printable(result.snapshot.sheets[sheet]!.name);
}

/** Sheet and cell as a clerk finds them: 部门支出总表 C9. */
export function placeName(view: NamingView, { sheet, row, column }: CellPlace): string {
  return `${sheetName(view, sheet)} ${cellAddress(row, column)}`;
}
