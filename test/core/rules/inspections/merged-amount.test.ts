import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { cellAddress } from '../../../../src/core/snapshot/address';
import { generateWorkbook, type GeneratedWorkbook } from '../../../generator/generate-workbook';
import { copyWorkbook, merge, put, toSnapshot, type WorkbookGrid } from '../../../generator/grid';
import { targetsOf, type Target } from '../../../generator/mutations/targets';

type Pair = readonly [upper: Target, lower: Target];

const rowOf = ({ lane, line }: Target) => lane.lines[line]!.row;
const columnOf = ({ lane, column }: Target) => lane.columns[column]!.column;
const isPositive = ({ cell }: Target) => Number(cell.value) > 0;

/** Workbooks with two amounts one below the other on a sheet that is shown; some print all theirs as text. */
const CASES = Array.from({ length: 20 }, (_, index) => index + 1).flatMap((seed) => {
  const workbook = generateWorkbook(seed);
  const pairs = pairsIn(workbook);
  return pairs.length > 0 ? [{ seed, workbook, pair: pairs[(seed * 7) % pairs.length]! }] : [];
});

function pairsIn({ grid, truth }: GeneratedWorkbook): Pair[] {
  const targets = targetsOf(grid, truth).filter(
    (target) =>
      grid.sheets[target.table.sheet]!.visibility === 'visible' &&
      target.cell.formula === undefined &&
      isPositive(target) &&
      !target.table.base.endsWith('performance'),
  );
  return targets.flatMap((upper, index): Pair[] => {
    const lower = targets[index + 1];
    const isBelow =
      lower?.lane === upper.lane && lower.column === upper.column && rowOf(lower) === rowOf(upper) + 1;
    return isBelow ? [[upper, lower]] : [];
  });
}

/** The cells made one, with both amounts in it. */
function merged(grid: WorkbookGrid, [upper, lower]: Pair): WorkbookGrid {
  const copy = copyWorkbook(grid);
  const sheet = copy.sheets[upper.table.sheet]!;
  const [row, column] = [rowOf(upper), columnOf(upper)];
  put(sheet, row, column, { ...upper.cell, value: Number(upper.cell.value) + Number(lower.cell.value) });
  put(sheet, row + 1, column, { value: null });
  merge(sheet, row, column, row + 1, column);
  return copy;
}

test.each(CASES)(
  'an amount merged over two lines is told of, and nothing is blamed for it: workbook $seed',
  ({ workbook, pair }) => {
    const before = checkWorkbook(workbook.snapshot).findings.map(({ message }) => message['zh-CN']);
    const { findings, counts } = checkWorkbook(toSnapshot(merged(workbook.grid, pair)));
    const fresh = findings
      // Those are counted, and one amount may now be fewer.
      .filter(({ severity, rule }) => severity !== 'info' && rule !== 'text-number')
      .map(({ message }) => message['zh-CN'])
      .filter((message) => !before.includes(message));
    const cell = cellAddress(rowOf(pair[0]), columnOf(pair[0]));
    expect(fresh).toEqual([
      expect.stringMatching(
        new RegExp(`有 1 个金额单元格跨行合并（如 ${cell}），.*没有核对；请取消合并，逐行填写。$`),
      ),
    ]);
    expect(counts.unchecked).toBeGreaterThan(0);
  },
);
