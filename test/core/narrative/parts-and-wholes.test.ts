import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { workbookOf, type Grid } from '../../support/grid-workbook';

const GENERAL: Grid = [
  ['一般公共预算支出表'],
  ['部门：甲县水文站', null, null, null, '单位：元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  [null, '合计', 1000, 900, 100],
  ['213', '农林水支出', 800, 700, 100],
  ['21303', '水利', 800, 700, 100],
  ['2130304', '事业单位水利', 800, 700, 100],
  ['221', '住房保障支出', 200, 200, 0],
  ['22102', '住房改革支出', 200, 200, 0],
  ['2210201', '住房公积金', 200, 200, 0],
];
const BASIC: Grid = [
  ['一般公共预算基本支出表'],
  ['部门：甲县水文站', null, null, null, '单位：元'],
  ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
  [null, '合计', 900, 600, 300],
  ['301', '工资福利支出', 600, 600, 0],
  ['30101', '基本工资', 600, 600, 0],
  ['302', '商品和服务支出', 300, 0, 300],
  ['30201', '办公费', 300, 0, 300],
];

/** The words offered for each finding of the narrative in a small budget, and how its figures stand. */
function check(...paragraphs: readonly string[]) {
  const lines = ['2023年单位预算情况说明', '五、一般公共预算支出情况说明', ...paragraphs];
  const narrative: Grid = lines.map((text) => [text]);
  const { findings, statements } = checkWorkbook(workbookOf(GENERAL, BASIC, narrative));
  return {
    words: findings
      .filter(({ place }) => place.sheet === 2)
      .map(({ words }) => `${words?.quoted} → ${words?.corrected}`),
    standings: new Set(statements.map(({ status }) => status)),
  };
}

describe('a list that a paragraph announces', () => {
  const ANNOUNCED = [
    '1. 基本支出预算900元，占一般公共预算支出的90%。其中：',
    '工资福利支出预算600元，占基本支出预算的66.67%。',
    '商品和服务支出预算300元，占基本支出预算的33.33%。',
    '2. 项目支出100元，占一般公共预算支出的10%，同比减少100元，下降50%。其中：',
    '商品和服务支出预算60元，同比减少140元，下降70%。',
    '资本性支出40元，占项目支出预算的40%。',
  ];

  it('is of what the paragraph is about', () => {
    expect(check(...ANNOUNCED).words).toEqual([]);
  });

  it('ends with the next as high', () => {
    const [, wages, goods] = ANNOUNCED;
    expect(check(...ANNOUNCED.slice(3), '3. 商品和服务支出预算60元。').words).toEqual([
      expect.stringContaining('商品和服务支出预算300元'),
    ]);
    expect(check(ANNOUNCED[0]!, wages!, goods!.replace('300元', '60元')).words).toHaveLength(1);
  });
});

describe('a part of what its sentence says', () => {
  it.each([
    '住房公积金200元，其中：基本支出200元，项目支出0元。主要用于人员经费保障。',
    '农林水支出800元，其中：基本支出700元，项目支出100元。',
    '商品和服务支出60元，占项目支出预算的60%，同比增加60元，去年项目支出未列该项。',
  ])('%s', (text) => {
    expect(check(text).words).toEqual([]);
  });

  it('is found out where it is not that part', () => {
    const { words } = check('农林水支出800元，其中：基本支出710元，项目支出100元。');
    expect(words).toEqual(['基本支出710元 → 基本支出700元']);
  });
});

describe('below a heading of 政府采购', () => {
  const HEADING = '（二）政府采购预算安排情况说明。';

  it('money of a source is that of the procurement', () => {
    expect(check(HEADING, '按采购资金类型划分，一般公共预算拨款70元，上年结转资金安排0元。').words).toEqual(
      [],
    );
  });

  it('other matter is what it says', () => {
    expect(check(HEADING, '2023年一般公共预算支出1100元。').words).toHaveLength(1);
  });
});

describe('机关运行经费', () => {
  const OF_INSTITUTIONS = '机关运行经费支出200元，比上年减少20元，下降9.09%。';

  it('may be less than 公用经费 where 事业单位 are among those the money is of', () => {
    expect(check(OF_INSTITUTIONS).words).toEqual([]);
  });

  it('cannot be more', () => {
    expect(check('机关运行经费支出400元。').words).toHaveLength(1);
  });
});

describe('changes of “三公”', () => {
  const THREE_PUBLIC: Grid = [
    ['“三公”经费预算表'],
    ['部门：甲县水文站', null, null, null, null, '单位：万元'],
    ['合计', '因公出国（境）费', '公务用车购置及运行费', null, null, '公务接待费'],
    [null, null, '小计', '公务用车购置费', '公务用车运行费', null],
    [114.22, 0, 113.76, 75, 38.76, 0.46],
  ];
  const SENTENCES = [
    '2026年“三公”经费预算数为114.22万元，比2025年预算增加27万元。其中：',
    '（一）因公出国（境）费0万元，与2025年预算持平。',
    '（二）公务用车购置及运行费113.76万元，比2025年预算增加27万元。其中：公务用车购置费75万元，比2025年预算增加27万元；公务用车运行费38.76万元，与2025年预算持平。',
    '（三）公务接待费0.46万元。与2025年预算持平，主要原因是公务接待费预算无变化。',
  ];

  function wordsOf(sentences: readonly string[]): string[] {
    const narrative: Grid = [['2026年部门预算编制说明'], ...sentences.map((text) => [text])];
    const { findings, statements } = checkWorkbook(workbookOf(THREE_PUBLIC, narrative));
    const offered = findings
      .filter(({ place }) => place.sheet === 1)
      .map(({ words }) => `${words?.quoted} → ${words?.corrected}`);
    return offered.length > 0 ? offered : statements.map(({ status }) => status);
  }

  it('add up, what is level being none', () => {
    expect(new Set(wordsOf(SENTENCES))).toEqual(new Set(['checked']));
  });

  it.each([
    [0, '增加27万元', '增加37万元', '比2025年预算增加37万元 → 比2025年预算增加27万元'],
    [0, '增加27万元', '减少27万元', '比2025年预算减少27万元 → 比2025年预算增加27万元'],
  ])('are found out where they do not (%#)', (at, right, wrong, words) => {
    const wronged = SENTENCES.map((text, index) => (index === at ? text.replace(right, wrong) : text));
    expect(wordsOf(wronged)).toContain(words);
  });

  it('are not held against parts that nobody tells of', () => {
    const [whole, , vehicles] = SENTENCES;
    expect(wordsOf([whole!.replace('27', '37'), vehicles!]).join()).not.toContain('→');
  });
});
