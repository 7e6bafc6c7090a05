import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, ToggleEvent } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  content: { display: 'flex', flexDirection: 'column', gap: '10px', paddingTop: '8px' },
});

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onFirstOpen?: () => void;
}

/** Something shown on demand, by the browser's own means. */
export function Disclosure({ title, children, onFirstOpen }: DisclosureProps) {
  const styles = useStyles();
  const told = (event: ToggleEvent<HTMLDetailsElement>) => {
    if (event.currentTarget.open) onFirstOpen?.();
  };
  return (
    <details onToggle={told}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
