import type { ICommandInfo } from '@univerjs/core';
import type { OpenWorkbook } from './open-workbook';

/** Milliseconds after a change within which the engine begins to calculate. */
const SOON = 250;

const STARTS = 'formula.mutation.set-formula-calculation-start';
const TELLS = 'formula.mutation.set-formula-calculation-notification';
const CHANGES = new Set(['sheet.mutation.set-range-values', 'sheet.mutation.move-range']);

/** Follows changes of cells, and the engine, which calculates some time after them. */
export class CellChanges {
  /** Whether cells were changed since the last time they were forgotten. */
  any = false;
  private changed = -Infinity;
  private isCalculating = false;

  constructor(workbook: OpenWorkbook) {
    workbook.listen(({ id, params }: Readonly<ICommandInfo>, options) => {
      if (id === STARTS) this.isCalculating = true;
      else if (id === TELLS && isEnd(params)) this.isCalculating = false;
      if (!CHANGES.has(id) || options?.['fromFormula'] === true) return;
      this.changed = performance.now();
      this.any = true;
    });
  }

  forget(): void {
    this.any = false;
  }

  /** Waits until what was changed so far has been calculated. */
  async settled(): Promise<void> {
    while (this.isCalculating || performance.now() - this.changed < SOON) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Whether the engine tells that it is through, and not how far it is. */
function isEnd(news: unknown): boolean {
  return (news as { readonly functionsExecutedState?: unknown }).functionsExecutedState !== undefined;
}
