import { User } from '../../office-host/user';
import type { Workbook } from '../../office-host/model/workbook';
import { openWorkbook, sampleSnapshot } from './open-sample';

const SHEETS = ['部门收入总表', '部门支出总表'];

/**
 * Two tables of a sample with wrong figures, in a workbook its user has worked in: with notes, comments and conditional
 * formats of their own, some of them on wrong cells, a protected sheet, and a sheet named as our report would be.
 */
export function disputedWorkbook(): Workbook {
  const sample = sampleSnapshot('youhao-2026');
  const workbook = openWorkbook({
    ...sample,
    sheets: sample.sheets.filter(({ name }) => SHEETS.includes(name)),
  });
  const user = new User(workbook);
  user.type('部门支出总表!C8', 61.99);
  user.type('部门支出总表!D14', 4);
  user.type('部门支出总表!E16', "'86.00");
  user.format('部门支出总表!C9', 'numberFormat', '@');
  user.type('部门支出总表!C9', '0.51');
  user.type('部门支出总表!C22', '=SUM(D22:H22)');
  user.type('部门收入总表!E6', 249.98);
  user.format('部门支出总表!C8', 'fill.color', '#00FF00');
  user.note('部门支出总表!C8', '已与财政局核对');
  user.comment('部门支出总表!D8', '请核实');
  user.conditionalFormat('部门支出总表!C4:H22', '=C4<0', '#FF0000');
  user.addSheet('校验报告');
  user.type('校验报告!A1', '我们自己的报告');
  user.protect('部门收入总表');
  user.activate('部门支出总表');
  return workbook;
}
