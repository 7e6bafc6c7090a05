import { isSpent, type Grain, type GrainFilter } from '../model/model';

/** Economic 款 of the “三公” items, wherever the money stands. */
const ECONOMIC = {
  abroad: '30212',
  'vehicle-purchase': '31013',
  'vehicle-running': '30231',
  reception: '30217',
  meeting: '30215',
  training: '30216',
} as const;

export type ThreePublicItem = keyof typeof ECONOMIC;

export const THREE_PUBLIC: readonly ThreePublicItem[] = [
  'abroad',
  'vehicle-purchase',
  'vehicle-running',
  'reception',
];
export const VEHICLE: readonly ThreePublicItem[] = ['vehicle-purchase', 'vehicle-running'];

/** Money of the general budget spent on some of the items. */
export function spentOn(items: readonly ThreePublicItem[]): GrainFilter {
  const codes = items.map((item) => ECONOMIC[item]);
  return (grain: Grain) =>
    grain.source === 'general' && isSpent(grain) && codes.some((code) => grain.economic.startsWith(code));
}
