import { Button, makeStyles, SearchBox, Select, ToggleButton } from '@fluentui/react-components';
import { say } from '../../../core/report/phrase';
import { SEVERITIES as ORDER } from '../../../core/report/finding-order';
import type { Review } from '../../state/review';
import type { Grouping } from '../../state/settings';
import { FINDINGS, SEVERITY_COUNTS } from '../../strings/findings';
import { IGNORING } from '../../strings/ignoring';
import { MAP } from '../../strings/map';
import { CloseIcon, SignIcon } from '../icons';
import { usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  filter: { flexShrink: 0, display: 'flex', flexDirection: 'column', gap: '6px', padding: '8px 12px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  chip: { minWidth: 'auto', fontVariantNumeric: 'tabular-nums' },
  search: { flex: '1 1 130px', minWidth: '120px' },
});

interface FindingFilterProps extends Pick<Review, 'counts'> {
  /** How many are ignored. */
  readonly ignored: number;
  /** Whether those are listed. */
  readonly isIgnored: boolean;
}

/** Which findings are listed, and how they are grouped. */
export function FindingFilter({ counts, ignored, isIgnored }: FindingFilterProps) {
  const styles = useStyles();
  const pane = usePane();
  const { language, grouping } = usePaneState(({ settings }) => settings);
  const { severity: chosen, words, tables } = usePaneState((state) => state.query);
  return (
    <div className={styles.filter}>
      {tables && (
        <Button
          className={styles.chip}
          size="small"
          shape="circular"
          icon={<CloseIcon />}
          iconPosition="after"
          aria-label={say(MAP.showAll, language, { name: tables.name[language] })}
          onClick={() => pane.ask({ tables: null })}
        >
          {say(MAP.only, language, { name: tables.name[language] })}
        </Button>
      )}
      <div className={styles.line} role="group" aria-label={say(FINDINGS.filter, language)}>
        {ORDER.filter((severity) => counts[severity] > 0).map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.chip}
            size="small"
            shape="circular"
            icon={<SignIcon sign={severity} />}
            checked={chosen === severity}
            onClick={() => pane.ask({ severity: chosen === severity ? null : severity, isIgnored: false })}
          >
            {say(SEVERITY_COUNTS[severity], language, { count: counts[severity] })}
          </ToggleButton>
        ))}
        {ignored > 0 && (
          <ToggleButton
            className={styles.chip}
            size="small"
            shape="circular"
            checked={isIgnored}
            onClick={() => pane.ask({ severity: null, isIgnored: !isIgnored })}
          >
            {say(IGNORING.count, language, { count: ignored })}
          </ToggleButton>
        )}
      </div>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          size="small"
          value={words}
          placeholder={say(FINDINGS.search, language)}
          aria-label={say(FINDINGS.search, language)}
          dismiss={{ 'aria-label': say(FINDINGS.clearSearch, language) }}
          onChange={(_, { value }) => pane.ask({ words: value })}
        />
        <Select
          size="small"
          value={grouping}
          aria-label={say(FINDINGS.groupBy, language)}
          onChange={(_, { value }) => pane.change({ grouping: value as Grouping })}
        >
          <option value="severity">{say(FINDINGS.bySeverity, language)}</option>
          <option value="sheet">{say(FINDINGS.bySheet, language)}</option>
        </Select>
      </div>
    </div>
  );
}
