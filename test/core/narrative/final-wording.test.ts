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
  ])('%s is offered the right words', (text, quoted, corrected) => {
    expect(check(text).words).toEqual([
      {
        quoted: expect.stringContaining(quoted) as string,
        corrected: expect.stringContaining(corrected) as string,
      },
    ]);
  });
});
