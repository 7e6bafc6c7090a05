import { WAN, YUAN, type MoneyUnit } from '../../src/core/amount/fen';
import type { Stage } from '../../src/core/tables/table-kind';
import { drawWords, type Words } from './layouts/words';
import type { Random } from './random';
import type {
  BorderStyle,
  CodeStyle,
  HeaderStyle,
  LabelStyle,
  MetaStyle,
  MoneyStyle,
  TableStyle,
  TextForm,
  TitleStyle,
  TotalStyle,
  ZeroStyle,
} from './style';

/** How a workbook prints money, and how fine its amounts are. */
export interface MoneyProfile {
  readonly unit: MoneyUnit;
  readonly decimals: number;
  /** Every amount of the model is a multiple of this many 分. */
  readonly quantum: number;
  readonly keepsHiddenDigits: boolean;
}

export type Rounding = 'exact' | 'independent';

/** What a workbook's tables have in common: the habits of a province and of the clerk who filled the form. */
export interface Profile {
  readonly money: MoneyProfile;
  readonly style: Omit<TableStyle, 'title'> & { readonly title: Omit<TitleStyle, 'caption'> };
  readonly captions: CaptionForm;
  readonly words: Words;
  /** Likelihood that a table departs from the workbook's habits. */
  readonly unruliness: number;
}

export type CaptionForm = 'none' | '表1' | '表一' | '附表1' | '附件1' | '公开01表' | '表1-1' | '预算01表';

export function drawProfile(random: Random, stage: Stage, year: number, money: MoneyProfile): Profile {
  return {
    money,
    style: {
      money: drawMoneyStyle(random.fork('money'), money),
      title: drawTitleStyle(random.fork('title'), stage),
      meta: drawMetaStyle(random.fork('meta')),
      header: drawHeaderStyle(random.fork('header'), stage),
      labels: drawLabelStyle(random.fork('labels')),
      totals: drawTotalStyle(random.fork('totals')),
      border: drawBorderStyle(random.fork('border')),
    },
    captions: drawCaptions(random.fork('captions'), stage),
    words: drawWords(random.fork('words'), year, stage),
    unruliness: random.pick([0, 0.05, 0.2]),
  };
}

/** Money of a workbook: mostly 万元, exact or rounded one by one; 元 with 分 else. */
export function drawMoneyProfile(random: Random, rounding: Rounding | undefined): MoneyProfile {
  const exact: MoneyProfile[] = [
    { unit: WAN, decimals: 2, quantum: 10_000, keepsHiddenDigits: false },
    { unit: YUAN, decimals: 2, quantum: 1, keepsHiddenDigits: false },
    { unit: WAN, decimals: 6, quantum: 1, keepsHiddenDigits: false },
    { unit: WAN, decimals: 2, quantum: 1, keepsHiddenDigits: true },
    { unit: YUAN, decimals: 0, quantum: 100, keepsHiddenDigits: false },
    { unit: WAN, decimals: 4, quantum: 100, keepsHiddenDigits: false },
  ];
  const independent: MoneyProfile = { unit: WAN, decimals: 2, quantum: 1, keepsHiddenDigits: false };
  const isIndependent = rounding === undefined ? random.chance(0.2) : rounding === 'independent';
  if (isIndependent) return independent;
  return random.weighted(exact.map((money, index) => [money, [10, 5, 0.7, 1, 0.5, 0.3][index]!] as const));
}

function drawMoneyStyle(random: Random, money: MoneyProfile): MoneyStyle {
  const digits = money.decimals === 0 ? '' : `.${'0'.repeat(money.decimals)}`;
  const format = money.keepsHiddenDigits
    ? random.pick([`0${digits}`, `#,##0${digits}`])
    : random.weighted([
        [`0${digits}`, 4],
        [`#,##0${digits}`, 4],
        [`#,##0${digits}_ `, 1],
        [`0${digits}_ `, 1],
        [`#,##0${digits}_);[Red]\\(#,##0${digits}\\)`, 0.5],
        [`_ * #,##0${digits}_ ;_ * \\-#,##0${digits}_ ;_ * "-"??_ ;_ @_ `, 0.7],
        ['General', 1.5],
      ]);
  return {
    unit: money.unit,
    decimals: money.decimals,
    format,
    keepsHiddenDigits: money.keepsHiddenDigits,
    zero: random.weighted<ZeroStyle>([
      ['zero', 6],
      ['blank', 5],
      ['hyphen', 0.5],
      ['dash', 0.5],
    ]),
    text:
      random.chance(0.05) && !money.keepsHiddenDigits
        ? random.pick<TextForm>(['plain', 'grouped', 'grouped', 'full-width', 'trailing-blank'])
        : null,
    negative: random.pick(['minus', 'minus', 'brackets', 'triangle'] as const),
  };
}

