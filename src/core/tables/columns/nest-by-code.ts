import type { FigureColumn } from './lane-columns';

/** 30101 基本工资: an economic subject as the heading of a column. */
const CODED = /^[[(]?(3\d\d(?:\d\d)?)[\])]?[-_]?[\u4e00-\u9fff]/;

/**
 * Columns headed by economic subjects with their codes (功能科目 down, 经济科目 across): a section is part of its class where that
 * heads a column of the same group.
 */
export function nestByCode(columns: readonly FigureColumn[], parents: Int32Array): void {
  const codes = columns.map(({ texts }) => CODED.exec(texts.at(-1) ?? '')?.[1] ?? '');
  codes.forEach((code, section) => {
    if (code.length !== 5) return;
    const group = parents[section]!;
    const above = codes.findIndex(
      (other, at) => other.length === 3 && code.startsWith(other) && parents[at] === group,
    );
    if (above >= 0) parents[section] = above;
  });
}
