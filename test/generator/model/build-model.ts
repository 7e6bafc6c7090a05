import type { Fen } from '../../../src/core/amount/fen';
import type { Stage } from '../../../src/core/tables/table-kind';
import type { Random } from '../random';
import { ARCHETYPES, PLACES, TOWNS, type Archetype } from '../subjects/archetypes';
import { SPLITTABLE_SECTIONS } from '../subjects/economic';
import { addBasicSpending } from './basic-spending';
import { GrainMaker } from './grain-maker';
import type { Model, Organisation, Project } from './model';
import { addBusinessSpending, addFundProjects, addUnspent } from './other-money';
import { addProjects } from './project-spending';

export interface ModelOptions {
  readonly stage: Stage;
  readonly quantum: Fen;
  /** Units besides the department proper; drawn when absent. */
  readonly subUnits?: number;
}

/** A department, its units and a year of their money. */
export function buildModel(random: Random, options: ModelOptions): Model {
  const archetype = random.pick(ARCHETYPES);
  const place = random.pick(PLACES);
  const town = random.pick(TOWNS);
  const named = (pattern: string) => pattern.replace('{地}', place).replace('{镇}', town);
  const name = named(random.pick(archetype.names));
  const code = departmentCode(random);
  const subUnits = random
    .sample(
      archetype.subUnits,
      options.subUnits ??
        random.weighted([
          [0, 5],
          [1, 3],
          [2, 2],
          [4, 1],
        ]),
    )
    .map(named);
  const units = unitList(random, name, code, subUnits);
  const projects: Project[] = [];
  const maker = new GrainMaker(random.fork('amounts'), options.quantum);
  const splitSections = new Set(
    random.chance(0.3) ? random.sample(SPLITTABLE_SECTIONS, random.int(3, 9)) : [],
  );
  units.forEach((_, unit) =>
    addUnit(maker, random.fork(`unit ${unit}`), archetype, unit, splitSections, projects),
  );
  if (archetype.fundSubjects.length > 0 && random.chance(0.3)) {
    addFundProjects(maker, random, 'fund', archetype.fundSubjects, projects);
  }
  if (random.chance(0.1)) addFundProjects(maker, random, 'capital', [], projects);
  const isFinal = options.stage === 'final';
  if (random.chance(isFinal ? 0.6 : 0.12)) {
    addUnspent(maker, random.fork('unspent'), isFinal, 0, [
      archetype.administration,
      ...archetype.projectSubjects,
    ]);
  }
  return {
    stage: options.stage,
    year: random.int(2019, 2027),
    department: { name, code },
    departmentShortName: name.replace(place, '').replace(town, ''),
    units,
    projects,
    grains: maker.grains,
    quantum: options.quantum,
  };
}

function addUnit(
  maker: GrainMaker,
  random: Random,
  archetype: Archetype,
  unit: number,
  splitSections: ReadonlySet<string>,
  projects: Project[],
): void {
  const isInstitution = archetype.isInstitution || unit > 0;
  const subject = isInstitution ? archetype.institution : archetype.administration;
  const [fewest, most] = archetype.heads;
  const heads = Math.max(
    4,
    Math.round(fewest + (most - fewest) * random.next() ** 2 * (unit === 0 ? 1 : 0.5)),
  );
  addBasicSpending(maker, random, { unit, isInstitution, heads, subject, archetype, splitSections });
  const isTown = archetype.projectSubjects.length > 30;
  const count = isTown
    ? random.int(8, 45)
    : random.weighted([
        [0, 1],
        [random.int(1, 4), 4],
        [random.int(4, 12), 3],
      ]);
  addProjects(
    maker,
    random,
    { unit, archetype, largestWan: heads * random.pick([1, 5, 20]) },
    count,
    projects,
  );
  if (isInstitution) addBusinessSpending(maker, random, archetype, subject, unit);
}

function departmentCode(random: Random): string {
  return random.chance(0.7)
    ? String(random.int(1, 899)).padStart(3, '0')
    : String(random.int(101, 899)) + '001';
}

function unitList(random: Random, name: string, code: string, subUnits: readonly string[]): Organisation[] {
  const own = subUnits.length > 0 ? `${name}${random.pick(['本级', '（本级）', '(本级)', '机关'])}` : name;
  return [own, ...subUnits].map((unitName, index) => ({
    name: unitName,
    code: `${code}${String(index + 1).padStart(3, '0')}`,
  }));
}
