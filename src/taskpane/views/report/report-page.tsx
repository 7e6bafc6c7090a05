import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../../core/report/phrase';
import { copyReport, saveReport, type ReportForm } from '../../state/saved-report';
import { REPORT } from '../../strings/report';
import { useLanguage, usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
  text: { margin: 0 },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  form: { display: 'flex', flexDirection: 'column', gap: '6px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', gap: '6px' },
  sheet: { alignSelf: 'flex-start' },
});

const FORMS: readonly ReportForm[] = ['html', 'json'];

/** The report of the last check: as a sheet, as a page to print, as data. */
export function ReportPage() {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const review = usePaneState((state) => state.review);
  const isBlocked = usePaneState(({ work, isStale }) => work !== null || isStale);
  if (review === null) {
    return (
      <div className={styles.page}>
        <p className={styles.text}>{say(REPORT.notYet, language)}</p>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <p className={styles.text}>{say(REPORT.meaning, language)}</p>
      {FORMS.map((form) => {
        const what = say(REPORT[form], language);
        return (
          <section className={styles.form} key={form} aria-label={what}>
            <h3 className={styles.heading}>{what}</h3>
            <div className={styles.buttons}>
              <Button
                size="small"
                disabledFocusable={isBlocked}
                aria-label={say(REPORT.saveAs, language, { what })}
                onClick={() => saveReport(pane, review, form)}
              >
                {say(REPORT.save, language)}
              </Button>
              <Button
                size="small"
                disabledFocusable={isBlocked}
                aria-label={say(REPORT.copyAs, language, { what })}
                onClick={() => void copyReport(pane, review, form)}
              >
                {say(REPORT.copy, language)}
              </Button>
            </div>
          </section>
        );
      })}
      <section className={styles.form} aria-label={say(REPORT.sheet, language)}>
        <h3 className={styles.heading}>{say(REPORT.sheet, language)}</h3>
        <p className={styles.meaning}>{say(REPORT.sheetMeaning, language)}</p>
        <Button
          className={styles.sheet}
          size="small"
          disabledFocusable={isBlocked}
          onClick={() => void pane.mark(true)}
        >
          {say(REPORT.sheet, language)}
        </Button>
      </section>
    </div>
  );
}
