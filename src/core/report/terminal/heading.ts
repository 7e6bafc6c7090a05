import { tableSets } from '../../rules/figures/table-sets';
import type { BudgetTable } from '../../tables/budget-table';
import { say } from '../phrase';
import { REPORT_PHRASES, STAGE_NAMES } from '../phrases/report';
import { UNIT_NAMES } from '../phrases/units';
import { printable } from './printable';
import { type View } from './view';
import { wrapText } from './wrap';

/** One table in so many does not tell what year a workbook is for. */
const STRAY_YEAR = 4;

/** Whose workbook this is: its name, then organisation, year, 预算 or 决算, and unit as its tables print them. */
export function headingSection(view: View): string[] {
  const { paint, columns } = view;
  return [paint('heading', headingText(view)), ...wrapText(factsText(view), columns)];
}

export function headingText({ result, language }: View): string {
  return say(REPORT_PHRASES.heading, language, { workbook: printable(result.snapshot.name) });
}

/** 友好区医疗保障局 · 2026 年 · 预算 · 单位：万元 */
export function factsText(view: View): string {
  const { result, language } = view;
  const { tables } = result.recognition;
  const units = distinct(tables.map(({ unit }) => UNIT_NAMES[unit.name][language]));
  const facts = [
    ...organisations(view),
    ...yearsOf(tables).map((year) => say(REPORT_PHRASES.year, language, { year })),
    ...distinct(tables.map(({ stage }) => STAGE_NAMES[stage][language])),
    ...(units.length > 0 ? [say(REPORT_PHRASES.unit, language, { units: listed(units, view) })] : []),
  ];
  return facts.join(' · ');
}

/** The years of the workbook: an annex of another year, or a title with a wrong one, does not make it one of two years. */
function yearsOf(tables: readonly BudgetTable[]): number[] {
  const counts = new Map<number, number>();
  for (const { year } of tables) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count * STRAY_YEAR >= most).map(([year]) => year);
}

/** Whose tables these are: one organisation may write its name differently from table to table. */
function organisations({ result, language }: View): string[] {
  const { tables } = result.recognition;
  const sets = tableSets(tables);
  const names = distinct(
    (sets.length > 0 ? sets : tables).flatMap(({ organisation }) =>
      organisation ? [printable(organisation.name)] : [],
    ),
  );
  const [first] = names;
  if (first === undefined || names.length === 1) return names;
  return [say(REPORT_PHRASES.moreOrganisations, language, { first, count: names.length })];
}

function listed(items: readonly string[], { language }: View): string {
  return items.join(REPORT_PHRASES.listSeparator[language]);
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
