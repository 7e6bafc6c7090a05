import type { ColumnPlan, LanePlan, LinePlan } from '../plan';

/** What is the same for every lane of a summary: one column of names, amounts beside it. */
export function summaryLane(lane: {
  readonly heading: string;
  readonly item: string;
  readonly facets: LanePlan['facets'];
  readonly scheme: LanePlan['scheme'];
  readonly columns: readonly ColumnPlan[];
  readonly lines: readonly LinePlan[];
  /** Codes in a column of their own before the names. */
  readonly hasCodeColumn?: boolean;
}): LanePlan {
  const { heading, item, facets, scheme, columns, lines } = lane;
  const printsCodes = lines.some(({ code, printed }) => code !== '' && printed.startsWith(code));
  const label = {
    path: [item],
    role: printsCodes ? 'code-name' : 'name',
    text: (line: LinePlan) => line.printed,
  } as const;
  const code = { path: ['科目编码'], role: 'code', text: (line: LinePlan) => line.code } as const;
  return { heading, facets, scheme, labels: lane.hasCodeColumn ? [code, label] : [label], columns, lines };
}
