import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { NarrativeDraft } from '../../../core/narrative/drafting/narrative-draft';
import { say } from '../../../core/report/phrase';
import { TABLE_KIND_NAMES } from '../../../core/report/phrases/table-kinds';
import type { Stage } from '../../../core/tables/table-kind';
import { NARRATIVE } from '../../strings/narrative';
import { SHELL } from '../../strings/shell';
import { useLanguage, usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  notes: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: 0,
    padding: '8px 12px 8px 28px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface DraftNotesProps {
  readonly draft: NarrativeDraft;
  /** Whether the clerk had written some of it. */
  readonly isBegun: boolean;
}

/** What a clerk has to know and to do before a draft is published. */
export function DraftNotes({ draft, isBegun }: DraftNotesProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const tables = usePaneState(({ review }) => review?.result.recognition.tables);
  const { openReasons, openFigures, unreadable, tablesMissing, isCompared, lines } = draft;
  const stage: Stage = tables?.some(({ stage: one }) => one === 'final') ? 'final' : 'budget';
  const missing = tablesMissing.map((base) => TABLE_KIND_NAMES[base][stage][language]);
  const toConfirm = lines
    .flatMap(({ sentences }) => sentences)
    .filter(({ origin, remark }) => origin === 'drafted' && remark !== null);
  return (
    <ul className={styles.notes}>
      {isBegun && <li>{say(NARRATIVE.kept, language)}</li>}
      {openReasons > 0 && <li>{say(NARRATIVE.openReasons, language, { count: openReasons })}</li>}
      {openFigures > 0 && <li>{say(NARRATIVE.openFigures, language, { count: openFigures })}</li>}
      {unreadable > 0 && <li>{say(NARRATIVE.unreadable, language, { count: unreadable })}</li>}
      {toConfirm.length > 0 && <li>{say(NARRATIVE.toConfirm, language, { count: toConfirm.length })}</li>}
      {!isCompared && (
        <li>
          {say(NARRATIVE.notCompared, language)}{' '}
          <Link as="button" inline onClick={() => pane.openPage('previous')}>
            {say(NARRATIVE.chooseLastYear, language)}
          </Link>
        </li>
      )}
      {missing.length > 0 && (
        <li>{say(NARRATIVE.missing, language, { tables: missing.join(SHELL.listSeparator[language]) })}</li>
      )}
    </ul>
  );
}
