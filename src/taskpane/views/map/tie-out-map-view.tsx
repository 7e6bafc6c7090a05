import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { say } from '../../../core/report/phrase';
import type { MapEdge, MapNode, TieOutMap } from '../../../core/report/tie-out-map/tie-out-map';
import type { NamedChoice } from '../../state/finding-list';
import { MAP } from '../../strings/map';
import { useLanguage, usePane } from '../pane-context';
import { useAmounts } from '../use-amounts';
import { MapRow } from './map-row';
import { stepOnMap, type MapItem } from './map-keys';
import { nodeName, nodeText, tieName, tieText } from './map-texts';
import { Rails } from './rails';
import { splitByTies } from './tied-nodes';

const useStyles = makeStyles({
  // Where there is no room for names and lines, the picture is moved sideways and the rest of the pane stays.
  map: { display: 'flex', alignItems: 'flex-start', overflowX: 'auto' },
  list: { flex: '1 1 0', minWidth: '130px', margin: 0, padding: 0, listStyleType: 'none' },
  said: {
    minHeight: '34px',
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  heading: {
    margin: '12px 0 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/**
 * One organisation's tables with the lines between them. For the keyboard and for screen readers it is a list of tables,
 * each with its ties to the tables below; the arrow keys walk along it.
 */
export function TieOutMapView({ map: whole }: { readonly map: TieOutMap }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const amounts = useAmounts();
  const { map, alone } = splitByTies(whole);
  const { nodes, edges } = map;
  const [stop, setStop] = useState<MapItem>({ node: 0 });
  const [pointed, point] = useState<MapItem | null>(null);

  const showFindings = (named: NamedChoice) => {
    pane.ask({ severity: null, words: '', tables: named });
    pane.show('findings');
    document.getElementById('tab-findings')?.focus();
  };
  const chooseNode = (node: MapNode) => {
    if (node.kind !== 'table') return;
    const { table, worst } = node.standing;
    if (worst !== null) showFindings({ choice: [[node.id]], name: nodeName(node) });
    else void pane.goTo({ sheet: table.sheet, row: table.range.top, column: table.range.left });
  };
  const chooseEdge = (edge: MapEdge) => {
    if (edge.broken + edge.rounding > 0) showFindings({ choice: edge.tables, name: tieName(map, edge) });
  };
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const next = stepOnMap(event.key, stop, map);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    point(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-map-item="${itemKey(next)}"]`)?.focus();
  };

  const itemProps = (item: MapItem) => ({
    'data-map-item': itemKey(item),
    tabIndex: itemKey(item) === itemKey(stop) ? 0 : -1,
    onFocus: () => {
      setStop(item);
      point(item);
    },
    onBlur: () => point(null),
  });
  const chosen =
    pointed === null
      ? null
      : 'edge' in pointed
        ? [pointed.edge]
        : edges.flatMap(({ ends }, index) => (ends.includes(pointed.node) ? [index] : []));
  const said =
    pointed === null
      ? ''
      : 'edge' in pointed
        ? tieText(map, edges[pointed.edge]!, language, amounts)
        : nodeText(nodes[pointed.node]!, language);

  return (
    <>
      <div className={styles.map}>
        <ul className={styles.list} aria-label={say(MAP.label, language)} onKeyDown={walk}>
          {nodes.map((node, index) => (
            <MapRow
              key={node.id}
              node={node}
              nodeProps={{
                ...itemProps({ node: index }),
                onMouseEnter: () => point({ node: index }),
                onMouseLeave: () => point(null),
                onClick: () => chooseNode(node),
              }}
              ties={edges.flatMap((edge, at) =>
                edge.ends[0] === index
                  ? [
                      {
                        text: tieText(map, edge, language, amounts),
                        props: { ...itemProps({ edge: at }), onClick: () => chooseEdge(edge) },
                      },
                    ]
                  : [],
              )}
            />
          ))}
        </ul>
        <Rails
          rows={nodes.length}
          edges={edges}
          chosen={chosen}
          onPoint={(edge) => point(edge === null ? null : { edge })}
          onChoose={(edge) => chooseEdge(edges[edge]!)}
        />
      </div>
      <p className={styles.said} aria-hidden="true">
        {said}
      </p>
      {alone.length > 0 && (
        <>
          <h3 className={styles.heading}>{say(MAP.alone, language)}</h3>
          <ul className={styles.list}>
            {alone.map((node) => (
              <MapRow key={node.id} node={node} nodeProps={{ onClick: () => chooseNode(node) }} ties={[]} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function itemKey(item: MapItem): string {
  return 'edge' in item ? `edge ${item.edge}` : `node ${item.node}`;
}
