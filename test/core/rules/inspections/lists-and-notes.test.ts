import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { workbookOf, type Grid } from '../../../support/grid-workbook';

const CAPTIONS = ['部门：某某县水务局', null, '单位：万元'];

function findings(rule: string, ...sheets: Grid[]): string[] {
  return checkWorkbook(workbookOf(...sheets))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => message['zh-CN']);
}

describe('a code that recurs', () => {
  const basic = (rows: Grid): Grid => [
    ['一般公共预算基本支出表'],
    CAPTIONS,
    ['政府预算经济分类', null, '部门预算经济分类', null, '合计', '人员经费'],
    ['科目编码', '科目名称', '科目编码', '科目名称'],
    ...rows,
  ];

  it('is no repeated line inside different codes of another list', () => {
    const rows = [
      ['50101', '工资奖金津补贴', '30101', '基本工资', 120, 120],
      ['50501', '工资福利支出', '30101', '基本工资', 60, 60],
    ];
    expect(findings('duplicate-line', basic(rows))).toEqual([]);
  });

  it('is one inside the same', () => {
    const rows = [
      ['50101', '工资奖金津补贴', '30101', '基本工资', 120, 120],
      ['50101', '工资奖金津补贴', '30101', '基本工资', 60, 60],
    ];
    expect(findings('duplicate-line', basic(rows))).toHaveLength(1);
  });

  it('is none among projects, several of which may be paid under one subject', () => {
    const projects: Grid = [
      ['项目支出预算表'],
      CAPTIONS,
      ['项目名称', '功能科目', '部门预算经济分类', '合计'],
      ['水库维修', '2130305水利工程建设', '30201办公费', 5],
      ['水质监测', '2130305水利工程建设', '30201办公费', 7],
    ];
    expect(findings('duplicate-line', projects)).toEqual([]);
  });
});

describe('a name beside a code', () => {
  const expenditure: Grid = [
    ['部门支出总表'],
    CAPTIONS,
    ['科目编码', '科目名称', '合计', '基本支出'],
    ['2130398', '水利对口支援', 10, 10],
  ];
  const named = (title: string): Grid => [
    [title],
    CAPTIONS,
    ['科目编码', '名称', '金额'],
    ['2130398', '水库维修', 6],
  ];

  it('may be that of a project where projects are listed', () => {
    expect(findings('code-name', expenditure, named('一般公共预算项目支出预算表'))).toEqual([]);
  });

  it('is that of the subject elsewhere', () => {
    expect(findings('code-name', expenditure, named('一般公共预算支出预算表'))).toHaveLength(1);
  });
});

describe('a note about empty tables', () => {
  const fund = (figure: number, note: string): Grid => [
    ['政府性基金预算支出表'],
    CAPTIONS,
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['合计', null, figure, 0, figure],
    [note],
  ];

  it.each([
    ['注：若为空表，则为该部门（单位）无政府性基金收支', 10],
    ['注：若为空表，则为该部门（单位）无政府性基金收支', 0],
    ['注：本部门2024年政府性基金预算支出为空。', 0],
  ])('“%s” is in order under %d', (note, figure) => {
    expect(findings('empty-table-note', fund(figure, note))).toEqual([]);
  });

  it('is wrong under figures where it says that they are none', () => {
    expect(
      findings('empty-table-note', fund(10, '注：本部门无政府性基金预算支出，故本表为空。')),
    ).toHaveLength(1);
  });
});
