import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/findings/finding';

/** What a sign stands for; each has a shape of its own, so that none is told by colour alone. */
export type Sign = Severity | 'held' | 'neutral';

const SHAPES: Readonly<Record<Sign, string>> = {
  error:
    'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM6.6 6.6a.8.8 0 0 1 1.1 0L10 8.9l2.3-2.3a.8.8 0 1 1 1.1 1.1L11.1 10l2.3 2.3a.8.8 0 1 1-1.1 1.1L10 11.1l-2.3 2.3a.8.8 0 1 1-1.1-1.1L8.9 10 6.6 7.7a.8.8 0 0 1 0-1.1Z',
  warning:
    'M8.7 2.2a1.5 1.5 0 0 1 2.6 0l7.4 13.5a1.5 1.5 0 0 1-1.3 2.3H2.6a1.5 1.5 0 0 1-1.3-2.3L8.7 2.2ZM10 6.5a.8.8 0 0 0-.8.8v4.4a.8.8 0 0 0 1.6 0V7.3a.8.8 0 0 0-.8-.8Zm0 7a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z',
  info: 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 1.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM10 8.6a.8.8 0 0 0-.8.8v4.4a.8.8 0 0 0 1.6 0V9.4a.8.8 0 0 0-.8-.8Zm0-3.2a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z',
  held: 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm4.2 6.4a.8.8 0 0 1 0 1.1l-5 5a.8.8 0 0 1-1.1 0L5.8 11.2a.8.8 0 1 1 1.1-1.1l1.8 1.8 4.4-4.5a.8.8 0 0 1 1.1 0Z',
  neutral: 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 1.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM6 9.2h8v1.6H6z',
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'block' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  held: { color: tokens.colorStatusSuccessForeground1 },
  neutral: { color: tokens.colorNeutralForeground3 },
});

/** A sign beside words that say the same; hidden from screen readers. */
export function SignIcon({ sign, size = 16 }: { readonly sign: Sign; readonly size?: number }) {
  const styles = useStyles();
  return (
    <svg
      className={`${styles.icon} ${styles[sign]}`}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path fill="currentColor" d={SHAPES[sign]} />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 20 20" aria-hidden="true">
      <path stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" d="m5 5 10 10M15 5 5 15" />
    </svg>
  );
}

export function BackIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 20 20" aria-hidden="true">
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M12.5 4 6.5 10l6 6"
      />
    </svg>
  );
}
