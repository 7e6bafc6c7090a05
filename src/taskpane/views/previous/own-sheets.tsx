import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { say } from '../../../core/report/phrase';
import { chooseSheets } from '../../state/choose-last-year';
import { likelySheets, tableSheets, type TableSheet } from '../../state/own-sheets';
import type { Review } from '../../state/review';
import { PREVIOUS } from '../../strings/previous';
import { Disclosure } from '../disclosure';
import { useLanguage, usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  use: { alignSelf: 'flex-start' },
});

/** Last year's tables on sheets of the open workbook; nothing where it has but one sheet of tables. */
export function OwnSheets({ review }: { readonly review: Review }) {
  const language = useLanguage();
  const sheets = tableSheets(review);
  if (sheets.length < 2) return null;
  return (
    <Disclosure title={say(PREVIOUS.ownSheets, language)}>
      <SheetChoice sheets={sheets} />
    </Disclosure>
  );
}

function SheetChoice({ sheets }: { readonly sheets: readonly TableSheet[] }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const chosen = usePaneState(({ lastYear }) => lastYear);
  const isWorking = usePaneState(({ work }) => work !== null);
  const [ticked, setTicked] = useState(() => likelySheets(sheets, chosen));
  const tick = (key: string, isTicked: boolean) =>
    setTicked(isTicked ? [...ticked, key] : ticked.filter((one) => one !== key));
  return (
    <>
      <p className={styles.meaning}>{say(PREVIOUS.ownSheetsMeaning, language)}</p>
      <ul className={styles.list}>
        {sheets.map(({ key, name, year }) => (
          <li key={key}>
            <Checkbox
              label={year === null ? name : say(PREVIOUS.sheetOfYear, language, { sheet: name, year })}
              checked={ticked.includes(key)}
              onChange={(_, { checked }) => tick(key, checked === true)}
            />
          </li>
        ))}
      </ul>
      <Button
        className={styles.use}
        disabledFocusable={isWorking || ticked.length === 0}
        onClick={() => void chooseSheets(pane, ticked)}
      >
        {say(PREVIOUS.useSheets, language, { count: ticked.length })}
      </Button>
    </>
  );
}
