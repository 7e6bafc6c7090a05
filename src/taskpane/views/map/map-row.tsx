import { makeStyles, tokens } from '@fluentui/react-components';
import type { ButtonHTMLAttributes } from 'react';
import type { MapNode } from '../../../core/report/tie-out-map/tie-out-map';
import { SignIcon } from '../icons';
import { useLanguage } from '../pane-context';
import { signOf } from '../standing-text';
import { nodeName, nodeText } from './map-texts';
import { ROW_HEIGHT } from './rail-layout';

const useStyles = makeStyles({
  row: { height: `${ROW_HEIGHT}px`, display: 'flex', alignItems: 'center', position: 'relative' },
  node: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    height: `${ROW_HEIGHT - 8}px`,
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  name: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
  },
  ties: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    margin: 0,
    padding: 0,
  },
});

type MapButtonProps = ButtonHTMLAttributes<HTMLButtonElement>;

interface MapRowProps {
  readonly node: MapNode;
  readonly nodeProps: MapButtonProps;
  readonly ties: readonly { readonly text: string; readonly props: MapButtonProps }[];
}

/** A table of the map. Its ties are there for the keyboard and for screen readers; the eye sees the lines. */
export function MapRow({ node, nodeProps, ties }: MapRowProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = nodeText(node, language);
  return (
    <li className={styles.row}>
      <button type="button" className={styles.node} title={text} aria-label={text} {...nodeProps}>
        {node.kind === 'table' && <SignIcon sign={signOf(node.standing)} />}
        <span className={styles.name}>{nodeName(node)[language]}</span>
      </button>
      {ties.length > 0 && (
        <ul className={styles.ties}>
          {ties.map(({ text: tie, props }) => (
            <li key={tie}>
              <button type="button" {...props}>
                {tie}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
