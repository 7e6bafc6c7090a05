import { disputedWorkbook } from '../excel/support/disputed-workbook';
import { snapshot } from '../office-host/model/snapshot';
import { addInOpener } from './add-in-opener';

const open = addInOpener();

test('one press marks the workbook, another clears it', async () => {
  const workbook = disputedWorkbook();
  const before = snapshot(workbook);
  const { press } = await open(workbook);
  expect(snapshot(workbook)).toEqual(before);

  await press('validateWorkbook');
  const wrong = workbook.sheetNamed('部门支出总表')!;
  expect(wrong.conditionalFormats.length).toBeGreaterThan(1);
  expect(wrong.comments.map(({ content }) => content)).toContainEqual(
    expect.stringMatching(/^【错误】.*预算校核/s),
  );
  expect(workbook.activeSheet.name).toBe('校验报告(2)');

  await press('clearMarks');
  expect(snapshot(workbook)).toEqual(before);
});
