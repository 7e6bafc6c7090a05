import { makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../../core/report/phrase';
import type { GroupName, ListRow } from '../../state/finding-list';
import type { Review } from '../../state/review';
import { SEVERITY_WORDS } from '../../../host/marks/phrases';
import { FINDINGS } from '../../strings/findings';
import { usePane, usePaneState } from '../pane-context';
import { VirtualList } from '../virtual-list';
import { FindingItem } from './finding-item';
import { stepFrom } from './list-keys';

const HEADING_HEIGHT = 32;
const CLOSED_HEIGHT = 84;

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: '8px 12px 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface FindingRowsProps {
  readonly rows: readonly ListRow[];
  readonly review: Review;
}

/** The list itself; ↑ ↓ Home End walk through the findings. */
export function FindingRows({ rows, review }: FindingRowsProps) {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState(({ settings }) => settings);
  const selected = usePaneState((state) => state.selected);
  const selectedRow = rows.findIndex((row) => row.kind === 'finding' && row.listed.id === selected);
  const stop = selectedRow >= 0 ? selectedRow : rows.findIndex(({ kind }) => kind === 'finding');

  const walk = (key: string): boolean => {
    const next = stepFrom(key, rows, stop, selectedRow >= 0);
    if (next !== null) void pane.select(next);
    return next !== null;
  };

  return (
    <VirtualList
      label={say(FINDINGS.list, language)}
      rows={rows}
      keyOf={keyOf}
      heightOf={({ kind }) => (kind === 'heading' ? HEADING_HEIGHT : CLOSED_HEIGHT)}
      stop={stop}
      stopSelector="[data-finding]"
      onWalk={walk}
    >
      {(row, index) =>
        row.kind === 'heading' ? (
          <h3 className={styles.heading}>
            {say(FINDINGS.groupCount, language, {
              group: 'sheet' in row.group ? row.group.sheet : SEVERITY_WORDS[row.group.severity][language],
              count: row.count,
            })}
          </h3>
        ) : (
          <FindingItem
            listed={row.listed}
            review={review}
            isOpen={index === selectedRow}
            isTabStop={index === stop}
          />
        )
      }
    </VirtualList>
  );
}

function keyOf(row: ListRow): string {
  return row.kind === 'heading' ? groupKey(row.group) : `finding ${row.listed.id}`;
}

function groupKey(group: GroupName): string {
  return 'sheet' in group ? `sheet ${group.sheet}` : `severity ${group.severity}`;
}
