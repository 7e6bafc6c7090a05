import type { NewSheet } from '../../src/host/sheets/new-sheet';

/** A small sheet with everything a new sheet can have. */
export function comparisonLike(): NewSheet {
  return {
    name: '对比上年',
    rows: [
      [{ constant: '与上年对比', isBold: true, fontSize: 16, alignment: 'center' }],
      [
        { constant: '科目', isBold: true },
        { constant: '上年', isBold: true },
        { constant: '本年', isBold: true },
        { constant: '增减额', isBold: true },
      ],
      [
        { constant: '=HYPERLINK("http://example.org")', isWrapped: true },
        { constant: 12.5, numberFormat: '#,##0.00' },
        { constant: 10, numberFormat: '#,##0.00' },
        { formula: '=C3-B3', result: -2.5, numberFormat: '#,##0.00', isBordered: true },
      ],
      [{ constant: '2101501', numberFormat: '@' }, null, null, { constant: 4, isBordered: true }],
    ],
    columnWidths: [20, 10],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    frozenRows: 2,
    chart: {
      title: '变动最大的科目',
      categories: { top: 2, left: 0, bottom: 3, right: 0 },
      values: { top: 2, left: 3, bottom: 3, right: 3 },
      place: { top: 5, left: 0, bottom: 20, right: 3 },
    },
  };
}
