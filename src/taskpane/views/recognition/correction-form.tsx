import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { MONEY_UNITS } from '../../../core/amount/fen';
import { say } from '../../../core/report/phrase';
import { TABLE_KIND_NAMES } from '../../../core/report/phrases/table-kinds';
import { UNIT_NAMES } from '../../../core/report/phrases/units';
import { BASE_KINDS, tableKind, type Stage } from '../../../core/tables/table-kind';
import { writeHint } from '../../../core/tables/hints/write-hint';
import { correctRecognition } from '../../state/correct-recognition';
import type { CorrectablePart } from '../../state/correctable-part';
import type { Review } from '../../state/review';
import { RECOGNITION } from '../../strings/recognition';
import { usePane, usePaneState } from '../pane-context';
import { statementOf, valuesOf, type FormValues } from './form-values';
import { HeaderRows } from './header-rows';
import { useFieldStyles } from './field-styles';
import { wrongText, type Wrong } from './wrong-text';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: '0 12px 12px 36px',
    '@media (max-width: 240px)': { marginLeft: '12px' },
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

const STAGES: readonly (readonly [Stage, typeof RECOGNITION.budgets | typeof RECOGNITION.finals])[] = [
  ['budget', RECOGNITION.budgets],
  ['final', RECOGNITION.finals],
];

interface CorrectionFormProps {
  readonly part: CorrectablePart;
  readonly review: Review;
  readonly onClose: () => void;
}

/** What the user knows better of a part of the workbook. What is left empty is found automatically. */
export function CorrectionForm({ part, review, onClose }: CorrectionFormProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const pane = usePane();
  const { language } = usePaneState(({ settings }) => settings);
  const isStale = usePaneState((state) => state.isStale);
  const isWorking = usePaneState(({ work }) => work !== null);
  const [values, setValues] = useState(valuesOf(part));
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const id = useId();
  const errorId = `${id}-wrong`;
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    first.current?.focus();
    first.current?.form?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  const { snapshot } = review.result;
  const rows = snapshot.sheets[part.sheet]!.rowCount;
  const { table, hint } = part;
  const isTable = values.kind !== 'no-table';
  const change = (changed: Partial<FormValues>) => {
    setValues({ ...values, ...changed });
    setWrong(null);
  };
  const apply = (event: SubmitEvent) => {
    event.preventDefault();
    if (isStale || isWorking) return;
    const statement = statementOf(values, part, rows);
    if ('wrong' in statement) {
      setWrong(statement.wrong);
      return;
    }
    const said = writeHint(snapshot, part, statement.says);
    if (said) void correctRecognition(pane, hint, said);
    else setWrong('rowsWithoutWords');
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const automatic = (found: string | number | null | undefined) =>
    found == null
      ? say(RECOGNITION.kindAutomatic, language)
      : say(RECOGNITION.automatic, language, { found });

  return (
    <form
      className={styles.form}
      aria-label={say(RECOGNITION.form, language)}
      noValidate
      onSubmit={apply}
      onKeyDown={leave}
    >
      <div className={fields.field}>
        <label htmlFor={`${id}-kind`}>{say(RECOGNITION.kind, language)}</label>
        <Select
          id={`${id}-kind`}
          select={{ ref: first }}
          size="small"
          value={values.kind}
          onChange={(_, { value }) => change({ kind: value as FormValues['kind'] })}
        >
          <option value="">
            {automatic(table && hint === null ? TABLE_KIND_NAMES[table.base][table.stage][language] : null)}
          </option>
          <option value="no-table">{say(RECOGNITION.noTable, language)}</option>
          {STAGES.map(([stage, name]) => (
            <optgroup key={stage} label={say(name, language)}>
              {BASE_KINDS.map((base) => (
                <option key={base} value={tableKind(base, stage)}>
                  {TABLE_KIND_NAMES[base][stage][language]}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </div>
      {isTable && (
        <>
          <div className={fields.wide}>
            <div className={fields.field}>
              <label htmlFor={`${id}-unit`}>{say(RECOGNITION.unit, language)}</label>
              <Select
                id={`${id}-unit`}
                size="small"
                value={values.unit}
                onChange={(_, { value }) => change({ unit: value as FormValues['unit'] })}
              >
                <option value="">
                  {automatic(table && hint === null ? UNIT_NAMES[table.unit.name][language] : null)}
                </option>
                {MONEY_UNITS.map(({ name }) => (
                  <option key={name} value={name}>
                    {UNIT_NAMES[name][language]}
                  </option>
                ))}
              </Select>
            </div>
            <div className={fields.field}>
              <label htmlFor={`${id}-year`}>{say(RECOGNITION.year, language)}</label>
              <Input
                id={`${id}-year`}
                className={fields.input}
                size="small"
                inputMode="numeric"
                value={values.year}
                placeholder={hint === null ? automatic(table?.year) : ''}
                aria-describedby={errorId}
                aria-invalid={wrong === 'yearWrong'}
                onChange={(_, { value }) => change({ year: value })}
              />
            </div>
          </div>
          <HeaderRows
            table={table}
            values={values}
            isWrong={wrong !== null && wrong !== 'yearWrong'}
            errorId={errorId}
            onChange={change}
          />
        </>
      )}
      <p className={styles.wrong} id={errorId} role="alert">
        {isStale ? say(RECOGNITION.staleFirst, language) : wrong && wrongText(wrong, rows, language)}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isStale || isWorking}>
          {say(RECOGNITION.apply, language)}
        </Button>
        {hint && (
          <Button
            size="small"
            disabledFocusable={isWorking}
            onClick={() => void correctRecognition(pane, hint, null)}
          >
            {say(RECOGNITION.undo, language)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say(RECOGNITION.cancel, language)}
        </Button>
      </div>
    </form>
  );
}
