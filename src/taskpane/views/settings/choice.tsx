import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '4px' },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  /** What the chosen value means, where its name does not say. */
  readonly meaning?: string;
  readonly onChoose: (value: Value) => void;
}

/** One setting with a few values. */
export function Choice<Value extends string>({
  name,
  value,
  options,
  meaning,
  onChoose,
}: ChoiceProps<Value>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{name}</label>
      <Select
        id={id}
        size="small"
        value={value}
        {...(meaning === undefined ? {} : { 'aria-describedby': `${id}-meaning` })}
        onChange={(_, chosen) => onChoose(chosen.value as Value)}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </Select>
      {meaning !== undefined && (
        <p className={styles.meaning} id={`${id}-meaning`}>
          {meaning}
        </p>
      )}
    </div>
  );
}
