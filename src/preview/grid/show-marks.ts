import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { SheetKey } from '../../host/cell-point';
import type { SheetMarks } from '../file/messages';
import type { RulePicture } from '../picture/read-rules';
import type { NotePicture } from '../picture/sheet-picture';
import type { OpenWorkbook } from './open-workbook';
import { configOf, isShown } from './rule-config';
import { gridRange } from './workbook-data';

/** Pixels of a note's box. */
const NOTE_WIDTH = 260;
const NOTE_HEIGHT = 140;

/** Notes and conditional formats of the grid's sheets; kept in step with the file's, which alone count. */
export class MarkView {
  private readonly shown = new Map<
    SheetKey,
    { readonly notes: readonly NotePicture[]; readonly rules: number }
  >();

  constructor(private readonly workbook: OpenWorkbook) {}

  /** Shows a sheet's marks in place of those it showed. Nothing of this can be undone by the user, nor need be. */
  show(sheet: SheetKey, { notes, rules: all }: SheetMarks): void {
    const rules = all.filter(({ condition }) => isShown(condition));
    const target = { unitId: this.workbook.unit, subUnitId: sheet };
    const noted = { unitId: this.workbook.unit, sheetId: sheet };
    const { commands } = this.workbook;
    this.workbook.asOwnWork(() => {
      const before = this.shown.get(sheet);
      for (const { row, column } of before?.notes ?? []) {
        commands.syncExecuteCommand(RemoveNoteMutation.id, { ...noted, row, col: column, silent: true });
      }
      for (let index = 0; index < (before?.rules ?? 0); index++) {
        commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, {
          ...target,
          cfId: ruleId(sheet, index),
        });
      }
      for (const { row, column, text } of notes) {
        const note = {
          id: `${sheet} ${row} ${column}`,
          row,
          col: column,
          width: NOTE_WIDTH,
          height: NOTE_HEIGHT,
          note: text,
        };
        commands.syncExecuteCommand(UpdateNoteMutation.id, {
          ...noted,
          row,
          col: column,
          note,
          silent: true,
        });
      }
      // Each rule goes before those already there, so the most urgent comes last.
      rules.forEach((_, at) => {
        const index = rules.length - 1 - at;
        const rule = ruleFor(rules[index]!, ruleId(sheet, index));
        commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...target, rule });
      });
    });
    this.shown.set(sheet, { notes, rules: rules.length });
  }

  forget(sheet: SheetKey): void {
    this.shown.delete(sheet);
  }
}

function ruleId(sheet: SheetKey, index: number): string {
  return `${sheet}-${index}`;
}

function ruleFor({ ranges, isLast, condition }: RulePicture, cfId: string): IConditionFormattingRule {
  return { cfId, ranges: ranges.map(gridRange), stopIfTrue: isLast, rule: configOf(condition) };
}
