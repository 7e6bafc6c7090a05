import type { Scheme } from '../budget-table';
import type { LaneColumns } from '../columns/columns-of-lane';
import type { Flow } from '../facets';
import type { BaseKind } from '../table-kind';
import { natureNamed } from '../vocabulary/natures-and-items';
import { isMostlyCoded, type DraftLine } from './draft-line';
import { isEconomicClassName, isFunctionalClassName } from './known-classes';

/** What the lines of a lane are about, by the heading of their labels, their codes and the kind of table. */
export function schemeOf(
  lane: LaneColumns,
  lines: readonly DraftLine[],
  base: BaseKind | undefined,
  flow: Flow | undefined,
): Scheme {
  if (lane.labels.length === 0) return 'single';
  const heading = lane.labels.map((label) => label.heading).join('|');
  const items = lines.filter((line) => line.role === 'item');
  if (isMostlyCoded(lines)) {
    return schemeOfCodes(
      heading,
      items.filter((line) => line.code !== ''),
    );
  }
  if (base === 'three-public-expenses' && items.length > 0 && !/单位|部门/.test(heading)) return 'item';
  if (base === 'government-procurement') return 'item';
  if (/单位|部门/.test(heading) && !/科目/.test(heading)) return 'unit';
  if (
    /项目名称|级项目|类型/.test(heading) ||
    base === 'project-expenditure' ||
    base === 'project-performance'
  )
    return 'project';
  if (flow === 'revenue' && !items.some((line) => isFunctionalClassName(line.key))) return 'source';
  if (
    base === 'general-budget-basic-expenditure' ||
    namesMostly(items, isEconomicClassName, isFunctionalClassName)
  ) {
    return 'economic';
  }
  const natures = items.filter((line) => natureNamed(line.key) !== undefined).length;
  if (natures * 2 > items.length) return 'nature';
  return flow === undefined && items.some((line) => /收入|拨款/.test(line.key)) ? 'source' : 'functional';
}

function schemeOfCodes(heading: string, coded: readonly DraftLine[]): Scheme {
  if (/部门|单位/.test(heading) && !/科目|经济|功能/.test(heading)) return 'unit';
  const count = (pattern: RegExp) => coded.filter((line) => pattern.test(line.code)).length;
  const functional = count(/^2\d\d(\d\d)*$/);
  const economic = count(/^[35]\d\d(\d\d)*$/);
  if (functional * 2 > coded.length) return 'functional';
  if (economic * 2 > coded.length) return 'economic';
  return /项目/.test(heading) && !/科目/.test(heading) ? 'project' : 'unit';
}

function namesMostly(
  items: readonly DraftLine[],
  isOne: (name: string) => boolean,
  isOther: (name: string) => boolean,
): boolean {
  return items.filter((line) => isOne(line.key)).length > items.filter((line) => isOther(line.key)).length;
}
