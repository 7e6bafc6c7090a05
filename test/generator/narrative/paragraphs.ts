import type { Fen } from '../../../src/core/amount/fen';
import { putText, type SheetGrid } from '../grid';
import type { StatementTruth } from '../truth';

/** A part of a sentence: words, or a figure that the tables vouch for. */
export type Part = string | { readonly kind: StatementTruth['kind']; readonly text: string };

/** How a workbook's narrative writes figures. */
export interface NarrativeStyle {
  /** 分 of the unit the text uses. */
  readonly unitFen: Fen;
  readonly unit: '万元' | '元';
  readonly rateDecimals: 0 | 1 | 2;
  /** What stands for a rate when last year was nothing. */
  readonly zeroBase: 'hundred' | 'omit';
  readonly change: ChangeWording;
  readonly share: ShareWording;
  /** What is said of what stayed as it was, behind 与上年预算. */
  readonly level: string;
}

/** How a change is joined to what it is compared with, and its rate to the change. */
export interface ChangeWording {
  /** Before and behind 上年预算. */
  readonly compared: readonly [string, string];
  /** Between the change and its rate, and behind the rate. */
  readonly rate: readonly [string, string];
}

export const CHANGE_WORDINGS: readonly ChangeWording[] = [
  { compared: ['比', ''], rate: ['，', ''] },
  { compared: ['较', ''], rate: ['，', ''] },
  { compared: ['与', '相比，'], rate: ['，', ''] },
  { compared: ['比', '净'], rate: ['，', ''] },
  { compared: ['较', ''], rate: ['（', '）'] },
];

export const LEVEL_WORDINGS: readonly string[] = [
  '持平，无增减变化。',
  '持平。',
  '相同。',
  '一致，没有增减。',
  '相比无变化。',
];

/** Before and behind the share. */
export type ShareWording = readonly [string, string];

export const SHARE_WORDINGS: readonly ShareWording[] = [
  ['，占', '%'],
  ['，占比', '%'],
  ['（占', '%）'],
  ['，占比为', '%'],
];

/** Amount rounded to what the text prints: two decimals of its unit. */
function spoken(fen: Fen, { unitFen }: NarrativeStyle): Fen {
  const quantum = unitFen / 100;
  return Math.round(fen / quantum) * quantum;
}

export function amountPart(fen: Fen, style: NarrativeStyle): Part[] {
  return [{ kind: 'amount', text: (spoken(fen, style) / style.unitFen).toFixed(2) }, style.unit];
}

/** ，占98.41%; nothing where the whole is nothing. */
export function sharePart(part: Fen, whole: Fen, style: NarrativeStyle): Part[] {
  if (whole === 0) return [];
  const share = (spoken(part, style) / spoken(whole, style)) * 100;
  const [before, behind] = style.share;
  return [before, { kind: 'share', text: share.toFixed(2) }, behind];
}

/** 比上年预算数增加2.68万元，增长9.90%; or 与上年持平. */
export function changeParts(current: Fen, previous: Fen, style: NarrativeStyle, base: string): Part[] {
  const change = spoken(current, style) - spoken(previous, style);
  if (change === 0) return [`与${base}${style.level}`];
  const grows = change > 0;
  const size: Part = { kind: 'change', text: (Math.abs(change) / style.unitFen).toFixed(2) };
  const { compared, rate: joint } = style.change;
  const start: Part[] = [`${compared[0]}${base}${compared[1]}${grows ? '增加' : '减少'}`, size, style.unit];
  const reason = `，主要原因是${grows ? '人员增加及政策性增支' : '压减一般性支出'}。`;
  if (spoken(previous, style) === 0) {
    return style.zeroBase === 'omit'
      ? [...start, '，上年无此项预算。']
      : [...start, `${joint[0]}增长`, { kind: 'rate', text: '100' }, `%${joint[1]}`, reason];
  }
  const rate = Math.abs(change / spoken(previous, style)) * 100;
  return [
    ...start,
    `${joint[0]}${grows ? '增长' : '下降'}`,
    { kind: 'rate', text: rate.toFixed(style.rateDecimals) },
    `%${joint[1]}`,
    reason,
  ];
}

/** Writes paragraphs one below the other and notes where their figures stand. */
export function writeParagraphs(
  sheet: SheetGrid,
  sheetIndex: number,
  paragraphs: readonly (readonly Part[])[],
): StatementTruth[] {
  return paragraphs.flatMap((parts, row) => {
    const statements: StatementTruth[] = [];
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') {
        text += part;
        continue;
      }
      statements.push({
        sheet: sheetIndex,
        row,
        column: 0,
        start: text.length,
        length: part.text.length,
        kind: part.kind,
      });
      text += part.text;
    }
    putText(sheet, row, 0, text);
    return statements;
  });
}
