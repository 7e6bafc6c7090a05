import { makeStyles, tokens } from '@fluentui/react-components';

/** Lines differ in thickness and dashes as well as in colour. */
export const useRailStyles = makeStyles({
  rail: {
    fill: 'none',
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  held: { stroke: tokens.colorStatusSuccessForeground1 },
  info: { stroke: tokens.colorBrandForeground1, strokeDasharray: '2 3' },
  error: { stroke: tokens.colorStatusDangerForeground1, strokeWidth: '2.5px', strokeDasharray: '7 3' },
  faded: { opacity: 0.3 },
  chosen: { strokeWidth: '4px', '@media (forced-colors: active)': { stroke: 'Highlight' } },
  /** A broad invisible line that is easier to hit. */
  reach: {
    fill: 'none',
    stroke: 'transparent',
    strokeWidth: '11px',
    pointerEvents: 'stroke',
    cursor: 'pointer',
  },
  label: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorStatusDangerForeground1,
    cursor: 'pointer',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  figure: {
    fill: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    textAnchor: 'middle',
    pointerEvents: 'none',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});
