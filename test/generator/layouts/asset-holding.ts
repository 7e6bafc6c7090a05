import type { LinePlan, TablePlan } from '../plan';
import type { LayoutContext } from './context';
import { line } from './lines';
import { emptyNote, titleOf } from './shared';

const ITEMS = [
  '房屋（平方米）',
  '车辆（台、辆）',
  '单价50万元以上通用设备（台、套）',
  '单价100万元以上专用设备（台、套）',
  '其他固定资产',
] as const;

/** 国有资产占用情况表: what the department holds, counted and valued. */
export function assetHolding(context: LayoutContext): TablePlan {
  const { random, model, scope } = context;
  const isEmpty = random.chance(0.4);
  const owned = random.fork(scope.organisation.code);
  const values = ITEMS.map(() => owned.int(0, 400) * Math.max(model.quantum, 10_000) * 10);
  const counts = ITEMS.map((_, index) => (values[index] === 0 ? 0 : owned.int(1, 40)));
  const sum = values.reduce((total, value) => total + value, 0);
  const valueOf = (item: LinePlan) =>
    item.role === 'total' ? sum : values[ITEMS.indexOf(item.name as (typeof ITEMS)[number])]!;
  const countOf = (item: LinePlan) =>
    item.role === 'total' ? null : counts[ITEMS.indexOf(item.name as (typeof ITEMS)[number])]!;
  const total = line({ name: '资产总额', printed: '资产总额', role: 'total', take: () => false });
  const items = ITEMS.map((name, index) =>
    line({ name, printed: `${index + 1}.${name}`, parent: 0, take: () => false }),
  );
  return {
    base: 'asset-holding',
    title: titleOf(context, 'asset-holding'),
    facets: {},
    lanes: [
      {
        heading: null,
        facets: {},
        scheme: 'item',
        labels: [
          { path: ['项 目'], role: 'name', text: (item) => item.printed },
          { path: ['数量'], role: 'text', text: isEmpty ? () => null : countOf },
        ],
        columns: [
          {
            key: 'value',
            path: ['价值'],
            facets: {},
            measure: 'amount',
            parent: null,
            additive: true,
            content: { type: 'given', fen: valueOf },
          },
        ],
        lines: isEmpty ? [] : [total, ...items],
      },
    ],
    notes: isEmpty ? [emptyNote(context, '固定资产占用')] : [],
    isEmpty,
  };
}
