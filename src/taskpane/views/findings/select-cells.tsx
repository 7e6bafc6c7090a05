import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Evidence, Finding } from '../../../core/findings/finding';
import { say } from '../../../core/report/phrase';
import { companionsOf } from '../../state/companions';
import { DETAIL } from '../../strings/detail';
import { useLanguage, usePane } from '../pane-context';

const useStyles = makeStyles({ link: { alignSelf: 'flex-start', fontSize: tokens.fontSizeBase200 } });

/**
 * Selects the cells of a relation together, which outlines them in the workbook. Only when asked for: the next key would
 * change all of them.
 */
export function SelectCells({
  finding,
  evidence,
}: {
  readonly finding: Finding;
  readonly evidence: Evidence;
}) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const companions = companionsOf(finding.place, evidence);
  if (companions.length === 0 || !pane.tools.host.abilities.selectsApart) return null;
  return (
    <Link as="button" className={styles.link} onClick={() => void pane.goTo(finding.place, companions)}>
      {say(DETAIL.selectCells, language, { count: companions.length + 1 })}
    </Link>
  );
}
