import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { smallFinal } from '../../support/small-final';
import { withTextSheet } from '../../support/with-text-sheet';

const WORKBOOK = smallFinal();
const TITLE = '第三部分 2023年度部门决算情况说明';

/** What the check says of a sentence in the narrative of small final accounts. */
function check(text: string) {
  const { findings, statements } = checkWorkbook(withTextSheet(WORKBOOK, [TITLE, text]));
  const isOurs = ({ place }: { place: { sheet: number } }): boolean => place.sheet === WORKBOOK.sheets.length;
  return {
    words: findings.filter(isOurs).map(({ words }) => words),
    figures: statements.map(({ start, end, status }) => ({ start, end, status })),
  };
}

/** Right sentences of final accounts, as places word them. */
const SENTENCES = [
  // Budget and final figures of “三公” side by side.
  '2023年度“三公”经费财政拨款支出预算为8.00万元，支出决算为6.50万元，完成预算的81.25%，决算数小于预算数的主要原因是厉行节约。',
  '其中：公务用车购置及运行费支出预算为5万元，支出决算为4.5万元，完成预算的90%；公务接待费支出预算为3万元，支出决算为2万元，完成预算的66.67%。',
  '公务接待费预算3.00万元，决算2.00万元，完成预算的66.67%。',
  '“三公”经费支出全年预算数8万元，支出决算数6.5万元，预算执行率81.25%。',
  '“三公”经费支出决算为6.50万元，较预算数减少1.50万元，下降18.75%。',
  // What the year began with, which no table tells, and what it came to.
  '2023年度一般公共预算财政拨款支出年初预算为140.00万元，支出决算为150.00万元，完成年初预算的107.14%。',
  '1.一般公共服务支出（类）档案事务（款）行政运行（项）。年初预算为90.00万元，支出决算为100.00万元，完成年初预算的111.11%，决算数大于年初预算数的主要原因是人员增加。',
  '2.一般公共服务支出（类）档案事务（款）档案馆（项）年初预算25.00万元，支出决算20.00万元，完成年初预算的80%，主要原因是项目压减。',
  // Several at once.
  '公务用车运行费、公务接待费支出决算分别为4.5万元和2万元。',
  '公务用车购置及运行费和公务接待费支出决算分别为4.5、2万元。',
  '基本支出和项目支出分别为130.00万元、20.00万元，分别占86.67%和13.33%。',
  '一般公共服务支出（类）120.00万元，占80.00%；社会保障和就业支出（类）30.00万元，占20.00%。',
  '本年收入合计145.00万元，本年支出合计150.00万元，年初结转和结余5.00万元。',
  // Bases that stand before their change, and within a completion.
  '“三公”经费支出6.50万元，较预算数8.00减少1.50万元，减少了18.75%。',
  '“三公”经费支出6.50万元，比上年累计支出7.50万元减少1.00万元，下降13.33%，主要原因是压缩用车。',
  '“三公”经费财政拨款支出决算为6.50万元，完成全年预算8.00万元的81.3%，其中：公务接待费支出决算为2.00万元，完成预算3.00万元的66.7%。',
  // Shares of the whole of which an item is part, named or not.
  '公务用车运行维护费用支出4.50万元，占“三公”经费的69.23%；公务接待支出2.00万元，占30.77%。',
  '公务用车购置及运行费支出决算4.50万元，占69.23%，其中：公务用车运行费4.50万元。年末公务用车保有量为2辆。',
  '一般公共预算财政拨款支出150.00万元，占本年支出合计的100%。与上年相比，一般公共预算财政拨款支出增加30.00万元，增长25%。',
  '一般公共预算财政拨款支出150.00万元，主要用于以下方面：一般公共服务（类）支出120.00万元，占80%；社会保障和就业（类）支出30.00万元，占20%。',
  // Both flows as one, and what counts of people stand before.
  '收入总计150.00万元，支出总计150.00万元。与上年相比，收、支总计各增加30.00万元，增长25.00%。',
  '国内公务接待24批次，210人次，支出2.00万元，占“三公”经费的30.77%。',
  // What a line comes to, told once more behind what it is for.
  '“一般公共服务支出（类）档案事务（款）行政运行（项）”100.00万元，主要用于：公用经费、公务接待费等支出。年初预算为90.00万元，支出决算为100.00万元，完成年初预算的111.11%。决算数大于预算数的主要原因：人员增加。',
  '2.一般公共服务支出（类）档案事务（款）档案馆（项）： 支出决算为20.00万元，完成年初预算25.00万元的80%，决算数小于预算数的主要原因是项目压减。',
  // Both flows at once, and what they changed by in a sentence of its own.
  '2023年度收、支总计各是145.00，150.00万元。与2022年相比，收、支总计各减少5.00，10.00万元，各下降3.33%、6.25%。',
  // Two comparisons of one figure.
  '“三公”经费支出决算总额为6.50万元，比预算减少1.50万元，比去年增加1.00万元，增长18.2%，增加原因主要是用车增加。',
  '2023年“三公”经费支出决算汇总数为6.50万元，较上年7.50万元减少1.00万元，下降13.3%，较预算数8.00万元减少1.50万元，下降18.8%。',
  // What goes on behind a bracket is of what stands before it.
  '“三公”经费支出6.50万元（其中：公务接待费2.00万元、公务用车运行费4.50万元），比上年减少1.00万元，下降13.3%。',
  // Parts of a line by nature.
  '一般公共服务支出120.00万元，其中：基本支出100.00万元，项目支出20.00万元。',
  // How it was counted.
  '2023年度“三公”经费支出数为6.50万元，按同口径同比减少1.00万元，下降13.3%。其中：公务接待费支出2.00万元，同口径比2022年减少0.50万元，下降20%。',
  '政府采购支出金额（以合同签订为准）为10.00万元，其中：货物采购金额4.00万元、工程采购金额1.00万元、服务采购金额5.00万元。',
  '“三公”经费支出决算为6.50万元，决算数小于预算数1.50万元，下降18.75%，主要原因是厉行节约。',
  // Units said once.
  '本年支出150.00万元，其中基本支出130.00，项目支出20.00。',
];

