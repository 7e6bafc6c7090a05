import { figureId, type FigureId, type LaneEntry, type Ledger } from '../../relations/ledger';
import { lineTreeOf } from './line-tree';
import { columnFor, type TableView } from './question';

/** A project that stands in two tables: its amount in each. */
export interface ProjectPair {
  readonly left: FigureId;
  readonly right: FigureId;
}

/** Projects two tables share, by name. Names that stand twice in a table are left out. */
export function sharedProjects(left: TableView, right: TableView): ProjectPair[] {
  const there = namedFigures(right);
  return [...namedFigures(left)].flatMap(([name, figure]) => {
    const other = there.get(name);
    return figure < 0 || other === undefined || other < 0 ? [] : [{ left: figure, right: other }];
  });
}

/** 元 in 万元. */
const SLIP = 10_000;

/** Whether the left amount is the right one with 元 read as 万元: both print the same sum of money in different units. */
export function isUnitSlip({ amounts }: Ledger, { left, right }: ProjectPair, quantum: number): boolean {
  const inYuan = amounts[left]!;
  const inWan = amounts[right]!;
  return inWan !== 0 && Math.abs(inYuan - inWan * SLIP) <= (quantum / 2) * SLIP;
}

/** Figure of each project by name; -1 for a name that stands twice. A form is about one project, named on its total. */
function namedFigures({ entries }: TableView): Map<string, number> {
  const figures = new Map<string, number>();
  for (const entry of entries) {
    if (entry.lane.scheme !== 'project') continue;
    const column = columnFor(entry, 'expenditure', {});
    if (column === undefined) continue;
    for (const line of namedLines(entry)) {
      const name = entry.lane.body.labels[line]!.plain;
      figures.set(name, figures.has(name) ? -1 : figureId(entry, line, column));
    }
  }
  return figures;
}

function namedLines({ lane }: LaneEntry): number[] {
  const { addends, carries } = lineTreeOf(lane);
  const { labels, roles } = lane.body;
  const lines: number[] = [];
  for (let line = 0; line < labels.length; line++) {
    const role = roles[line];
    const isProject = role === 'total' || (role === 'item' && addends[line] === undefined);
    if (isProject && labels[line]!.name !== '' && carries[line] === 1) lines.push(line);
  }
  return lines;
}