function drawTitleStyle(random: Random, stage: Stage): Omit<TitleStyle, 'caption'> {
  return {
    captionPlace:
      stage === 'final'
        ? 'below-right'
        : random.weighted([
            ['above', 6],
            ['above-right', 2],
            ['below-right', 1],
          ] as const),
    isMerged: random.chance(0.75),
    isSpaced: random.chance(0.06),
    hasOrganisationAbove: random.chance(0.05),
  };
}

function drawMetaStyle(random: Random): MetaStyle {
  return {
    organisation: random.weighted([
      ['部门：', 4],
      ['单位名称：', 3],
      ['编制单位：', 2],
      ['填报单位：', 2],
      ['部门/单位：', 1],
      ['预算单位：', 1],
      ['部门名称：', 1],
      ['公开部门：', 0.7],
      ['', 1.5],
      [null, 1],
    ]),
    isCodeGlued: random.chance(0.15),
    year: random.weighted([
      [null, 8],
      ['预算年度：', 2],
      ['年度：', 1],
    ]),
    unit: random.weighted([
      ['单位：', 6],
      ['金额单位：', 3],
      ['单位:', 2],
      ['金额单位:', 1],
      ['（单位：', 1],
      ['单位： ', 0.7],
      ['(单位:', 0.3],
      ['计量单位：', 0.5],
    ]),
    unitPlace: random.weighted([
      ['last-column', 7],
      ['merged-right', 2],
      ['own-row', 1],
      ['first-column', 1],
      ['title', 0.4],
    ] as const),
  };
}

function drawHeaderStyle(random: Random, stage: Stage): HeaderStyle {
  return {
    isMerged: random.chance(0.75),
    spacing: random.weighted([
      ['plain', 6],
      ['spaced', 2],
      ['broken', 2],
    ] as const),
    indexRow: random.weighted([
      ['none', stage === 'final' ? 3 : 7],
      ['amounts', 2],
      ['asterisks', 0.7],
      ['all', 1.5],
    ] as const),
    indexColumn: random.weighted([
      ['none', 7],
      ['sequence', stage === 'final' ? 0 : 2],
      ['row-number', stage === 'final' ? 5 : 0.5],
    ] as const),
    repeatAfter: random.chance(0.12) ? random.int(14, 30) : 0,
    hasHiddenFieldNames: random.chance(0.04),
  };
}

function drawLabelStyle(random: Random): LabelStyle {
  return {
    functional: random.weighted<CodeStyle>([
      ['text', 7],
      ['text-indented', 1.2],
      ['number', 2],
      ['split', 1.5],
      ['split-number', 0.8],
      ['split-whole', 1],
      ['joined', 1.2],
      ['ordinals', 0.8],
      ['indented', 0.8],
      ['names', 0.8],
    ]),
    economic: random.weighted<CodeStyle>([
      ['text', 8],
      ['text-indented', 1],
      ['number', 2],
      ['split', 1.5],
      ['split-number', 0.8],
      ['joined', 1],
    ]),
    joint: random.pick([' ', '', '-', '[]', '　']),
    indent: random.pick(['  ', '　', '    ', ' ']),
    levels: random.weighted([
      [[3, 5, 7], 9],
      [[7], 0.6],
      [[3, 7], 0.4],
    ]),
    hasLocalEconomic: random.chance(0.7),
  };
}

function drawTotalStyle(random: Random): TotalStyle {
  return {
    position: random.weighted([
      ['first', 5],
      ['last', 4],
      ['none', 0.7],
    ] as const),
    placement: random.pick(['name', 'code', 'merged'] as const),
    text: random.weighted([
      ['合计', 8],
      ['合  计', 1],
      ['总计', 1],
      ['合 计', 1],
      ['合计：', 0.5],
      ['合　　计', 0.5],
    ]),
  };
}

function drawBorderStyle(random: Random): BorderStyle {
  return {
    junkColumns: random.weighted([
      [0, 9],
      [1, 0.7],
      [2, 0.3],
    ]),
    hasRemarks: random.chance(0.08),
    pageNumber: random.weighted([
      [null, 9],
      ['- 16 -', 0.5],
      ['第 3 页', 0.5],
    ]),
    areNotesMerged: random.chance(0.7),
  };
}

function drawCaptions(random: Random, stage: Stage): CaptionForm {
  return stage === 'final'
    ? random.weighted<CaptionForm>([
        ['公开01表', 6],
        ['none', 3],
        ['附表1', 1],
        ['表1', 1],
      ])
    : random.weighted<CaptionForm>([
        ['none', 5],
        ['表1', 5],
        ['表一', 1],
        ['附表1', 1],
        ['附件1', 1],
        ['公开01表', 1],
        ['表1-1', 1],
        ['预算01表', 1],
      ]);
}
