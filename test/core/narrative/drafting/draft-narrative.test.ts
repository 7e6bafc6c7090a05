import { DEFAULT_OPTIONS } from '../../../../src/core/check/check-options';
import { workpapersOf } from '../../../../src/core/check/check-workbook';
import { draftNarratives } from '../../../../src/core/narrative/drafting/draft-narrative';
import type { NarrativeDraft } from '../../../../src/core/narrative/drafting/narrative-draft';
import { PreviousYear } from '../../../../src/core/previous/previous-year';
import type { WorkbookSnapshot } from '../../../../src/core/snapshot/workbook-snapshot';
import type { ZeroBase } from '../../../../src/core/amount/zero-base';
import { CellKind } from '../../../../src/core/snapshot/workbook-snapshot';
import { workbookOf, type Grid } from '../../../support/grid-workbook';
import { readSample, type SAMPLES } from '../../../support/sample';
import { withError } from '../../../support/with-error';
import { smallFinal } from '../../../support/small-final';
import { withoutNarrative } from '../../../support/without-narrative';

const sample = (name: (typeof SAMPLES)[number]): WorkbookSnapshot => withoutNarrative(readSample(name));
const jinlin = sample('jinlin-2023');

/** The same workbook with other figures: what last year's looks like. */
function withFigures(workbook: WorkbookSnapshot, figureOf: (figure: number) => number): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map(
        (column) =>
          column && {
            ...column,
            values: column.values.map((value, at) =>
              column.kinds[at] === CellKind.Number ? figureOf(value) : value,
            ),
          },
      ),
    })),
  };
}

function draft(workbook: WorkbookSnapshot, last?: WorkbookSnapshot, zeroBase: ZeroBase = 'hundred') {
  const papers = workpapersOf(workbook, { ...DEFAULT_OPTIONS, zeroBase });
  const previous = last && new PreviousYear(papers.ledger, workpapersOf(last).ledger);
  return draftNarratives({ ...papers, ...(previous && { previous }) }, []);
}

function textsOf([narrative]: readonly NarrativeDraft[]): string[] {
  return narrative!.lines.map(({ text }) => text);
}

test('without last year nothing is compared and no reason is asked for', () => {
  const [narrative] = draft(jinlin);
  expect(narrative).toMatchObject({ isCompared: false, openReasons: 0, openFigures: 7, tablesMissing: [] });
  const text = textsOf([narrative!]).join('\n');
  expect(text).not.toMatch(/上年预算|增加|减少|增长|下降|持平|主要原因/);
  expect(text).toContain(
    '（四）卫生健康支出（类）行政事业单位医疗（款）其他行政事业单位医疗支出（项）0.28万元。',
  );
});

