import { SnapshotBuilder } from '../../src/core/snapshot/snapshot-builder';
import type { WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';
import { EXPENDITURE_LINES } from './expenditure-lines';

type Row = readonly (string | number | null)[];

const SUMMARY: readonly Row[] = [
  ['收入支出决算总表'],
  ['部门：甲县档案局', null, null, '金额单位：万元'],
  ['收入', null, '支出', null],
  ['项目', '决算数', '项目', '决算数'],
  ['一、一般公共预算财政拨款收入', 145, '一、一般公共服务支出', 120],
  ['二、政府性基金预算财政拨款收入', 0, '二、社会保障和就业支出', 30],
  ['本年收入合计', 145, '本年支出合计', 150],
  ['年初结转和结余', 5, '年末结转和结余', 0],
  ['总计', 150, '总计', 150],
];

const GENERAL: readonly Row[] = [
  ['一般公共预算财政拨款支出决算表'],
  ['部门：甲县档案局', null, null, null, '金额单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ...EXPENDITURE_LINES,
];

const THREE_PUBLIC: readonly Row[] = [
  ['一般公共预算财政拨款“三公”经费支出决算表'],
  ['部门：甲县档案局', ...Array<null>(10).fill(null), '金额单位：万元'],
  ['预算数', null, null, null, null, null, '决算数', null, null, null, null, null],
  [
    ...['合计', '因公出国（境）费', '公务用车购置及运行费', null, null, '公务接待费'],
    ...['合计', '因公出国（境）费', '公务用车购置及运行费', null, null, '公务接待费'],
  ],
  [
    ...[null, null, '小计', '公务用车购置费', '公务用车运行费', null],
    ...[null, null, '小计', '公务用车购置费', '公务用车运行费', null],
  ],
  [8, 0, 5, 0, 5, 3, 6.5, 0, 4.5, 0, 4.5, 2],
];

/** A department's final accounts of 2023 in 万元, small enough to know by heart. */
export function smallFinal(): WorkbookSnapshot {
  const builder = new SnapshotBuilder('甲县档案局2023年度部门决算.xlsx');
  const fixed = builder.internFormat('0.00');
  const sheets = [
    ['收入支出决算总表', SUMMARY],
    ['一般公共预算财政拨款支出决算表', GENERAL],
    ['三公经费支出决算表', THREE_PUBLIC],
  ] as const;
  for (const [name, rows] of sheets) {
    const sheet = builder.sheet(name);
    rows.forEach((row, index) => {
      row.forEach((value, column) => sheet.set(index, column, value, typeof value === 'number' ? fixed : 0));
    });
  }
  return builder.build();
}
