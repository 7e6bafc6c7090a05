import { chineseNumber } from './layouts/words';
import type { CaptionForm, Profile } from './profile';
import type { Random } from './random';
import type { TableStyle } from './style';

/** The style of one table: the workbook's habits, from which an unruly table departs here and there. */
export function styleOfTable(profile: Profile, random: Random, number: number): TableStyle {
  const { style, unruliness } = profile;
  const departs = () => random.chance(unruliness);
  return {
    ...style,
    title: { ...style.title, caption: captionText(profile.captions, number) },
    money: departs() && style.money.zero !== 'zero' ? { ...style.money, zero: 'zero' } : style.money,
    totals: departs()
      ? { ...style.totals, position: style.totals.position === 'first' ? 'last' : 'first' }
      : style.totals,
    header: departs() ? { ...style.header, isMerged: !style.header.isMerged } : style.header,
    meta: departs() ? { ...style.meta, unitPlace: 'last-column' } : style.meta,
    border: {
      ...style.border,
      pageNumber: random.chance(0.3) ? style.border.pageNumber : null,
      junkColumns: random.chance(0.3) ? style.border.junkColumns : 0,
    },
  };
}

function captionText(form: CaptionForm, number: number): string | null {
  const padded = String(number).padStart(2, '0');
  switch (form) {
    case 'none':
      return null;
    case '表1':
      return `表${number}`;
    case '表一':
      return `表${chineseNumber(number)}`;
    case '附表1':
      return `附表${number}`;
    case '附件1':
      return `附件${number}`;
    case '公开01表':
      return `公开${padded}表`;
    case '表1-1':
      return `表1-${number}`;
    case '预算01表':
      return `预算${padded}表`;
  }
}