test('a 款 the standard list lacks is called what a table calls it, and left out where none does', () => {
  const head = (title: string) => [
    [title],
    ['部门：某某县数据局', null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ];
  const workbook = workbookOf(
    [
      ...head('部门支出总表'),
      ['201', '一般公共服务支出', 70, 40, 30],
      ['20197', '数据事务', 70, 40, 30],
      ['2019701', '数据治理', 70, 40, 30],
      ['合计', null, 70, 40, 30],
    ],
    [...head('一般公共预算支出表'), ['2019701', '数据治理', 70, 40, 30], ['合计', null, 70, 40, 30]],
  );
  const unknown = workbookOf([
    ...head('一般公共预算支出表'),
    ['2019701', '数据治理', 70, 40, 30],
    ['合计', null, 70, 40, 30],
  ]);
  const about = (of: WorkbookSnapshot) =>
    textsOf(draft(of))
      .find((text) => text.includes('数据治理（项）'))!
      .replace(/^（一）/, '');
  expect(about(workbook)).toMatch(/^一般公共服务支出（类）数据事务（款）数据治理（项）70万元/);
  expect(about(unknown)).toMatch(/^一般公共服务支出（类）数据治理（项）70万元/);
});

test('what rests on an error value is left open, never worked out without it, and told', () => {
  const [narrative] = draft(withError(jinlin, '项目支出绩效表', 'E5'));
  expect(narrative!.unreadable).toBe(1);
  expect(textsOf([narrative!]).join('\n')).toContain('实行绩效目标管理的项目7个，涉及预算金额＿＿＿＿万元。');
  expect(draft(jinlin)[0]!.unreadable).toBe(0);
});

test('sections come in their customary order under numbered headings', () => {
  const headings = draft(jinlin)[0]!.lines.filter(({ heading }) => heading > 0);
  expect(headings.map(({ text }) => text)).toEqual([
    '第三部分 伊春市金林区医疗保障局2023年部门预算情况说明',
    '一、关于收支总表的说明',
    '二、关于收入总表的说明',
    '三、关于支出总表的说明',
    '四、关于财政拨款收支总表的说明',
    '五、关于一般公共预算支出表的说明',
    '六、关于一般公共预算基本支出表的说明',
    '七、关于项目支出表的说明',
    '八、关于一般公共预算“三公”经费支出表的说明',
    '九、关于政府性基金预算支出表的说明',
    '十、关于国有资本经营预算支出表的说明',
    '十一、关于机关运行经费的说明',
    '十二、关于政府采购情况的说明',
    '十三、关于国有资产占用情况的说明',
    '十四、关于预算绩效情况的说明',
  ]);
});

test('changes are told with reasons left open, and what stayed level without', () => {
  const last = withFigures(jinlin, (figure) => (figure === 24.39 ? 27.07 : figure === 12.2 ? 0 : figure));
  const narratives = draft(jinlin, last);
  const texts = textsOf(narratives);
  const line = '社会保障和就业支出（类）行政事业单位养老支出（款）';
  expect(texts).toContain(
    `（一）${line}机关事业单位基本养老保险缴费支出（项）24.39万元，比上年预算减少2.68万元，下降9.90%，主要原因：＿＿＿＿。`,
  );
  expect(texts).toContain(
    `（二）${line}机关事业单位职业年金缴费支出（项）12.20万元，比上年预算增加12.20万元，增长100.00%，主要原因：＿＿＿＿。`,
  );
  expect(texts.filter((text) => text.includes('（项）') && text.endsWith('，与上年预算持平。'))).toHaveLength(
    6,
  );
  expect(narratives[0]).toMatchObject({ isCompared: true, openReasons: 2 });
});

test.each<[ZeroBase, string]>([
  ['omit', '比上年预算增加12.20万元，上年无此项预算，主要原因：＿＿＿＿。'],
  ['dash', '比上年预算增加12.20万元，主要原因：＿＿＿＿。'],
])('a base of nothing is told as the setting %s has it', (zeroBase, words) => {
  const last = withFigures(jinlin, (figure) => (figure === 12.2 ? 0 : figure));
  expect(textsOf(draft(jinlin, last, zeroBase)).some((text) => text.endsWith(words))).toBe(true);
});

test('the department and each unit have a narrative of their own', () => {
  const titles = draft(sample('fengrun-2023')).map(({ lines }) => lines[0]!.text);
  expect(titles).toEqual([
    '第三部分 丰润区医疗保障局2023年部门预算情况说明',
    '第三部分 丰润区医疗保障局本级2023年单位预算情况说明',
    '第三部分 丰润区医疗保险事业管理中心2023年单位预算情况说明',
  ]);
});

test('empty tables are told as such', () => {
  expect(textsOf(draft(sample('fengrun-2023')))).toEqual(
    expect.arrayContaining([
      '2023年，丰润区医疗保障局没有使用政府性基金预算拨款安排的支出。',
      '2023年，丰润区医疗保障局没有使用国有资本经营预算拨款安排的支出。',
    ]),
  );
});

test('amounts in 元 are told in 万元, against what was planned', () => {
  const [narrative] = draft(sample('jinlin-2021-final'));
  const texts = textsOf([narrative!]);
  expect(texts).toContain('2021年，金林区医疗保障局收入总计217.36万元。');
  expect(texts).toContain('收入总计比年初预算减少956.84万元，下降81.49%，主要原因：＿＿＿＿。');
  expect(narrative!.tablesMissing).toEqual([
    'fiscal-appropriation-summary',
    'general-budget-expenditure',
    'general-budget-basic-expenditure',
    'three-public-expenses',
  ]);
});

test('the same tables give the same words', () => {
  expect(draft(sample('youhao-2026'))).toEqual(draft(sample('youhao-2026')));
});

describe('final accounts', () => {
  it('tell the basic expenditure where its table prints 人员经费合计 and 公用经费合计 alone', () => {
    const captions = ['部门：甲县档案局', null, null, null, null, '单位：万元'];
    const general: Grid = [
      ['一般公共预算财政拨款支出决算表'],
      captions,
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      [null, '合计', 15, 13, 2],
      ['201', '一般公共服务支出', 15, 13, 2],
    ];
    const basic: Grid = [
      ['一般公共预算财政拨款基本支出决算表'],
      captions,
      ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
      ['301', '工资福利支出', 10, '302', '商品和服务支出', 3],
      ['30101', '基本工资', 10, '30201', '办公费', 3],
      ['人员经费合计', null, 10, '公用经费合计', null, 3],
    ];
    const text = textsOf(draft(workbookOf(general, basic))).join('\n');
    expect(text).toContain('一般公共预算财政拨款基本支出13万元，其中：人员经费10万元、公用经费3万元。');
    expect(text).toContain('人员经费10万元，主要包括：基本工资10万元。');
  });

  it('are of the year their file is named after where no text tells it', () => {
    expect(textsOf(draft(smallFinal()))[0]).toBe('第三部分 甲县档案局2023年部门决算情况说明');
  });
});
