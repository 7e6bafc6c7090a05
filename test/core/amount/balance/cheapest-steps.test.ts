import { cheapestSteps } from '../../../../src/core/amount/balance/cheapest-steps';
import type { StepProgramme } from '../../../../src/core/amount/balance/step-programme';

/** A programme from its rows of coefficients; every step costs 1 and is allowed. */
function programme(matrix: number[][], gaps: number[]): StepProgramme {
  const cellCount = matrix[0]!.length;
  const columns = Array.from({ length: cellCount }, (_, cell) =>
    matrix.flatMap((row, index) => (row[cell] === 0 ? [] : [{ row: index, coefficient: row[cell]! }])),
  );
  const start = new Int32Array(cellCount + 1);
  columns.forEach((column, cell) => (start[cell + 1] = start[cell]! + column.length));
  return {
    rowCount: matrix.length,
    cellCount,
    start,
    rows: Int32Array.from(columns.flat(), ({ row }) => row),
    coefficients: Float64Array.from(columns.flat(), ({ coefficient }) => coefficient),
    gaps: Float64Array.from(gaps),
    costs: new Float64Array(2 * cellCount).fill(1),
    limits: new Uint8Array(2 * cellCount).fill(1),
  };
}

/** Three cells of which each pair has one sum: the halves that solve it are no whole steps. */
const ODD_TRIANGLE = [
  [1, 1, 0],
  [0, 1, 1],
  [1, 0, 1],
];

test('whole steps that the relaxation finds by itself', () => {
  expect(cheapestSteps(programme([[1, 1, 1]], [2]))).toMatchObject({ kind: 'solved' });
});

test('a row that no steps can close is named', () => {
  const choice = cheapestSteps(
    programme(
      [
        [1, 0, 0],
        [0, 1, 1],
      ],
      [1, 3],
    ),
  );
  expect(choice).toEqual({ kind: 'impossible', rows: [1] });
});

test('steps that could only be halves are found impossible by branching', () => {
  expect(cheapestSteps(programme(ODD_TRIANGLE, [1, 1, 1]))).toEqual({ kind: 'impossible', rows: [0, 1, 2] });
});

test('a search that is given up decides nothing', () => {
  expect(cheapestSteps(programme(ODD_TRIANGLE, [1, 1, 1]), 1)).toEqual({ kind: 'undecided' });
});
