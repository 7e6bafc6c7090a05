import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { definingFormula } from '../../../../src/core/check/recompute/defining-formula';
import type { Finding } from '../../../../src/core/findings/finding';
import { openWorkbook, sampleSnapshot } from '../../../excel/support/open-sample';
import { startHost } from '../../../office-host/boot-node';
import { excelHost } from '../../../../src/excel/excel-host';
import { cellAddress } from '../../../../src/core/snapshot/address';

/** A published budget with a cell mistyped. */
async function mistyped(address: string, value: number) {
  const { user } = startHost({ workbook: openWorkbook(sampleSnapshot('youhao-2026')) });
  user.type(`部门支出总表!${address}`, value);
  const { snapshot } = await excelHost().read();
  const result = checkWorkbook(snapshot);
  const finding = result.findings.find(({ severity }) => severity === 'error')!;
  const { place, expected } = finding;
  return { at: cellAddress(place.row, place.column), formula: definingFormula(result, place, expected!.fen) };
}

test('a wrong total gets the formula of the sum that gives its right figure', async () => {
  expect(await mistyped('C9', 61.99)).toEqual({ at: 'C9', formula: '=SUM(D9:H9)' });
});

test('a figure that no sum of other cells gives has no formula', async () => {
  const { user } = startHost({ workbook: openWorkbook(sampleSnapshot('youhao-2026')) });
  user.type('部门支出总表!C9', 61.99);
  const { snapshot } = await excelHost().read();
  const result = checkWorkbook(snapshot);
  const [{ place, expected }] = result.findings.filter(({ severity }) => severity === 'error') as [Finding];
  expect(definingFormula(result, place, expected!.fen + 1)).toBeNull();
  expect(definingFormula(result, { ...place, column: 0 }, expected!.fen)).toBeNull();
  expect(definingFormula(result, { ...place, column: 3 }, expected!.fen)).toBeNull();
});
