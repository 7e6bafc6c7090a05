import type { Archetype } from '../subjects/archetypes';
import type { Random } from '../random';
import type { GrainMaker } from './grain-maker';
import type { BaseSource, Project } from './model';

const CAPITAL_SUBJECTS = ['2230105', '2239999'] as const;

/** Adds projects paid from government funds (政府性基金) or state capital (国有资本经营预算). */
export function addFundProjects(
  maker: GrainMaker,
  random: Random,
  source: 'fund' | 'capital',
  subjects: readonly string[],
  projects: Project[],
): void {
  const chosen = random.sample(source === 'fund' ? subjects : CAPITAL_SUBJECTS, random.int(1, 2));
  for (const subject of chosen) {
    const name =
      source === 'fund'
        ? `${random.pick(FUND_PROJECTS)}${projects.length + 1}`
        : `国有企业退休人员社会化管理补助${projects.length + 1}`;
    const project = projects.push({ unit: 0, type: '特定目标类', parent: name, name }) - 1;
    const economic = random.pick(['31005', '30299', '30399', '31099']);
    const grain = { unit: 0, subject, economic, use: 'project', source, project } as const;
    maker.add({ ...grain, origin: 'current' }, maker.roundAmount(5, 3000));
    if (random.chance(0.3)) maker.add({ ...grain, origin: 'carry-over' }, maker.roundAmount(1, 300));
  }
}

const FUND_PROJECTS = [
  '土地出让金安排项目',
  '基础设施配套工程',
  '福利彩票公益金项目',
  '征地补偿资金',
] as const;

/** Adds 经营支出, 上缴上级支出 and 对附属单位补助支出 of institutions that have them. */
export function addBusinessSpending(
  maker: GrainMaker,
  random: Random,
  archetype: Archetype,
  subject: string,
  unit: number,
): void {
  const grain = { unit, subject, origin: 'current', project: -1 } as const;
  if (random.chance(archetype.ownIncome.operating ?? 0)) {
    maker.add({ ...grain, economic: '30218', use: 'operating', source: 'operating' }, maker.amount(2, 120));
    maker.add({ ...grain, economic: '30299', use: 'operating', source: 'operating' }, maker.amount(1, 40));
  }
  const source: BaseSource = archetype.ownIncome.institutional ? 'institutional' : 'other';
  if (random.chance((archetype.ownIncome.institutional ?? 0) * 0.2)) {
    maker.add({ ...grain, economic: '39999', use: 'to-superior', source }, maker.amount(1, 60));
  }
  if (random.chance((archetype.ownIncome.subordinate ?? 0) * 0.6)) {
    maker.add(
      { ...grain, economic: '39999', use: 'to-subordinate', source: 'subordinate' },
      maker.amount(1, 60),
    );
  }
}

/** Adds money that is not spent this year: 年末结转和结余, and in final accounts 结余分配 and what earlier surplus pays for. */
export function addUnspent(
  maker: GrainMaker,
  random: Random,
  isFinal: boolean,
  unit: number,
  subjects: readonly string[],
): void {
  const grain = { unit, economic: '', project: -1 } as const;
  const sources: readonly BaseSource[] = random.chance(0.6) ? ['general'] : ['general', 'other', 'fund'];
  for (const source of sources) {
    const subject = source === 'fund' ? '2120899' : random.pick(subjects);
    maker.add(
      { ...grain, subject, use: 'carried', source, origin: random.pick(['current', 'carry-over']) },
      maker.amount(0.2, 90),
    );
  }
  if (!isFinal) return;
  const own = { unit, subject: random.pick(subjects), project: -1 } as const;
  if (random.chance(0.2)) {
    maker.add(
      { ...own, economic: '', use: 'distributed', source: 'institutional', origin: 'current' },
      maker.amount(0.2, 30),
    );
  }
  if (random.chance(0.2)) {
    maker.add(
      { ...own, economic: '30299', use: 'public', source: 'institutional', origin: 'surplus-used' },
      maker.amount(0.2, 30),
    );
  }
}
