import { localSubjects } from '../subjects/economic';
import type { Archetype } from '../subjects/archetypes';
import type { Random } from '../random';
import type { GrainMaker } from './grain-maker';
import type { BaseSource, Grain, Origin, Use } from './model';

/** A payment per head and year: economic 款, likelihood, and bounds in 万元. */
type Payment = readonly [economic: string, likelihood: number, low: number, high: number];

const SALARIES: readonly Payment[] = [
  ['30101', 1, 3.5, 6.5],
  ['30102', 0.95, 1.5, 5],
  ['30103', 0.7, 0.3, 4],
  ['30106', 0.15, 0.1, 0.6],
  ['30112', 0.5, 0.02, 0.2],
  ['30114', 0.15, 0.01, 0.1],
  ['30199', 0.35, 0.1, 1.2],
];

const BENEFITS: readonly Payment[] = [
  ['30304', 0.15, 0.02, 0.3],
  ['30305', 0.4, 0.05, 0.6],
  ['30307', 0.25, 0.02, 0.2],
  ['30308', 0.05, 0.1, 0.4],
  ['30309', 0.3, 0.01, 0.08],
  ['30399', 0.25, 0.01, 0.3],
];

const RUNNING: readonly Payment[] = [
  ['30201', 0.95, 0.1, 0.9],
  ['30202', 0.5, 0.02, 0.2],
  ['30203', 0.1, 0.02, 0.1],
  ['30204', 0.15, 0.001, 0.01],
  ['30205', 0.4, 0.01, 0.1],
  ['30206', 0.5, 0.03, 0.3],
  ['30207', 0.6, 0.02, 0.3],
  ['30208', 0.35, 0.05, 0.4],
  ['30209', 0.25, 0.05, 0.6],
  ['30211', 0.75, 0.05, 0.5],
  ['30212', 0.06, 0.02, 0.1],
  ['30213', 0.5, 0.02, 0.3],
  ['30214', 0.15, 0.05, 0.3],
  ['30215', 0.35, 0.01, 0.1],
  ['30216', 0.45, 0.01, 0.15],
  ['30217', 0.5, 0.005, 0.08],
  ['30218', 0.1, 0.05, 0.4],
  ['30226', 0.35, 0.05, 0.5],
  ['30227', 0.25, 0.05, 0.6],
  ['30228', 0.75, 0.05, 0.25],
  ['30229', 0.6, 0.03, 0.2],
  ['30231', 0.45, 0.02, 0.25],
  ['30239', 0.7, 0.1, 0.9],
  ['30240', 0.05, 0.01, 0.05],
  ['30299', 0.55, 0.02, 0.4],
  ['31002', 0.2, 0.02, 0.2],
];

export interface UnitBrief {
  readonly unit: number;
  readonly isInstitution: boolean;
  readonly heads: number;
  /** Subject of its 行政运行 or 事业运行. */
  readonly subject: string;
  readonly archetype: Archetype;
  /** 款 that this place splits into local subjects of seven digits. */
  readonly splitSections: ReadonlySet<string>;
}

/** Adds the 基本支出 of a unit: people, pensions, insurance, housing and the running of the office. */
export function addBasicSpending(maker: GrainMaker, random: Random, brief: UnitBrief): void {
  const pay = (
    subject: string,
    economic: string,
    use: Use,
    low: number,
    high: number,
    source: BaseSource = 'general',
  ) => addPayment(maker, random, brief, { subject, economic, use, source, origin: 'current' }, low, high);
  const runs = (payments: readonly Payment[], use: Use, source: BaseSource = 'general') => {
    for (const [economic, likelihood, low, high] of payments) {
      if (random.chance(likelihood)) pay(brief.subject, economic, use, low, high, source);
    }
  };
  runs(SALARIES, 'personnel');
  if (brief.isInstitution) pay(brief.subject, '30107', 'personnel', 1, 4);
  runs(BENEFITS, 'personnel');
  runs(RUNNING, 'public');
  addInsurance(random, brief, pay);
  const earned = (['special-account', 'institutional', 'other'] as const).filter(
    (source) => brief.isInstitution && random.chance((brief.archetype.ownIncome[source] ?? 0) * 0.7),
  );
  for (const source of earned) {
    runs(random.sample(SALARIES, 2), 'personnel', source);
    runs(random.sample(RUNNING, 8), 'public', source);
  }
  if (random.chance(0.1)) {
    addPayment(
      maker,
      random,
      brief,
      { subject: brief.subject, economic: '30201', use: 'public', source: 'general', origin: 'carry-over' },
      0.01,
      0.2,
    );
  }
}

function addInsurance(
  random: Random,
  brief: UnitBrief,
  pay: (subject: string, economic: string, use: Use, low: number, high: number) => void,
): void {
  const retired = brief.isInstitution ? '2080502' : '2080501';
  if (random.chance(0.75)) pay(retired, '30302', 'personnel', 0.1, 1.2);
  if (random.chance(0.15)) pay(retired, '30301', 'personnel', 0.05, 0.3);
  if (random.chance(0.1)) pay(retired, '30299', 'public', 0.005, 0.05);
  pay('2080505', '30108', 'personnel', 0.8, 1.8);
  if (random.chance(0.5)) pay('2080506', '30109', 'personnel', 0.4, 0.9);
  pay(brief.isInstitution ? '2101102' : '2101101', '30110', 'personnel', 0.4, 0.9);
  if (random.chance(0.45)) pay('2101103', '30111', 'personnel', 0.1, 0.5);
  if (random.chance(0.3)) pay('2101199', random.pick(['30112', '30114', '30307']), 'personnel', 0.01, 0.08);
  if (random.chance(0.35)) pay('2089999', '30112', 'personnel', 0.01, 0.08);
  pay('2210201', '30113', 'personnel', 0.7, 1.6);
  if (random.chance(0.12)) pay('2210202', '30102', 'personnel', 0.1, 0.4);
  if (random.chance(0.1)) pay('2210203', '30199', 'personnel', 0.2, 0.9);
}

function addPayment(
  maker: GrainMaker,
  random: Random,
  brief: UnitBrief,
  payment: Pick<Grain, 'subject' | 'economic' | 'use' | 'source'> & { readonly origin: Origin },
  low: number,
  high: number,
): void {
  const amount = maker.amount(low * brief.heads, high * brief.heads);
  const grain = { ...payment, unit: brief.unit, project: -1 };
  const local = brief.splitSections.has(payment.economic) ? localSubjects(payment.economic) : [];
  if (local.length === 0) {
    maker.add(grain, amount);
    return;
  }
  let rest = amount;
  local.forEach((economic, index) => {
    const share = index === local.length - 1 ? rest : maker.part(rest, 0.3 + random.next() * 0.6);
    maker.add({ ...grain, economic }, share);
    rest -= share;
  });
}