/** Every figure of a sentence with its first digit wrong. */
function faultsOf(text: string): string[] {
  return check(text).figures.map(({ start, end }) => {
    const at = start + text.slice(start, end).search(/[1-9]/);
    return text.slice(0, at) + String((Number(text[at]) % 9) + 1) + text.slice(at + 1);
  });
}

describe('sentences of another year than the document', () => {
  const OF_THE_YEAR = ['2023年度收入总计150.00万元。', '2023年度支出总计150.00万元。'];

  it.each([
    ['2022年度“三公”经费合计支出7.20万元，其中：公务接待费2.70万元，公务用车运行费4.50万元。'],
    ['二、2022年“三公”经费决算情况', '“三公”经费合计支出7.20万元，其中：公务接待费2.70万元。'],
  ])('are not held against its tables: %s', (...texts) => {
    const { findings } = checkWorkbook(withTextSheet(WORKBOOK, [TITLE, ...OF_THE_YEAR, ...texts]));
    expect(findings.filter(({ place }) => place.sheet === WORKBOOK.sheets.length)).toEqual([]);
  });
});

describe('sentences of final accounts', () => {
  it.each(SENTENCES)('%s is read and right', (text) => {
    const { words, figures } = check(text);
    expect(words).toEqual([]);
    expect(figures.map(({ status }) => status)).toEqual(figures.map(() => 'checked'));
    expect(figures.length).toBeGreaterThan(1);
  });

  it('are found out with any figure wrong', () => {
    const faulty = SENTENCES.flatMap(faultsOf);
    expect(faulty.filter((text) => check(text).words.length === 0)).toEqual([]);
    expect(faulty.length).toBeGreaterThan(30);
  });

  it.each([
    '因公出国（境）费支出0万元，与2023年度预算相比无增长。',
    '公务用车购置费支出决算0万元，与预算数持平。',
    // Of what another year or the first budget was no table tells.
    '“三公”经费支出决算6.50万元，与上年决算数持平。',
    '公务接待费支出2.00万元，与年初预算持平。',
    '因公出国（境）费支出0万元，与预算数相同，公务接待费支出2.00万元。',
    '本年支出150.00万元，用于办公用房1234.50平方米。',
    '因公出国（境）费支出决算为0万元，完成预算0万元的--%（基数为0，不可比）。',
    '“三公”经费决算6.50万元，未超过预算数8.00万元。',
    // Some of the procurement.
    '政府采购支出总额10.00万元，其中：货物4.00万元、服务6.00万元。在面向中小企业预留的采购项目中，由供应商成交的，采购金额3.00万元。',
    // A name no table prints, told of twice.
    '一般公共服务支出（类）档案事务（款）归口管理（项）50.00万元。年初预算为60.00万元，支出决算为50.00万元，完成年初预算的83.33%。',
    // Equal as printed.
    '一般公共服务支出（类）档案事务（款）行政运行（项）年初预算为100.00万元，支出决算为100.00万元。决算数小于预算数的主要原因：正常浮动。',
    '因公出国（境）费支出决算为0万元，完成预算的0%，与上年持平。全年因公出国（境）团组0个，累计0人次。',
  ])('%s passes', (text) => {
    expect(check(text).words).toEqual([]);
  });

  it.each([
    [
      '公务接待费支出决算2.00万元，与全年预算数相比无增减变化。',
      '与全年预算数相比无增减变化',
      '比全年预算数减少1.00万元，下降33.33%',
    ],
    ['“三公”经费支出决算6.50万元，与预算数一致。', '与预算数一致', '比预算数减少1.50万元，下降18.75%'],
    ['本年支出150.00万元，比上年增加30.00，增长25.00。', '增长25.00', '增长25.00%'],
    ['公务用车运行费、公务接待费支出分别为4.5万元、3万元。', '3万元', '2万元'],
    [
      '“三公”经费支出预算为8.00万元，支出决算为6.50万元。决算数大于预算数的主要原因：厉行节约。',
      '决算数大于预算数',
      '决算数小于预算数',
    ],
    [
      '公务接待费支出决算为2.00万元，完成预算的66.67%。2023年度“三公”经费支出决算数高于预算数的主要原因：接待减少。',
      '决算数高于预算数',
      '决算数低于预算数',
    ],
    [
      '一般公共服务支出（类）档案事务（款）行政运行（项）年初预算为90.00万元，支出决算为100.00万元。决算数与预算数持平。',
      '与预算数持平',
      '比预算数增加10.00万元，增长11.11%',
    ],
    [
      '2023年度“三公”经费支出预算为80,000.00万元，支出决算为65,000.00元，完成预算的81.25%。',
      '支出预算为80,000.00万元',
      '支出预算为80,000.00元',
    ],
    ['“三公”经费支出决算为6.50万元，决算数大于预算数1.50万元。', '大于预算数1.50万元', '小于预算数1.50万元'],
    ['“三公”经费支出决算6.50万元，比上年减少1.50万元，下降-18.75%。', '下降-18.75%', '下降18.75%'],
    // The whole that is meant, not one of which it would be all or next to nothing.
    [
      '公务用车购置及运行费支出决算4.50万元，占79.23%；公务接待费2.00万元，占30.77%。',
      '占79.23%',
      '占69.23%',
    ],
    // No change of more than there is.
    ['公务接待费支出决算2.00万元，比上年增加3.00万元，增长100%。', '增长100%', '增长'],
    // Words that contradict each other, whatever the tables say.
    ['办公设备购置支出较上年减0.04万元，增0.01%。', '增0.01%', '减0.01%'],
  ])('%s is offered the right words', (text, quoted, corrected) => {
    expect(check(text).words).toEqual([
      {
        quoted: expect.stringContaining(quoted) as string,
        corrected: expect.stringContaining(corrected) as string,
      },
    ]);
  });
});
