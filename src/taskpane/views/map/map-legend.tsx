import { makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../../core/report/phrase';
import { MAP } from '../../strings/map';
import { useLanguage } from '../pane-context';
import type { MapEdge } from '../../../core/report/tie-out-map/tie-out-map';
import { commonUnit, type TieSign } from './map-texts';
import { useRailStyles } from './rail-styles';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 14px',
    margin: '0 0 10px',
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: 'flex', alignItems: 'center', gap: '6px' },
});

const SIGNS = [
  ['held', MAP.held],
  ['info', MAP.rounding],
  ['error', MAP.broken],
] as const satisfies readonly (readonly [TieSign, unknown])[];

/** What the lines of the map mean, and the figures on them. */
export function MapLegend({ edges }: { readonly edges: readonly MapEdge[] }) {
  const styles = useStyles();
  const rails = useRailStyles();
  const language = useLanguage();
  const unit = commonUnit(edges, language);
  return (
    <ul className={styles.legend}>
      {SIGNS.map(([sign, meaning]) => (
        <li key={sign} className={styles.entry}>
          <svg width="24" height="8" aria-hidden="true">
            <path className={`${rails.rail} ${rails[sign]}`} d="M0 4H24" />
          </svg>
          {say(meaning, language)}
        </li>
      ))}
      {unit !== null && <li>{say(MAP.figures, language, { unit })}</li>}
    </ul>
  );
}
