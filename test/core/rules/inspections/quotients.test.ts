import { buildLedger } from '../../../../src/core/relations/ledger';
import { blankForm } from '../../../../src/core/rules/inspections/blank-form';
import { coverDate } from '../../../../src/core/rules/inspections/cover-date';
import { errorValue } from '../../../../src/core/rules/inspections/error-value';
import { executionRate } from '../../../../src/core/rules/inspections/execution-rate';
import { writtenQuotient } from '../../../../src/core/rules/inspections/written-quotient';
import type { Workpapers } from '../../../../src/core/rules/rule';
import { cellAddress } from '../../../../src/core/snapshot/address';
import { SnapshotBuilder, type SheetBuilder } from '../../../../src/core/snapshot/snapshot-builder';
import type { Finding } from '../../../../src/core/findings/finding';
import { papersOf, type TableSpec } from '../../../support/table-builder';

function found(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, place }) => `${severity} ${cellAddress(place.row, place.column)}`);
}

/** A sheet filled in by hand under a recognised table of some kind. */
function onSheet(spec: TableSpec, fill: (sheet: SheetBuilder, percent: number) => void): Workpapers {
  const { recognition } = papersOf(spec);
  const builder = new SnapshotBuilder('test.xlsx');
  fill(builder.sheet('表'), builder.internFormat('0.00%'));
  const [table] = recognition.tables;
  const tables = [{ ...table!, range: { top: 0, left: 0, bottom: 30, right: 9 } }];
  return {
    snapshot: builder.build(),
    recognition: { ...recognition, tables },
    ledger: buildLedger(tables),
    zeroBase: 'hundred',
  };
}

describe('rates written with their arithmetic', () => {
  const inspect = (text: string) =>
    writtenQuotient.inspect(
      onSheet({ base: 'department-performance', lanes: [] }, (sheet) => sheet.set(4, 5, text)),
    );

  it('come out as printed', () => {
    const text =
      '公用经费控制率190%=(实际支出公用经费总额12802.61/预算安排公用经费总额67512.35)×100%，为100%以下计2分';
    expect(found(inspect(text))).toEqual(['error F5']);
    expect(inspect(text)[0]!.message['zh-CN']).toBe(
      '表!F5 的“公用经费控制率190%”按所列 12802.61 ÷ 67512.35 计算为 18.96%。',
    );
  });

  it.each([
    '预算完成率18.51%=(预算完成数2173565.51/预算数11741963.51)×100%,完成年初预算计5分',
    '支付进度率18.50%=(实际支付进度18.5%/既定支付进度100%)×100%',
    '政府采购执行率=(实际政府采购金额/政府采购预算数)×100%，为100%的计2分',
    '比上年下降 81.49%，占 100%',
    '预算执行率为98.53%（执行数120.31万元÷预算数122.10万元）。',
    '公用经费控制率18.96%（实际支出12802.61元/预算安排67512.35元），预算调整率0%（调整数0元/预算数67512.35元）。',
    '预算执行率98.53%（执行数1203100元/预算数122.10万元）',
    '占比50%（2023/2024）',
  ])('%s is in order', (text) => {
    expect(inspect(text)).toEqual([]);
  });

  it('stand in sentences too, several in one', () => {
    const text =
      '预算执行率为95.83%（执行数120.31万元÷预算数122.10万元），公用经费控制率19.86%（支出12802.61元/预算67512.35元）。';
    expect(inspect(text).map(({ message }) => message['zh-CN'])).toEqual([
      '表!F5 的“预算执行率95.83%”按所列 120.31 ÷ 122.10 计算为 98.53%。',
      '表!F5 的“公用经费控制率19.86%”按所列 12802.61 ÷ 67512.35 计算为 18.96%。',
    ]);
  });

  it('are worth a look when cut off', () => {
    expect(found(inspect('完成率66.66%=(完成数200000.00/计划数300000.00)×100%'))).toEqual(['warning F5']);
  });
});

describe('execution rates of self-assessment forms', () => {
  const inspect = (...rows: (number | null)[][]) =>
    executionRate.inspect(
      onSheet({ base: 'project-performance', lanes: [] }, (sheet, percent) => {
        ['资金情况（万元）', '全年预算数（A）', '全年执行数（B）', '预算执行率（B/A）'].forEach(
          (heading, column) => sheet.set(5, column, heading),
        );
        rows.forEach(([budget, spent, rate], at) => {
          sheet.set(6 + at, 1, budget ?? null).set(6 + at, 2, spent ?? null);
          sheet.set(6 + at, 3, rate ?? null, percent);
        });
      }),
    );

  it('are the amount spent over the budget', () => {
    expect(inspect([1949, 1882, 0.9656], [1169, 1129, 0.9658], [null, null, null])).toEqual([]);
    expect(found(inspect([1949, 1882, 0.9565]))).toEqual(['error D7']);
  });

  it('need figures to be worked out from', () => {
    expect(found(inspect([1949, 1882, 0.9656], [null, null, 0.9654]))).toEqual(['warning D8']);
  });

  it('allow for operands rounded after the rate was worked out', () => {
    expect(inspect([122.1, 120.31, 0.9854])).toEqual([]);
  });
});

describe('forms left blank', () => {
  const form = (label: string) =>
    onSheet({ base: 'project-performance', lanes: [] }, (sheet) => sheet.set(4, 1, label));

  it('are reported where money is asked for', () => {
    expect(found(blankForm.inspect(form('年度资金总额：')))).toEqual(['warning A1']);
    expect(blankForm.inspect(form('绩效目标'))).toEqual([]);
  });

  it('are told from those whose amount is an error value', () => {
    const broken = onSheet({ base: 'project-performance', lanes: [] }, (sheet) =>
      sheet.set(4, 1, '年度资金总额：').setError(4, 2, '#REF!'),
    );
    expect(blankForm.inspect(broken)).toEqual([]);
    expect(found(errorValue.inspect(broken))).toEqual(['error C5']);
    expect(errorValue.inspect(form('年度资金总额：'))).toEqual([]);
  });
});

describe('the date on a cover', () => {
  const inspect = (date: string, stage: TableSpec['stage'] = 'budget') =>
    coverDate.inspect(
      onSheet({ base: 'expenditure-summary', stage, year: 2024, lanes: [] }, (sheet) => {
        sheet
          .set(0, 0, '2024年部门预算')
          .set(1, 0, '2024年度说明')
          .set(2, 0, '二、2024年支出')
          .set(3, 0, date);
      }),
    );

  it.each([
    ['2023 年 2 月 23 日', 'budget', ['warning A4']],
    ['2023年12月20日', 'budget', []],
    ['2024年2月23日', 'budget', []],
    ['2024年9月1日', 'final', ['warning A4']],
    ['2025年9月', 'final', []],
    ['截至2022年12月31日', 'budget', []],
  ] as const)('%s on a %s of 2024', (date, stage, expected) => {
    expect(found(inspect(date, stage))).toEqual(expected);
  });
});
