import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { say } from '../../../core/report/phrase';
import type { BudgetTable } from '../../../core/tables/budget-table';
import { conversionDecimals, writeConversions } from '../../state/conversion';
import type { Review } from '../../state/review';
import { CONVERT } from '../../strings/convert';
import { DECIMALS } from '../../strings/settings';
import { useLanguage, usePane, usePaneState } from '../pane-context';
import { Choice } from '../settings/choice';
import { ConversionFacts } from './conversion-facts';
import { useConversions } from './use-conversions';

const useStyles = makeStyles({
  tables: { flex: '1 0 auto', margin: 0, padding: '0 12px 12px', border: 'none', minWidth: 0 },
  decimals: { padding: '0 12px 8px' },
  planning: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  legend: { padding: '4px 0', fontWeight: tokens.fontWeightSemibold },
  intro: { margin: 0, padding: '12px', color: tokens.colorNeutralForeground2 },
  bar: {
    position: 'sticky',
    bottom: 0,
    // At twice the size the bar would hide what it is about.
    '@media (max-height: 420px)': { position: 'static' },
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  write: { width: '100%' },
});

/** Decimals a table in 万元 may be rounded to. */
const DECIMAL_COUNTS = [0, 2, 4, 6] as const;

interface Props {
  readonly review: Review;
  readonly tables: readonly BudgetTable[];
}

/** The tables to choose from, what becomes of those chosen, and the way to their sheets. */
export function TablesToConvert({ review, tables }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const work = usePaneState((state) => state.work);
  const isStale = usePaneState((state) => state.isStale);
  const [left, setLeft] = useState<ReadonlySet<BudgetTable>>(new Set());
  const preferred = usePaneState(({ settings }) => settings.decimals);
  const [decimals, setDecimals] = useState(() => conversionDecimals(preferred));
  const chosen = useMemo(() => tables.filter((table) => !left.has(table)), [tables, left]);
  const { conversions, isPlanning } = useConversions(review, chosen, decimals);
  const choose = (table: BudgetTable, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(table);
    else next.add(table);
    setLeft(next);
  };
  const labelOf = ({ sheet, title }: BudgetTable) => {
    const name = review.result.snapshot.sheets[sheet]!.name.trim();
    return name === title.value ? name : `${title.value}（${name}）`;
  };
  return (
    <>
      <p className={styles.intro}>{say(CONVERT.intro, language)}</p>
      <div className={styles.decimals}>
        <Choice
          name={say(CONVERT.decimals, language)}
          value={String(decimals)}
          options={DECIMAL_COUNTS.map((count) => [String(count), say(DECIMALS[count], language)])}
          onChoose={(value) => setDecimals(DECIMAL_COUNTS.find((count) => String(count) === value)!)}
        />
      </div>
      <fieldset className={styles.tables}>
        <legend className={styles.legend}>{say(CONVERT.tables, language)}</legend>
        {tables.map((table) => {
          const conversion = conversions.find((one) => one.table === table);
          return (
            <div key={table.id}>
              <Checkbox
                checked={!left.has(table)}
                label={labelOf(table)}
                onChange={(_, { checked }) => choose(table, checked === true)}
              />
              {conversion && <ConversionFacts conversion={conversion} />}
            </div>
          );
        })}
      </fieldset>
      <div className={styles.bar}>
        <p className={styles.planning} role="status">
          {isPlanning ? say(CONVERT.planning, language) : ''}
        </p>
        <Button
          className={styles.write}
          appearance="primary"
          disabledFocusable={work !== null || isStale || isPlanning || chosen.length === 0}
          onClick={() => void writeConversions(pane, conversions)}
        >
          {work === 'adding-sheet'
            ? say(CONVERT.writing, language)
            : say(CONVERT.write, language, { count: chosen.length })}
        </Button>
      </div>
    </>
  );
}
