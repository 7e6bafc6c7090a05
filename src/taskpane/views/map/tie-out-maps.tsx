import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { say } from '../../../core/report/phrase';
import type { Review } from '../../state/review';
import { MAP } from '../../strings/map';
import { useLanguage } from '../pane-context';
import { MapLegend } from './map-legend';
import { TieOutMapView } from './tie-out-map-view';

const useStyles = makeStyles({
  maps: { flex: '1 1 0', minHeight: 0, overflowY: 'auto', padding: '8px 12px' },
  hint: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  choice: { marginBottom: '8px' },
});

/** 勾稽图 of the organisation chosen, the first to begin with. */
export function TieOutMaps({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const language = useLanguage();
  const [chosen, choose] = useState(0);
  const maps = review.maps();
  const map = maps[chosen] ?? maps[0]!;
  return (
    <div className={styles.maps}>
      {maps.length > 1 && (
        <Select
          className={styles.choice}
          size="small"
          aria-label={say(MAP.organisation, language)}
          value={String(chosen)}
          onChange={(_, { value }) => choose(Number(value))}
        >
          {maps.map(({ organisation }, index) => (
            <option key={organisation} value={index}>
              {organisation}
            </option>
          ))}
        </Select>
      )}
      <p className={styles.hint}>{say(MAP.hint, language)}</p>
      <MapLegend edges={map.edges} />
      <TieOutMapView key={map.organisation} map={map} />
    </div>
  );
}
