import { makeStyles, tokens } from '@fluentui/react-components';

/** Figures in columns: right-aligned, in numerals of one width. */
export const useFigureStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  line: { verticalAlign: 'top' },
  sign: { width: '14px', padding: '2px 0' },
  label: { padding: '2px 8px 2px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  cell: { padding: '2px 8px 2px 0', whiteSpace: 'nowrap' },
  figure: { padding: '2px 0', textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  faint: { color: tokens.colorNeutralForeground2 },
  pairs: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  pairedFigure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});
