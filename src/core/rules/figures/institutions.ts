import type { TableView } from './question';

/** 2080502 事业单位离退休, 2101102 事业单位医疗, 20xxx50 事业运行; 机关事业单位… is of both. */
export const OF_INSTITUTIONS = /^(?:事业单位|事业运行)/;

/** Whether a table spends on 事业单位, whose 公用经费 are no 机关运行经费. */
export function paysInstitutions({ entries }: TableView): boolean {
  return entries.some(({ lane: { body, columns } }) =>
    body.labels.some(
      ({ plain }, line) =>
        OF_INSTITUTIONS.test(plain) &&
        columns.some(({ measure, amounts }) => measure === 'amount' && amounts[line] !== 0),
    ),
  );
}
