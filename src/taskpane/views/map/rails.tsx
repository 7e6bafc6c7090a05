import { mergeClasses } from '@fluentui/react-components';
import type { MapEdge } from '../../../core/report/tie-out-map/tie-out-map';
import { useLanguage } from '../pane-context';
import { useAmounts } from '../use-amounts';
import { edgeLabels, tieSign } from './map-texts';
import { layOutRails } from './rail-layout';
import { useRailStyles } from './rail-styles';

/** Width of a digit and height of a label, in pixels. */
const DIGIT = 6.2;
const LABEL_HEIGHT = 16;

interface RailsProps {
  readonly rows: number;
  readonly edges: readonly MapEdge[];
  /** Edges that stand out; the others fade. Null when none does. */
  readonly chosen: readonly number[] | null;
  readonly onPoint: (edge: number | null) => void;
  readonly onChoose: (edge: number) => void;
}

/** The relations between tables as lines beside them. What they say is in the list; this is for the eye and the mouse. */
export function Rails({ rows, edges, chosen, onPoint, onChoose }: RailsProps) {
  const styles = useRailStyles();
  const labels = edgeLabels(edges, useLanguage(), useAmounts());
  const { width, height, rails } = layOutRails(
    rows,
    edges.map(({ ends }, index) => ({ ends, labelWidth: widthOf(labels[index]!) })),
  );
  const styleOf = (index: number) =>
    mergeClasses(
      chosen !== null && !chosen.includes(index) && styles.faded,
      chosen?.length === 1 && chosen[0] === index && styles.chosen,
    );
  const handlers = (index: number) => ({
    onMouseEnter: () => onPoint(index),
    onMouseLeave: () => onPoint(null),
    onClick: () => onChoose(index),
  });
  return (
    <svg width={width} height={height} aria-hidden="true" style={{ flexShrink: 0 }}>
      {rails.map(({ path }, index) => (
        <g key={path} data-rail={index}>
          <path
            className={mergeClasses(styles.rail, styles[tieSign(edges[index]!)], styleOf(index))}
            d={path}
          />
          <path className={styles.reach} d={path} {...handlers(index)} />
        </g>
      ))}
      {rails.map(({ path, label: { x, y } }, index) => {
        const text = labels[index]!;
        if (text === '') return null;
        const labelWidth = widthOf(text);
        return (
          <g key={path} className={mergeClasses(chosen !== null && !chosen.includes(index) && styles.faded)}>
            <rect
              className={styles.label}
              x={x - labelWidth / 2 + 1}
              y={y - LABEL_HEIGHT / 2}
              width={labelWidth - 2}
              height={LABEL_HEIGHT}
              rx="8"
              {...handlers(index)}
            />
            <text className={styles.figure} x={x} y={y + 3.5}>
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function widthOf(label: string): number {
  // A Chinese character is as wide as two digits.
  return label === '' ? 0 : label.replace(/\p{Script=Han}/gu, '00').length * DIGIT + 14;
}
