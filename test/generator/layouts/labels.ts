import type { LabelPlan, LinePlan } from '../plan';
import type { CodeStyle } from '../style';
import { depths } from './lines';
import { ordinal } from './words';

/** Words over the label columns. */
export interface LabelHeads {
  /** Block over code and name, e.g. 功能分类科目; null for none. */
  readonly over: string | null;
  readonly code: string;
  readonly name: string;
}

/** Parts of a code: 类 of three digits, then two each. */
const PART_NAMES = ['类', '款', '项'] as const;

/** The label columns of a classification in the given style. */
export function labelColumns(style: CodeStyle, heads: LabelHeads, joint: string, parts: 2 | 3): LabelPlan[] {
  const over = heads.over === null ? [] : [heads.over];
  const name: LabelPlan = { path: [...over, heads.name], role: 'name', text: (line) => line.printed };
  switch (style) {
    case 'text':
      return [{ path: [...over, heads.code], role: 'code', text: (line) => line.code }, name];
    case 'text-indented':
      return [
        { path: [...over, heads.code], role: 'code', text: (line) => indentOf(line.printed) + line.code },
        name,
      ];
    case 'number':
      return [
        {
          path: [...over, heads.code],
          role: 'code',
          text: (line) => (line.code === '' ? null : Number(line.code)),
        },
        name,
      ];
    case 'split':
      return [
        ...splitColumns(heads, over, parts, (line, part) => codePart(line.code, part)),
        nameBesideSplit(name, over),
      ];
    case 'split-number':
      return [
        ...splitColumns(heads, over, parts, (line, part) => {
          const text = codePart(line.code, part);
          return text === '' ? null : Number(text);
        }),
        nameBesideSplit(name, over),
      ];
    case 'split-whole':
      return [
        ...splitColumns(heads, over, parts, (line, part) => (part === 0 ? line.code : null)),
        nameBesideSplit(name, over),
      ];
    case 'joined':
      return [
        {
          ...name,
          role: 'code-name',
          text: (line) => (line.code === '' ? line.printed : joined(line, joint)),
        },
      ];
    case 'ordinals':
    case 'indented':
    case 'names':
      return [name];
  }
}

function splitColumns(
  heads: LabelHeads,
  over: readonly string[],
  parts: 2 | 3,
  text: (line: LinePlan, part: number) => string | number | null,
): LabelPlan[] {
  return PART_NAMES.slice(0, parts).map((part, index) => ({
    path: [...(over.length > 0 ? over : [heads.code]), part],
    role: 'code',
    text: (line) => text(line, index),
  }));
}

/** Beside split codes the name stands under no common block. */
function nameBesideSplit(name: LabelPlan, over: readonly string[]): LabelPlan {
  return over.length > 0 ? { ...name, path: [name.path[name.path.length - 1]!] } : name;
}

function codePart(code: string, part: number): string {
  return part === 0 ? code.slice(0, 3) : code.slice(1 + part * 2, 3 + part * 2);
}

function joined(line: LinePlan, joint: string): string {
  const indent = indentOf(line.printed);
  const name = line.printed.slice(indent.length);
  return joint === '[]' ? `${indent}[${line.code}]${name}` : `${indent}${line.code}${joint}${name}`;
}

/** Writes ordinals or indentation before the names, as the style asks. */
export function markLevels(lines: readonly LinePlan[], style: CodeStyle, indent: string): LinePlan[] {
  const levels = depths(lines);
  const seen = new Map<string, number>();
  return lines.map((line, index) => {
    if (line.role === 'total') return line;
    const level = levels[index]!;
    if (style === 'indented' || style === 'text-indented' || (style === 'joined' && indent !== ''))
      return { ...line, printed: indent.repeat(level) + line.name };
    if (style !== 'ordinals' && !(style === 'names' && level === 0)) return line;
    const siblings = `${line.parent}/${level}`;
    const position = (seen.get(siblings) ?? 0) + 1;
    seen.set(siblings, position);
    return { ...line, printed: ordinal(level, position) + line.name };
  });
}

function indentOf(printed: string): string {
  return /^\s*/.exec(printed)![0];
}
