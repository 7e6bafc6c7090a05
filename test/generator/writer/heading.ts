import { merge, putText, type SheetGrid } from '../grid';
import type { MetaStyle, MoneyStyle, TableStyle } from '../style';
import type { TableTruth } from '../truth';

/** What title and caption rows say. */
export interface Facts {
  readonly title: string;
  readonly organisation: { readonly name: string; readonly code: string | null };
  readonly year: number;
}

/** Writes caption, title and the row with organisation, year and unit; gives the first row below them. */
export function writeHeading(
  sheet: SheetGrid,
  top: number,
  left: number,
  width: number,
  facts: Facts,
  style: TableStyle,
): number {
  const right = left + width - 1;
  let row = top;
  const { caption, captionPlace } = style.title;
  if (caption !== null && captionPlace !== 'below-right') {
    putText(sheet, row, captionPlace === 'above' ? left : right, caption);
    row++;
  }
  if (style.title.hasOrganisationAbove) putText(sheet, row++, left, facts.organisation.name);
  const unitBehind = style.meta.unitPlace === 'title' ? `（单位：${style.money.unit.name}）` : '';
  putText(sheet, row, left, (style.title.isSpaced ? spread(facts.title) : facts.title) + unitBehind);
  if (style.title.isMerged) merge(sheet, row, left, row, right);
  row++;
  if (caption !== null && captionPlace === 'below-right') {
    putText(sheet, row, right, caption);
    row++;
  }
  return writeMeta(sheet, row, left, right, facts, style.meta, style.money);
}

function writeMeta(
  sheet: SheetGrid,
  row: number,
  left: number,
  right: number,
  facts: Facts,
  style: MetaStyle,
  money: MoneyStyle,
): number {
  const unit = unitText(style, money);
  const organisation = organisationText(facts, style);
  const year = style.year === null ? null : `${style.year}${facts.year}`;
  const middle = left + Math.floor((right - left) / 2);
  if (organisation !== null && style.unitPlace !== 'first-column') putText(sheet, row, left, organisation);
  if (year !== null && middle > left && middle < right) putText(sheet, row, middle, year);
  switch (style.unitPlace) {
    case 'last-column':
      putText(sheet, row, right, right === left ? `${organisation ?? ''} ${unit}` : unit);
      return row + 1;
    case 'merged-right': {
      const start = Math.min(right, middle + 1);
      putText(sheet, row, start, unit);
      merge(sheet, row, start, row, right);
      return row + 1;
    }
    case 'title':
    case 'nowhere':
      return organisation === null && year === null ? row : row + 1;
    case 'own-row':
      putText(sheet, row + 1, right, unit);
      return row + 2;
    case 'first-column':
      putText(sheet, row, left, organisation === null ? unit : `${organisation}    ${unit}`);
      merge(sheet, row, left, row, right);
      return row + 1;
  }
}

/** Whose table it is, as far as the heading tells. */
export function printedOrganisation(
  { organisation, title }: Facts,
  style: MetaStyle,
  hasOrganisationAbove: boolean,
): TableTruth['organisation'] {
  const isNamed = style.organisation !== null || title.includes(organisation.name) || hasOrganisationAbove;
  if (!isNamed) return null;
  return {
    name: organisation.name,
    code: style.organisation !== null && style.isCodeGlued ? organisation.code : null,
  };
}

function organisationText(facts: Facts, style: MetaStyle): string | null {
  if (style.organisation === null) return null;
  const { name, code } = facts.organisation;
  return `${style.organisation}${style.isCodeGlued && code !== null ? code : ''}${name}`;
}

function unitText(style: MetaStyle, money: MoneyStyle): string {
  return `${style.unit}${money.unit.name}${style.unit.startsWith('（') ? '）' : style.unit.startsWith('(') ? ')' : ''}`;
}

/** 收 支 总 表; digits stay together. */
function spread(title: string): string {
  return title.replace(/([一-龥])(?=[一-龥])/g, '$1 ');
}
