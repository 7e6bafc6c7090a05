import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { cellAddress } from '../../../src/core/snapshot/address';
import { workbookOf } from '../../support/grid-workbook';
import { readSample } from '../../support/sample';

const SAMPLE = readSample('jinlin-2023');
/** Notes under tables of the sample, to be written anew. */
const UNDER_SUMMARY = '注：本套报表金额转换时可能存在尾数误差。';
const UNDER_THREE_PUBLIC = '注：本部门没有一般公共预算“三公”经费支出，故本表无数据。';

/** What the check says of a text that stands in place of another. */
function checkText(instead: string, text: string) {
  const at = SAMPLE.strings.indexOf(instead);
  const strings = SAMPLE.strings.map((other, index) => (index === at ? text : other));
  const { findings, statements } = checkWorkbook({ ...SAMPLE, strings });
  const narrative = SAMPLE.sheets.findIndex(({ name }) => name === '情况说明');
  return {
    wrong: findings
      .filter(({ rule }) => rule.startsWith('narrative'))
      .map(({ place, words }) => [cellAddress(place.row, place.column), words?.corrected]),
    standings: statements.filter(({ place }) => place.sheet !== narrative).map(({ status }) => status),
  };
}

test.each([
  [UNDER_SUMMARY, '注：本表收入总计435.96万元，其中一般公共预算拨款收入435.96万元。', 2],
  [UNDER_SUMMARY, '说明：1.支出总计435.96万元，其中卫生健康支出385.30万元。', 2],
  [UNDER_SUMMARY, '注：1.本表反映收支情况。\n2.本年收入合计435.96万元，占收入总计的100%。', 2],
  [UNDER_THREE_PUBLIC, '注：公务接待费0.00万元，公务用车运行维护费0.00万元。', 2],
])('a note is read with its table: %s → %s', (instead, text, figures) => {
  const { wrong, standings } = checkText(instead, text);
  expect(wrong).toEqual([]);
  expect(standings).toEqual(Array.from({ length: figures }, () => 'checked'));
});

test.each([
  [UNDER_SUMMARY, '注：本表收入总计453.96万元。', ['A17', '本表收入总计435.96万元']],
  [UNDER_SUMMARY, '注：收入总计435.96元。', ['A17', '收入总计435.96万元']],
  [UNDER_THREE_PUBLIC, '注：公务接待费2.00万元，比上年减少。', ['A7', '公务接待费0.00万元']],
])('a wrong figure in a note is found: %s → %s', (instead, text, finding) => {
  expect(checkText(instead, text).wrong).toEqual([finding]);
});

test.each([
  '注：单价50万元以上的通用设备另行公布，会议费不超过2%。',
  '注：1万元以下的项目不单独列示。',
  '单位：万元（1万元=10000元）',
  '注：本表金额以万元为单位，保留两位小数。',
  '注：绩效目标完成率达到95%以上，满意度不低于90%。',
])('%s says nothing about the tables', (text) => {
  expect(checkText(UNDER_SUMMARY, text)).toMatchObject({ wrong: [] });
});

test('sections that follow each other in one cell are read under their own headings', () => {
  const text =
    '一、关于一般公共预算“三公”经费的说明。支出0.00万元，其中公务接待费0.00万元。二、关于一般公共预算支出的说明。支出435.96万元。';
  expect(checkText(UNDER_SUMMARY, text)).toEqual({ wrong: [], standings: ['checked', 'checked', 'checked'] });
  expect(checkText(UNDER_SUMMARY, text.replace('支出0.00', '支出9.00')).wrong).toHaveLength(1);
});

test('a total the table leaves to be added up may be off by what rounding did to its parts', () => {
  const classes = [
    ['201', '一般公共服务支出'],
    ['204', '公共安全支出'],
    ['205', '教育支出'],
    ['206', '科学技术支出'],
    ['208', '社会保障和就业支出'],
    ['210', '卫生健康支出'],
    ['213', '农林水支出'],
    ['221', '住房保障支出'],
  ];
  const wrongIn = (total: string) =>
    checkWorkbook(
      workbookOf(
        [
          ['一般公共预算支出表'],
          ['部门：临江县水务局', null, '单位：万元'],
          ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
          ...classes.map((subject) => [...subject, 1.11, 1, 0.11]),
        ],
        [
          ['第三部分 临江县水务局2026年部门预算情况说明'],
          ['一、一般公共预算支出情况说明'],
          [`本部门2026年一般公共预算支出${total}万元。`],
        ],
      ),
    ).findings.filter(({ rule, severity }) => rule === 'narrative-amount' && severity !== 'info');
  expect(wrongIn('8.90')).toEqual([]);
  expect(wrongIn('8.98')).toHaveLength(1);
});
