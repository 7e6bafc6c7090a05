import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { say } from '../../../core/report/phrase';
import type { BudgetTable } from '../../../core/tables/budget-table';
import { RECOGNITION } from '../../strings/recognition';
import { useLanguage } from '../pane-context';
import { useFieldStyles } from './field-styles';
import type { FormValues } from './form-values';

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface HeaderRowsProps {
  readonly table: BudgetTable | null;
  readonly values: FormValues;
  readonly isWrong: boolean;
  readonly errorId: string;
  readonly onChange: (changed: Partial<FormValues>) => void;
}

/** The rows of a header by number; the rows found automatically show through while nothing is entered. */
export function HeaderRows({ table, values, isWrong, errorId, onChange }: HeaderRowsProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const language = useLanguage();
  const id = useId();
  const ends = [
    { field: 'firstRow', name: RECOGNITION.headerFirst, found: table?.header?.top },
    { field: 'lastRow', name: RECOGNITION.headerLast, found: table?.header?.bottom },
  ] as const;
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{say(RECOGNITION.header, language)}</legend>
      <div className={fields.pair}>
        {ends.map(({ field, name, found }) => (
          <div className={fields.field} key={field}>
            <label htmlFor={`${id}-${field}`}>{say(name, language)}</label>
            <Input
              id={`${id}-${field}`}
              className={fields.input}
              size="small"
              inputMode="numeric"
              value={values[field]}
              placeholder={found === undefined ? '' : String(found + 1)}
              aria-describedby={`${id}-meaning ${errorId}`}
              aria-invalid={isWrong}
              onChange={(_, { value }) => onChange({ [field]: value })}
            />
          </div>
        ))}
      </div>
      <p className={styles.meaning} id={`${id}-meaning`}>
        {say(RECOGNITION.headerMeaning, language)}
      </p>
    </fieldset>
  );
}
