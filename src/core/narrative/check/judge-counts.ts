import type { FactBook } from '../facts/fact-book';
import { projectsWithTargets } from '../facts/projects-with-targets';
import type { ProjectCount } from '../reading/claim';

/** How many projects the tables print, by what a sentence may count; empty where no table tells. */
export function projectCounts(book: FactBook, { words }: ProjectCount): ReadonlySet<number> {
  const [before, behind] = words.split('#') as [string, string];
  if (behind.startsWith('一级项目')) return new Set(projectLevels(book).map(({ upper }) => upper));
  if (behind.startsWith('二级项目')) return new Set(projectLevels(book).map(({ lower }) => lower));
  if (before.includes('绩效')) return new Set(performanceProjects(book));
  return new Set();
}

/** 二级项目 are the lowest lines of a project table, 一级项目 those above them. */
function projectLevels({ tables }: FactBook): { upper: number; lower: number }[] {
  return tables
    .filter(({ base }) => base === 'project-expenditure')
    .flatMap(({ lanes }) =>
      lanes.map(({ lines }) => {
        const parents = new Set(lines.map(({ parent }) => parent));
        const leaves = lines.filter(({ role }, index) => role === 'item' && !parents.has(index));
        const above = new Set(
          leaves.map(({ parent }) => parent).filter((parent) => lines[parent]?.role === 'item'),
        );
        return { upper: above.size, lower: leaves.length };
      }),
    )
    .filter(({ upper }) => upper > 0);
}

function performanceProjects({ tables }: FactBook): number[] {
  const listed = projectsWithTargets(tables).length;
  const forms = tables.filter(({ base, lanes }) => base === 'project-performance' && lanes.length > 0);
  const lines = forms.flatMap(({ lanes }) =>
    lanes.map((lane) => lane.lines.filter(({ role }) => role === 'item').length),
  );
  return forms.length === 0
    ? []
    : [listed, forms.length, ...lines, lines.reduce((sum, count) => sum + count, 0)];
}
