import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SignIcon, type Sign } from './icons';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'flex-start' },
  aside: { flexShrink: 0, padding: '6px 8px 0 0' },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '8px',
    flex: '1 1 0',
    minWidth: 0,
    padding: '8px 4px 8px 12px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sign: { paddingTop: '2px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '10px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** What the list says of a table or a sheet. */
export interface TableFacts {
  readonly sign: Sign;
  readonly title: string;
  /** Facts, line by line. */
  readonly lines: readonly (readonly string[])[];
  readonly onOpen: () => void;
}

interface TableRowProps extends TableFacts {
  /** What else can be done with it. */
  readonly aside?: ReactNode;
  /** What is shown below it. */
  readonly children?: ReactNode;
}

/** A table or a sheet in the list; opening it leads there. */
export function TableRow({ sign, title, lines, onOpen, aside, children }: TableRowProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <button type="button" className={styles.row} onClick={onOpen}>
          <span className={styles.sign}>
            <SignIcon sign={sign} />
          </span>
          <span>
            <span className={styles.title}>{title}</span>
            {lines.map((facts, index) => (
              <span className={styles.line} key={index}>
                {facts.map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
              </span>
            ))}
          </span>
        </button>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </li>
  );
}
