import type { Finding } from '../../../findings/finding';
import type { Localised } from '../../../findings/localised';
import { figureAddress } from '../../../relations/figure-label';
import { entryOf, figureAt, type Figure, type Ledger } from '../../../relations/ledger';
import type { BudgetTable } from '../../../tables/budget-table';
import { evidenceOf, moneyLike } from '../evidence';
import type { FaultGraph } from '../fault-graph';
import type { Link } from '../link';
import { becauseOf } from '../wording/clauses';
import { amountText, figureText } from '../wording/figure-text';
import { roundingGroups, type RoundingGroup } from './rounding-groups';

/** Tables with more rounding differences than this get one note for all of them: they were simply never balanced. */
const MANY = 12;

/** Evidence a note for a whole table carries. */
const MOST_EVIDENCE = 12;

/** Notes on rounding differences, one for each cause. */
export function roundingFindings(graph: FaultGraph, links: readonly Link[]): Finding[] {
  const byTable = new Map<BudgetTable, Link[]>();
  for (const link of links) {
    const { table } = entryOf(graph.ledger, link.relation.target);
    const known = byTable.get(table);
    if (known) known.push(link);
    else byTable.set(table, [link]);
  }
  const few = [...byTable.values()].filter((own) => own.length <= MANY).flat();
  const many = [...byTable.values()].filter((own) => own.length > MANY);
  return [
    ...oneNotePerFigure(roundingGroups(graph, few)).map((group) => groupFinding(graph.ledger, group)),
    ...many.map((own) => tableFinding(graph.ledger, own)),
  ];
}

/** Groups about the same figure as one: a total off by as much against the parts of its line and against those of its column. */
function oneNotePerFigure(groups: readonly RoundingGroup[]): RoundingGroup[] {
  const notes = new Map<string, RoundingGroup>();
  groups.forEach((group, at) => {
    const key = group.shape === null ? `${group.root} ${Math.abs(group.links[0]!.residual)}` : `group ${at}`;
    const known = notes.get(key);
    notes.set(key, known ? { ...known, links: [...known.links, ...group.links] } : group);
  });
  return [...notes.values()];
}

function groupFinding(ledger: Ledger, group: RoundingGroup): Finding {
  const { links, root, shape } = group;
  const figure = figureAt(ledger, root);
  return {
    ...noteOn(ledger, links, figure),
    shape,
    message:
      shape === null ? differenceSentence(ledger, figure, links) : offsetSentence(ledger, figure, links),
  };
}

function tableFinding(ledger: Ledger, links: readonly Link[]): Finding {
  const widest = links.reduce((best, link) =>
    Math.abs(link.residual) > Math.abs(best.residual) ? link : best,
  );
  const figure = figureAt(ledger, widest.relation.target);
  const { title } = figure.table;
  const gap = amountText(figure, Math.abs(widest.residual));
  return {
    ...noteOn(ledger, [widest, ...links.filter((link) => link !== widest)], figure),
    message: {
      'zh-CN': `《${title.value}》有 ${links.length} 处合计与分项因四舍五入有尾差，最大相差 ${gap}（${figureAddress(figure)}），一般无须改动。`,
      'en-US': `“${title.value}” has ${links.length} sums off by rounding, by at most ${gap} (${figureAddress(figure)}); this usually needs no change.`,
    },
  };
}

function noteOn(ledger: Ledger, links: readonly Link[], figure: Figure): Finding {
  const { residual, relation } = links[0]!;
  const isTarget = relation.target === figure.id;
  return {
    rule: 'rounding',
    severity: 'info',
    place: figure.place,
    suspects: [{ place: figure.place, confidence: 0, expected: null }],
    published: moneyLike(ledger, figure.id, figure.amount),
    expected: isTarget ? moneyLike(ledger, figure.id, figure.amount - residual) : null,
    difference: moneyLike(ledger, relation.target, residual),
    shape: null,
    message: differenceSentence(ledger, figure, links),
    evidence: links.slice(0, MOST_EVIDENCE).map((link) => evidenceOf(ledger, link)),
  };
}

function differenceSentence(ledger: Ledger, figure: Figure, links: readonly Link[]): Localised {
  const name = figureText(figure, figure.place);
  const gap = amountText(figureAt(ledger, links[0]!.relation.target), Math.abs(links[0]!.residual));
  const because = becauseOf(ledger, figure, links);
  return {
    'zh-CN': `${name['zh-CN']}有 ${gap}的尾差，属四舍五入，一般无须改动。${because['zh-CN']}`,
    'en-US': `${name['en-US']} is off by ${gap}, which rounding explains and usually needs no change.${because['en-US']}`,
  };
}

function offsetSentence(ledger: Ledger, figure: Figure, links: readonly Link[]): Localised {
  const name = figureText(figure, figure.place);
  const gap = amountText(figureAt(ledger, links[0]!.relation.target), Math.abs(links[0]!.residual));
  const because = becauseOf(ledger, figure, links);
  return {
    'zh-CN': `${name['zh-CN']}与相邻的数各有 ${gap}的尾差，一增一减，合计不受影响，一般无须改动。${because['zh-CN']}`,
    'en-US': `${name['en-US']} and a neighbour are each off by ${gap}, one up and one down, so that their sum is right; this usually needs no change.${because['en-US']}`,
  };
}
