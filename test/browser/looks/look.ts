import { openWorkbook, sampleSnapshot, type SAMPLES } from '../../excel/support/open-sample';
import type { Workbook } from '../../office-host/model/workbook';
import { User } from '../../office-host/user';
import type { AddInPage } from '../add-in-page';

/** A state of the pane worth looking at, and the way there. */
export interface Look {
  readonly name: string;
  readonly workbook: () => Workbook;
  readonly steps: (shown: AddInPage) => Promise<void>;
}

export const sample = (name: (typeof SAMPLES)[number]): Workbook => openWorkbook(sampleSnapshot(name));

/** A published budget with two figures mistyped. */
export function mistyped(): Workbook {
  const workbook = sample('youhao-2026');
  const user = new User(workbook);
  user.type('部门支出总表!C9', 61.99);
  user.type('部门收入总表!E6', 249.98);
  return workbook;
}
