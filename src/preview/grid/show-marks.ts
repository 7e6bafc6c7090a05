import type { IStyleData } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
  type CFTextOperator,
  type CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { SheetKey } from '../../host/port';
import type { SheetMarks } from '../file/messages';
import type { RuleCondition, RulePicture, ScaleStop } from '../picture/read-rules';
import type { NotePicture } from '../picture/sheet-picture';
import type { OpenWorkbook } from './open-workbook';
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
  show(sheet: SheetKey, { notes, rules }: SheetMarks): void {
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

function configOf(condition: RuleCondition): IConditionalFormattingRuleConfig {
  if (condition.kind === 'scale') {
    return { type: CFRuleType.colorScale, config: condition.stops.map(stopOf) };
  }
  const highlight = { type: CFRuleType.highlightCell, style: condition.style satisfies IStyleData } as const;
  switch (condition.kind) {
    case 'formula':
      return { ...highlight, subType: CFSubRuleType.formula, value: condition.formula };
    case 'number':
      return numberRule(highlight, condition.operator as CFNumberOperator, condition.operands);
    case 'text':
      return {
        ...highlight,
        subType: CFSubRuleType.text,
        operator: condition.operator as CFTextOperator,
        value: condition.text,
      };
    case 'duplicates':
      return { ...highlight, subType: CFSubRuleType.duplicateValues };
    case 'uniques':
      return { ...highlight, subType: CFSubRuleType.uniqueValues };
  }
}

function numberRule(
  highlight: { readonly type: CFRuleType.highlightCell; readonly style: IStyleData },
  operator: CFNumberOperator,
  [first = 0, second = 0]: readonly number[],
): IConditionalFormattingRuleConfig {
  const subType = CFSubRuleType.number;
  return operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween
    ? { ...highlight, subType, operator, value: [first, second] }
    : { ...highlight, subType, operator, value: first };
}

function stopOf({ type, value, colour }: ScaleStop, index: number) {
  const number = Number(value);
  return {
    index,
    color: colour,
    value: {
      type: type as CFValueType,
      value: value === '' ? 0 : Number.isFinite(number) ? number : `=${value}`,
    },
  };
}
