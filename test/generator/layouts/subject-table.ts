import type { GrainFilter, Grain } from '../model/model';
import type { LabelPlan, LinePlan } from '../plan';
import { economicName } from '../subjects/economic';
import { FUNCTIONAL_ITEMS, functionalName } from '../subjects/functional';
import type { CodeStyle } from '../style';
import type { LayoutContext } from './context';
import { labelColumns, markLevels } from './labels';
import { treeLines, withTotal } from './lines';

/** Labels and lines of a table by functional subject, for the money that counts. */
export function functionalRows(
  context: LayoutContext,
  counts: GrainFilter,
): { labels: LabelPlan[]; lines: LinePlan[] } {
  const { words, style, scope, random } = context;
  const codeStyle = style.labels.functional;
  const used = subjectsOf(scope.grains.filter(counts));
  const lines = treeLines({
    codes: hasCodes(codeStyle) && used.size > 0 ? [...used, ...idleSubjects(context, used)] : used,
    levels: style.labels.levels,
    nameOf: functionalName,
    take: (code) => (grain) => grain.subject.startsWith(code) && counts(grain),
  });
  const over = random.fork('over').chance(0.3) ? '功能分类科目' : null;
  return {
    labels: besideUnit(
      context,
      labelColumns(
        codeStyle,
        { over, code: words.functionalCode, name: words.functionalName },
        style.labels.joint,
        3,
      ),
    ),
    lines: withTotal(markLevels(lines, codeStyle, style.labels.indent), style.totals, counts),
  };
}

/** Labels and lines of a table by economic subject. */
export function economicRows(
  context: LayoutContext,
  counts: GrainFilter,
  levels: readonly number[],
): { labels: LabelPlan[]; lines: LinePlan[] } {
  const { words, style, scope, random } = context;
  const codeStyle =
    levels.includes(7) && style.labels.economic.startsWith('split') ? 'text' : style.labels.economic;
  const lines = treeLines({
    codes: new Set(scope.grains.filter(counts).map((grain) => grain.economic)),
    levels,
    nameOf: economicName,
    take: (code) => (grain) => grain.economic.startsWith(code) && counts(grain),
  });
  const over = random.fork('over').chance(0.5)
    ? random.fork('over').pick(['部门预算支出经济分类科目', '支出部门经济分类科目', '经济分类科目'])
    : null;
  return {
    labels: besideUnit(
      context,
      labelColumns(
        codeStyle,
        { over, code: words.economicCode, name: words.economicName },
        style.labels.joint,
        2,
      ),
    ),
    lines: withTotal(markLevels(lines, codeStyle, style.labels.indent), style.totals, counts),
  };
}

/** Some forms print beside every subject whose it is: before its code, or between code and name. */
function besideUnit({ random, scope }: LayoutContext, labels: readonly LabelPlan[]): LabelPlan[] {
  const draw = random.fork('unit beside subjects');
  const codes = labels.filter(({ role }) => role === 'code').length;
  if (codes === 0 || !draw.chance(0.08)) return [...labels];
  const { code, name } = scope.organisation;
  const column = (heading: string, text: string): LabelPlan => ({
    path: [heading],
    role: 'text',
    text: (line) => (line.role === 'total' ? null : text),
  });
  const units = [
    column(draw.pick(['单位代码', '单位编码', '预算单位编码']), code),
    ...(draw.chance(0.5) ? [column(draw.pick(['单位名称', '预算单位']), name)] : []),
  ];
  const at = draw.chance(0.5) ? 0 : codes;
  return [...labels.slice(0, at), ...units, ...labels.slice(at)];
}

function subjectsOf(grains: readonly Grain[]): Set<string> {
  return new Set(grains.map((grain) => grain.subject));
}

function hasCodes(style: CodeStyle): boolean {
  return style !== 'names' && style !== 'ordinals' && style !== 'indented';
}

/** Subjects that some forms list although nothing is spent on them, next to those in use. */
function idleSubjects({ random, model }: LayoutContext, used: ReadonlySet<string>): string[] {
  const draw = random.fork('idle');
  if (!draw.chance(0.06)) return [];
  const sections = new Set(model.grains.map((grain) => grain.subject.slice(0, 3)));
  const idle = FUNCTIONAL_ITEMS.filter((code) => sections.has(code.slice(0, 3)) && !used.has(code));
  return draw.sample(idle, 4);
}
