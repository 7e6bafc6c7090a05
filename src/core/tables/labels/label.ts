import { normaliseName } from '../../text/normalise';
import { INCOMPARABLE, type Traits } from '../../text/traits';
import type { LineRole } from '../line';
import { roleOfLabel } from '../vocabulary/labels';
import { LabelTrait } from './label-traits';

/** What the label of a line says. */
export interface Label {
  /** As printed, without ordinal and 其中. */
  readonly name: string;
  /** Comparable form of the name. */
  readonly plain: string;
  /** The same without colons at the end: what the name is known by. */
  readonly key: string;
  readonly role: LineRole;
  /** Style of the ordinal, coarse to fine: 1 一、 2 （一） 3 1. 4 (1) 5 ①; 0 when there is none. */
  readonly ordinal: number;
  /** Width of the blank before the text, in half-width characters. */
  readonly indent: number;
  readonly isOfWhich: boolean;
  /** 公务用车保有量（辆）: the line counts things, its numbers are no money. */
  readonly countsThings: boolean;
}

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^[一二三四五六七八九十]+[、.,．，]\s*/, 1],
  [/^[（(][一二三四五六七八九十]+[）)][、.．]?\s*/, 2],
  [/^\d{1,2}[、.．](?!\d)\s*/, 3],
  [/^[（(]\d{1,2}[）)][、.．]?\s*/, 4],
  [/^[①-⑳]\s*/, 5],
];
/** What an ordinal can begin with; spares most labels the comparison. */
const ORDINAL_START = /^[一二三四五六七八九十（(\d①-⑳]/;
/** Ordinals that fill a cell, as normalised text. */
const ORDINALS_ALONE: readonly (readonly [RegExp, number])[] = [
  [/^[一二三四五六七八九十]{1,3}、?$/, 1],
  [/^\([一二三四五六七八九十]{1,3}\)、?$/, 2],
  [/^\d{1,2}[.、]?$/, 3],
  [/^\(\d{1,2}\)$/, 4],
];

/** The style of an ordinal that is all a normalised text says; 0 where it says anything else. */
export function ordinalAlone(text: string): number {
  if (text === '' || text.length > 5) return 0;
  return ORDINALS_ALONE.find(([pattern]) => pattern.test(text))?.[1] ?? 0;
}

const OF_WHICH = /^其\s*中\s*[:：]?\s*/;
const APPENDED = /^(附|另)\s*[:：]\s*/;

const COUNTS_THINGS =
  /\((辆|台|个|人|次|批次|批|人次|套|户|平方米|台[/、,]?套)\)$|保有量|团组数|批次|人次数?$|人数$/;

const FULL_WIDTH_SPACE = '\u3000';

/** What a label that is more than a name can begin with: an ordinal, a bracketed code, 其中, 附, 另. */
const MARKED_STARTS: ReadonlySet<number> = new Set(
  [...'一二三四五六七八九十(0123456789其附另'].map((character) => character.charCodeAt(0)),
);

/** Whether a text is a name and nothing else: in comparable form, without code, ordinal, 其中 or colon. */
export function isBareName(text: string, traits: Traits): boolean {
  return (traits & (INCOMPARABLE | LabelTrait.Colon)) === 0 && !MARKED_STARTS.has(text.charCodeAt(0));
}

/** The label of a bare name, which most lines have; the same as {@link readLabel} says, for less. */
export function bareLabel(name: string, traits: Traits): Label {
  return {
    name,
    plain: name,
    key: name,
    role: (traits & LabelTrait.Role) === 0 ? 'item' : roleOfLabel(name),
    ordinal: 0,
    indent: 0,
    isOfWhich: false,
    countsThings: (traits & LabelTrait.Count) !== 0 && COUNTS_THINGS.test(name),
  };
}

/** Reads the label of a line as typed. */
export function readLabel(raw: string): Label {
  const trimmed = raw.trim();
  const indent = indentOf(raw);
  let rest = trimmed.replace(OF_WHICH, (mark) =>
    ORDINAL_START.test(trimmed.slice(mark.length)) ? '' : mark,
  );
  const isNumberedPart = rest !== trimmed;
  let ordinal = 0;
  for (const [pattern, style] of ORDINAL_START.test(rest) ? ORDINALS : []) {
    const match = pattern.exec(rest);
    if (match && match[0].length < rest.length) {
      rest = rest.slice(match[0].length);
      ordinal = style;
      break;
    }
  }
  const withoutMark = rest.replace(OF_WHICH, '').replace(APPENDED, '');
  const isMarkedPart = withoutMark !== rest && withoutMark !== '';
  const name = (isMarkedPart ? withoutMark : rest).trim();
  const plain = normaliseName(name);
  const key = plain.endsWith(':') ? plain.replace(/:+$/, '') : plain;
  return {
    name,
    plain,
    key,
    role: roleOfLabel(key),
    ordinal,
    indent,
    isOfWhich: isMarkedPart || isNumberedPart,
    countsThings: COUNTS_THINGS.test(key),
  };
}

function indentOf(raw: string): number {
  let width = 0;
  for (const space of raw.slice(0, raw.length - raw.trimStart().length))
    width += space === FULL_WIDTH_SPACE ? 2 : 1;
  return width;
}
