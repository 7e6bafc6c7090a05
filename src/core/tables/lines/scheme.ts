import type { Scheme } from '../budget-table';
import { isNameOf, subjectOf } from '../../classification/subjects';
import type { LaneColumns } from '../columns/lane-columns';
import type { Flow } from '../facets';
import type { BaseKind } from '../table-kind';
import { natureNamed } from '../vocabulary/natures-and-items';
import { isMostlyCoded, type DraftLines } from './draft-lines';
import { isEconomicClassName, isFunctionalClassName } from './known-classes';

/** What the lines of a lane are about, by the heading of their labels, their codes and the kind of table. */
export function schemeOf(
  lane: LaneColumns,
  lines: DraftLines,
  base: BaseKind | undefined,
  flow: Flow | undefined,
): Scheme {
  if (lane.labels.length === 0) return 'single';
  const heading = lane.labels.map((label) => label.heading).join('|');
  if (isMostlyCoded(lines)) {
    return PROJECT_KINDS.has(base) && namesProjects(lines) ? 'project' : schemeOfCodes(heading, lines);
  }
  if (base === 'three-public-expenses' && lines.roles.includes('item') && !/单位|部门/.test(heading))
    return 'item';
  if (base === 'government-procurement') return 'item';
  if (/单位|部门/.test(heading) && !/科目/.test(heading)) return 'unit';
  if (
    /项目名称|级项目|类型/.test(heading) ||
    base === 'project-expenditure' ||
    base === 'project-performance'
  )
    return 'project';
  return schemeOfNames(namesOfItems(lines), base, flow);
}

const PROJECT_KINDS: ReadonlySet<BaseKind | undefined> = new Set<BaseKind>([
  'project-expenditure',
  'general-budget-project-expenditure',
]);

/** Whether the names beside the codes are those of projects: most are not what their codes are called elsewhere. */
function namesProjects({ codes, labels, isUnit }: DraftLines): boolean {
  const names = new Map<string, string>();
  let subjects = 0;
  let others = 0;
  for (let line = 0; line < codes.length; line++) {
    const [code, { name }] = [codes[line]!, labels[line]!];
    if (code === '' || isUnit[line] === 1) continue;
    const isKnown = subjectOf(code) !== undefined;
    if (isKnown && isNameOf(code, name)) subjects++;
    else if (isKnown || (names.get(code) ?? name) !== name) others++;
    names.set(code, name);
  }
  return others > subjects;
}

function namesOfItems({ labels, roles }: DraftLines): string[] {
  return labels.flatMap(({ key }, line) => (roles[line] === 'item' ? [key] : []));
}

function schemeOfNames(items: readonly string[], base: BaseKind | undefined, flow: Flow | undefined): Scheme {
  if (flow === 'revenue' && !items.some(isFunctionalClassName)) return 'source';
  if (
    base === 'general-budget-basic-expenditure' ||
    isMostly(items, isEconomicClassName, isFunctionalClassName)
  ) {
    return 'economic';
  }
  const natures = items.filter((name) => natureNamed(name) !== undefined).length;
  if (natures * 2 > items.length) return 'nature';
  return flow === undefined && items.some((name) => /收入|拨款/.test(name)) ? 'source' : 'functional';
}

function schemeOfCodes(heading: string, { codes, outers, roles, units }: DraftLines): Scheme {
  // Where units have a column of their own, the codes are those of something else.
  if (units === null && /部门|单位/.test(heading) && !/科目|经济|功能/.test(heading)) return 'unit';
  let coded = 0;
  let functional = 0;
  let economic = 0;
  for (let line = 0; line < codes.length; line++) {
    const code = outers?.[line] || codes[line]!;
    if (code === '' || roles[line] !== 'item') continue;
    coded++;
    if (code.length < 3 || code.length % 2 === 0) continue;
    if (code.startsWith('2')) functional++;
    else if (code.startsWith('3') || code.startsWith('5')) economic++;
  }
  if (functional * 2 > coded) return 'functional';
  if (economic * 2 > coded) return 'economic';
  return /项目/.test(heading) && !/科目/.test(heading) ? 'project' : 'unit';
}

function isMostly(
  items: readonly string[],
  isOne: (name: string) => boolean,
  isOther: (name: string) => boolean,
): boolean {
  return items.filter(isOne).length > items.filter(isOther).length;
}
