import type { Fen } from '../../amount/fen';
import { figureId, type LaneEntry, type Ledger } from '../../relations/ledger';
import type { Flow } from '../../tables/facets';
import { lineTreeOf } from './line-tree';
import { columnFor, figureOnLine, type Question, type TableView } from './question';
import { readableAmount } from './readable-amount';
import { plus, type SignedFigure } from './ties';

/**
 * The figures that make up the whole of a table, or the whole of what a question asks of it: the 合计 where one is
 * printed, else all top lines. Null when the table does not tell; empty when the table is empty.
 *
 * 支出总表, {nature: 'project'} → [合计·项目支出]; 支出决算表 without 合计, {} → [208, 210, 221].
 */
export function whole(view: TableView, flow: Flow, question: Question = {}): SignedFigure[] | null {
  const answer = wholeAsked(view, flow, question);
  if (answer) return answer;
  if (isEmptyTable(view)) return [];
  if (question.portion !== undefined) return null;
  const current = wholeAsked(view, flow, { ...question, portion: 'current' });
  return current && [...current, ...(wholeAsked(view, flow, { ...question, portion: 'carry-over' }) ?? [])];
}

/**
 * What the lines below the 合计 add up to, instead of the 合计 itself; null where no column answers, NaN where a figure cannot
 * be read.
 */
export function sumOfParts(
  ledger: Ledger,
  { entries }: TableView,
  flow: Flow,
  question: Question,
): Fen | null {
  let sum = 0;
  let count = 0;
  for (const entry of entries) {
    const column = columnFor(entry, flow, question);
    if (column === undefined) continue;
    const { addends, roots } = lineTreeOf(entry.lane);
    const top = figureId(entry, 0, column);
    for (const root of roots) {
      const parts = addends[root];
      count += parts?.length ?? 1;
      if (!parts) sum += readableAmount(ledger, top + root);
      else for (const part of parts) sum += readableAmount(ledger, top + part);
    }
  }
  return count > 0 ? sum : null;
}

/** Whether a table prints no figure at all, not even a zero. */
function isEmptyTable({ entries }: TableView): boolean {
  return entries.every(({ lane }) => !lineTreeOf(lane).carries.includes(1));
}

function wholeAsked({ entries }: TableView, flow: Flow, question: Question): SignedFigure[] | null {
  const totals = entries.flatMap((entry) => totalsAsked(entry, flow, question));
  if (totals.length > 0) return totals.length === 1 ? plus(totals) : null;
  const tops = entries.map((entry) => topsAsked(entry, flow, question));
  const answered = tops.filter((figures) => figures.length > 0);
  return answered.length > 0 ? plus(answered.flat()) : null;
}

function totalsAsked(entry: LaneEntry, flow: Flow, question: Question): number[] {
  return lineTreeOf(entry.lane).totals.flatMap((line) => {
    const figure = figureOnLine(entry, line, flow, question);
    return figure === undefined ? [] : [figure];
  });
}

function topsAsked(entry: LaneEntry, flow: Flow, question: Question): number[] {
  const column = columnFor(entry, flow, question);
  if (column === undefined) return [];
  const { roots, carries } = lineTreeOf(entry.lane);
  const printed = roots.filter((line) => carries[line] === 1);
  const totals = printed.filter((line) => entry.lane.body.roles[line] === 'total');
  return (totals.length > 0 ? totals : printed).map((line) => figureId(entry, line, column));
}
