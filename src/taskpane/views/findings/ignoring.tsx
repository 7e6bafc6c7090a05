import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { say } from '../../../core/report/phrase';
import { LONGEST_REASON } from '../../../host/operations/ignored';
import type { ListedFinding } from '../../state/finding-list';
import { ignore } from '../../state/ignoring';
import { IGNORING, USUAL_REASONS } from '../../strings/ignoring';
import { useLanguage, usePane } from '../pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px' },
  usual: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  chip: { minWidth: 'auto' },
  buttons: { display: 'flex', gap: '6px' },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface IgnoringFormProps {
  readonly listed: ListedFinding;
  readonly isBlocked: boolean;
  readonly onCancel: () => void;
}

/** Asks why a finding is to be left: no reason, no ignoring. */
export function IgnoringForm({ listed, isBlocked, onCancel }: IgnoringFormProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => field.current?.focus(), []);
  const isReady = reason.trim() !== '' && !isBlocked;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) void ignore(pane, listed, reason);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={leave}>
      <label htmlFor={id}>{say(IGNORING.reason, language)}</label>
      <Input
        id={id}
        size="small"
        input={{ ref: field, maxLength: LONGEST_REASON, autoComplete: 'off' }}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      />
      <div className={styles.usual} role="group" aria-label={say(IGNORING.usual, language)}>
        {Object.entries(USUAL_REASONS).map(([name, words]) => (
          <Button
            key={name}
            className={styles.chip}
            size="small"
            shape="circular"
            onClick={() => {
              setReason(words[language]);
              field.current?.focus();
            }}
          >
            {words[language]}
          </Button>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={!isReady}>
          {say(IGNORING.confirm, language)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say(IGNORING.cancel, language)}
        </Button>
      </div>
    </form>
  );
}

/** Why a finding was left. */
export function IgnoredBecause({ reason }: { readonly reason: string }) {
  const styles = useStyles();
  const language = useLanguage();
  return <p className={styles.reason}>{say(IGNORING.because, language, { reason })}</p>;
}
