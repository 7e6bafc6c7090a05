import type { Finding } from '../../../../src/core/findings/finding';
import { codeName } from '../../../../src/core/rules/inspections/code-name';
import { oneNamePerCode } from '../../../../src/core/rules/inspections/one-name-per-code';
import { sectionName } from '../../../../src/core/rules/inspections/section-name';
import { unknownCode } from '../../../../src/core/rules/inspections/unknown-code';
import type { InspectionRule } from '../../../../src/core/rules/rule';
import type { Scheme } from '../../../../src/core/tables/budget-table';
import { column, lane, line, papersOf, type LineSpec, type TableSpec } from '../../../support/table-builder';

function table(lines: readonly LineSpec[], scheme: Scheme = 'functional'): TableSpec {
  return { base: 'expenditure-summary', title: '支出总表', lanes: [lane(scheme, [column('合计')], lines)] };
}

function inspect(rule: InspectionRule, ...specs: TableSpec[]): Finding[] {
  return rule.inspect(papersOf(...specs));
}

function messages(rule: InspectionRule, ...specs: TableSpec[]): string[] {
  return inspect(rule, ...specs).map(({ message }) => message['zh-CN']);
}

const subject = (label: string) => line(label, [1]);

describe('unknown-code', () => {
  it.each([
    ['208055 养老', '科目编码 208055（养老）的位数或首位不符合政府收支分类科目的编码规则。'],
    ['40101 其他', '科目编码 40101（其他）的位数或首位不符合政府收支分类科目的编码规则。'],
    ['299 其他', '科目编码 299（其他）的类 299 不在政府收支分类科目中。'],
    [
      '2080550 机关事业单位基本养老保险缴费支出',
      '科目编码 2080550 不在政府收支分类科目中，“机关事业单位基本养老保险缴费支出”的编码为 2080505。',
    ],
  ])('reports %s', (label, message) => {
    expect(messages(unknownCode, table([subject(label)]))).toEqual([message]);
  });

  it.each([
    ['a code of the list', table([subject('2080505 机关事业单位基本养老保险缴费支出')])],
    ['a code the list lacks', table([subject('2010650 事业运行')])],
    ['a local code of seven digits', table([subject('3010203 通讯补贴')], 'economic')],
    ['units', table([subject('017001 医保局')], 'unit')],
  ])('passes over %s', (_, spec) => {
    expect(messages(unknownCode, spec)).toEqual([]);
  });

  it('is one finding for all tables that print the code', () => {
    const spec = table([subject('299 其他')]);
    const [found, ...others] = inspect(unknownCode, spec, spec);
    expect(others).toEqual([]);
    expect(found!.suspects.map(({ place }) => place)).toEqual([
      { sheet: 0, row: 3, column: 0 },
      { sheet: 1, row: 3, column: 0 },
    ]);
  });
});

describe('code-name', () => {
  it('reports another name than the classification has', () => {
    expect(messages(codeName, table([subject('22102 住房保障支出')]))).toEqual([
      '科目 22102 的名称为“住房保障支出”，政府收支分类科目为“住房改革支出”。',
    ]);
  });

  it.each([
    ['the standard name', '22102 住房改革支出'],
    ['a former name', '20805 行政事业单位离退休'],
    ['a name cut short', '2080505 机关事业单位基本养老保险缴费'],
    ['other brackets', '30213 维修(护)费'],
    ['a subject never seen in print', '2100101 随便什么'],
    ['a missing name', '22102'],
  ])('passes over %s', (_, label) => {
    expect(
      messages(codeName, table([subject(label)], label.startsWith('3') ? 'economic' : 'functional')),
    ).toEqual([]);
  });
});

describe('one name per code', () => {
  it('reports local codes with two names, at the rarer one', () => {
    const common = table([subject('3010202 采暖补贴（在职）')], 'economic');
    const rare = table([subject('3010202 通讯补贴')], 'economic');
    const [found] = inspect(oneNamePerCode, common, common, rare);
    expect(found!.message['zh-CN']).toBe(
      '编码 3010202 在此处名称为“通讯补贴”，在其他表为“采暖补贴（在职）”。',
    );
    expect(found!.place.sheet).toBe(2);
  });

  it('passes over spaces and brackets', () => {
    expect(
      messages(
        oneNamePerCode,
        table([subject('3010202 采暖补贴（在职）')], 'economic'),
        table([subject('3010202 采暖 补贴(在职)')], 'economic'),
      ),
    ).toEqual([]);
  });
});

describe('names of sections in tables without codes', () => {
  const housing = (section: string) =>
    table([subject('住房保障支出'), line(section, [1], { under: 0 }), line('住房公积金', [1], { under: 1 })]);

  it('reports a section whose items belong to another', () => {
    expect(messages(sectionName, housing('住房保障支出'))).toEqual([
      '《支出总表》中款级科目“住房保障支出”下的各项属于“住房改革支出”（22102），请核对名称。',
    ]);
  });

  it('passes over the right section, and over items of many sections', () => {
    expect(messages(sectionName, housing('住房改革支出'))).toEqual([]);
    const common = table([
      subject('卫生健康支出'),
      line('某某事务', [1], { under: 0 }),
      line('行政运行', [1], { under: 1 }),
    ]);
    expect(messages(sectionName, common)).toEqual([]);
  });
});
