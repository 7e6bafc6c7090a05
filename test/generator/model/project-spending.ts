import type { Archetype } from '../subjects/archetypes';
import type { Random } from '../random';
import type { GrainMaker } from './grain-maker';
import type { BaseSource, Origin, Project } from './model';

const TYPES = [
  '专项业务支出',
  '特定目标类',
  '其他运转类',
  '部门项目',
  '专项资金项目',
  '民生保障支出',
] as const;

/** Economic 款 of projects, by likelihood. */
const ECONOMIC: readonly (readonly [string, number])[] = [
  ['30201', 6],
  ['30202', 2],
  ['30205', 2],
  ['30206', 2],
  ['30209', 2],
  ['30211', 3],
  ['30212', 0.3],
  ['30213', 6],
  ['30214', 2],
  ['30215', 1],
  ['30216', 2],
  ['30217', 0.6],
  ['30218', 2],
  ['30226', 6],
  ['30227', 8],
  ['30231', 2],
  ['30299', 6],
  ['30305', 4],
  ['30399', 4],
  ['31002', 3],
  ['31003', 3],
  ['31005', 4],
  ['31007', 2],
  ['31013', 0.8],
  ['31204', 1],
  ['39999', 1],
];

export interface ProjectBrief {
  readonly unit: number;
  readonly archetype: Archetype;
  /** How large a project may be, in 万元. */
  readonly largestWan: number;
}

/** Makes the projects of a unit, with the money they are paid from. */
export function addProjects(
  maker: GrainMaker,
  random: Random,
  brief: ProjectBrief,
  count: number,
  projects: Project[],
): void {
  const types = random.sample(TYPES, random.int(1, 3));
  for (let made = 0; made < count; made++) {
    const name = projectName(random, brief.archetype, projects);
    const parent = made > 0 && random.chance(0.35) ? projects[projects.length - 1]! : null;
    const project: Project = {
      unit: brief.unit,
      type: parent?.type ?? random.pick(types),
      parent:
        parent?.parent ?? (random.chance(0.5) ? `${random.pick(brief.archetype.projectNames)}专项` : name),
      name,
    };
    addProjectMoney(maker, random, brief, projects.push(project) - 1);
  }
}

function projectName(random: Random, archetype: Archetype, taken: readonly Project[]): string {
  const stem = random.pick(archetype.projectNames);
  const names = [
    stem,
    `${stem}（本级）`,
    `${stem}资金`,
    `提前下达${stem}`,
    `${stem}（上年结转）`,
    `${stem}二期`,
  ];
  const free = names.filter((name) => !taken.some((project) => project.name === name));
  return free.length > 0 ? random.pick(free.slice(0, 3)) : `${stem}${taken.length + 1}`;
}

function addProjectMoney(maker: GrainMaker, random: Random, brief: ProjectBrief, project: number): void {
  const subject = random.pick(brief.archetype.projectSubjects);
  const source = projectSource(random, brief.archetype);
  const origin: Origin = random.chance(0.15) ? 'carry-over' : 'current';
  addMoney(maker, random, brief, { project, subject, source, origin });
  if (random.chance(0.15))
    addMoney(maker, random, brief, { project, subject, source: 'general', origin: 'carry-over' });
  if (random.chance(0.1)) addMoney(maker, random, brief, { project, subject, source, origin: 'current' });
}

function addMoney(
  maker: GrainMaker,
  random: Random,
  brief: ProjectBrief,
  money: { project: number; subject: string; source: BaseSource; origin: Origin },
): void {
  const parts = random.weighted([
    [1, 6],
    [2, 3],
    [4, 1],
  ]);
  for (let part = 0; part < parts; part++) {
    const economic = random.weighted(economicOf(money.subject));
    const size = brief.largestWan * random.next() ** 3;
    maker.add(
      { ...money, unit: brief.unit, economic, use: 'project' },
      maker.roundAmount(0.5, Math.max(2, size)),
    );
  }
}

/** Money for insurance funds is a transfer to them and nothing else. */
function economicOf(subject: string): readonly (readonly [string, number])[] {
  return subject === '2101202' || subject === '2101301' ? [['31302', 1]] : ECONOMIC;
}

function projectSource(random: Random, archetype: Archetype): BaseSource {
  const own = (['superior', 'institutional', 'special-account', 'other', 'subordinate'] as const).filter(
    (source) => random.chance((archetype.ownIncome[source] ?? 0) * 0.5),
  );
  return own.length > 0 && random.chance(0.4) ? random.pick(own) : 'general';
}
