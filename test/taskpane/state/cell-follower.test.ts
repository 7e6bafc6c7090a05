import type { CellPoint } from '../../../src/host/cell-point';
import { cellFollower } from '../../../src/taskpane/state/cell-follower';

const point = (row: number): CellPoint => ({ sheet: 's', row, column: 0 });

test('of the cells asked for while the host is busy only the last is selected', async () => {
  const selected: number[] = [];
  const follow = cellFollower(
    { select: async ({ row }) => void selected.push(await Promise.resolve(row)) },
    () => undefined,
  );
  const walk = follow(point(1));
  for (const row of [2, 3, 4]) void follow(point(row));
  await walk;
  expect(selected).toEqual([1, 4]);
  await follow(point(5));
  expect(selected).toEqual([1, 4, 5]);
});

test('a cell that cannot be selected is told and does not stop the next', async () => {
  const failures: unknown[] = [];
  const follow = cellFollower({ select: () => Promise.reject(new Error('gone')) }, (error) =>
    failures.push(error),
  );
  await follow(point(1));
  await follow(point(2));
  expect(failures).toHaveLength(2);
});
