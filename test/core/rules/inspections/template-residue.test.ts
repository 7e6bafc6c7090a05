import { templateResidue } from '../../../../src/core/rules/inspections/template-residue';
import { buildLedger } from '../../../../src/core/relations/ledger';
import { SnapshotBuilder } from '../../../../src/core/snapshot/snapshot-builder';
import type { Unrecognised } from '../../../../src/core/tables/budget-table';
import { column, lane, line, papersOf } from '../../../support/table-builder';

function residuesOf(texts: readonly string[], unrecognised: readonly Unrecognised[] = []) {
  const builder = new SnapshotBuilder('test.xlsx');
  const sheet = builder.sheet('情况说明');
  texts.forEach((text, row) => sheet.set(row, 0, text));
  return templateResidue.inspect({
    snapshot: builder.build(),
    recognition: { tables: [], unrecognised, unfitHints: [] },
    ledger: buildLedger([]),
    zeroBase: 'hundred',
  });
}

describe('template-residue', () => {
  it.each([
    ['XX局2026年部门预算', 'XX局'],
    ['××单位收入预算', '××单位'],
    ['某某部门主要职责', '某某部门'],
    ['20XX年部门预算说明', '20XX年'],
    ['比上年增加XX万元', 'XX万元'],
    ['支出预算____万元', '____万元'],
    ['比上年增加（减少）26.84万元', '增加(减少)26.84万元'],
    ['比上年增长/下降 12.08%', '增长/下降12.08%'],
    ['比上年减少（增加）3.2万元', '减少(增加)3.2万元'],
    ['决算数比2024年度减增加 21.90 万元', '减增加'],
    ['同比减少594万元，同比增长下降57%', '增长下降'],
    ['公务接待费30万元，占 %，比上年减少 万元。', '占%'],
    ['公务接待费30万元，比上年减少 万元，减少的原因主要是厉行节约。', '减少万元'],
    ['商品和服务支出预算75800元，占基本支出预算%，同比增加52044.27元。', '占基本支出预算%'],
    ['无政府性基金预算的，仍保留该表格式', '无政府性基金预算的,仍保留'],
    ['没有此项支出的，也应公开空表并说明', '没有此项支出的,也应公开'],
    ['收入预算情况（请根据实际情况填写）', '(请根据实际情况填写)'],
    ['此处填写主要原因', '此处填写'],
  ])('reports %s', (text, words) => {
    const [found] = residuesOf([text]);
    expect(found).toMatchObject({
      rule: 'template-residue',
      severity: 'warning',
      place: { row: 0, column: 0 },
    });
    expect(found!.message['zh-CN']).toContain(`残留模板内容“${words}”`);
  });

  it.each([
    ['比上年预算减少2.68万元，下降10%，主要原因是人员减少。'],
    ['本部门没有政府性基金预算拨款安排的支出，故本表无数据。'],
    ['注：1.资金使用单位按项目绩效目标填报，主管部门汇总时按区域绩效目标填报。'],
    ['定性指标，资金使用单位分别按照100%-80%（含）合理填写实际完成值'],
    ['增减变化情况说明'],
    ['收入增加、支出减少的原因'],
    ['各项支出占支出合计%，增长%。'],
    ['公务接待费2.00万元，占三公经费的40%，比上年增加减少事项的说明见附件。'],
    ['X光机维护费 12.00万元'],
    ['二〇二六年部门预算'],
    ['无房屋租赁的单位 3 家'],
    ['无'],
  ])('passes over %s', (text) => {
    expect(residuesOf([text])).toEqual([]);
  });

  it('is one finding for all cells with the same text', () => {
    const [found, ...others] = residuesOf(['XX局', '正文', 'XX局']);
    expect(others).toEqual([]);
    expect(found!.suspects.map(({ place }) => place.row)).toEqual([0, 2]);
  });

  it('does not read our own report, which quotes what it found', () => {
    expect(residuesOf(['XX局'], [{ sheet: 0, range: null, reason: 'own-report' }])).toEqual([]);
  });

  it('lets a header offer both words, and no other row', () => {
    const table = (label: string, header: string) =>
      papersOf({
        base: 'change-analysis',
        lanes: [lane('source', [column(header)], [line(label, [1])])],
      });
    expect(templateResidue.inspect(table('合计', '增加（减少）%'))).toEqual([]);
    expect(templateResidue.inspect(table('比上年增加（减少）万元', '数'))).toHaveLength(1);
  });
});
