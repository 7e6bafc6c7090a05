import fc from '../../support/fast-check';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { checkNarrative, type NarrativeCheck } from '../../../src/core/narrative/check-narrative';
import { PreviousYear } from '../../../src/core/previous/previous-year';
import { ALL_RULES } from '../../../src/core/rules/all-rules';
import { readSample } from '../../support/sample';
import { sentences, type Sentence } from './sentences';

const RUNS = 100;
/** Of the faults put into sentences, at least this share is found. */
const LEAST_FOUND = 0.99;

const snapshot = readSample('jinlin-2023');
const { recognition, ledger } = checkWorkbook(snapshot);
const sheet = snapshot.sheets.find(({ name }) => name === '情况说明')!;

/** Checks a sentence as the only paragraph of the workbook's narrative. */
function check(text: string, previous?: PreviousYear): NarrativeCheck {
  const column = sheet.columns[0]!;
  const only = { ...column, kinds: column.kinds.map((kind, row) => (row === 0 ? kind : 0)) };
  const strings = [...snapshot.strings];
  strings[column.values[0]!] = text;
  const sheets = snapshot.sheets.map((other) => (other === sheet ? { ...sheet, columns: [only] } : other));
  const papers = {
    snapshot: { ...snapshot, sheets, strings },
    recognition,
    ledger,
    zeroBase: 'hundred',
    ...(previous && { previous }),
  } as const;
  return checkNarrative(papers, [], ALL_RULES);
}

/** Every way of getting one digit of a figure wrong that no rounding can explain. */
function digitFaults({ text, figures }: Sentence): string[] {
  return figures.flatMap(({ start, digits }) => {
    const leading = digits.search(/[1-9]/);
    const wrong = String((Number(digits[leading]) % 9) + 1);
    return [text.slice(0, start + leading) + wrong + text.slice(start + leading + 1)];
  });
}

function directionFaults({ text, directions }: Sentence): string[] {
  const other = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长' };
  return directions.map(
    ({ start, word }) => text.slice(0, start) + other[word as keyof typeof other] + text.slice(start + 2),
  );
}

function unitFaults({ text, figures }: Sentence): string[] {
  return figures.flatMap(({ start, digits }) => {
    const behind = text.slice(start + digits.length);
    const turned = behind.startsWith('元') ? `万${behind}` : behind.replace(/^( ?)万元/, '$1元');
    return turned === behind ? [] : [text.slice(0, start + digits.length) + turned];
  });
}

describe('sentences in many wordings', () => {
  it('are linked, checked and found right', () => {
    fc.assert(
      fc.property(sentences, ({ text }) => {
        const { findings, statements } = check(text);
        expect([text, ...findings.map(({ message }) => message['zh-CN'])]).toEqual([text]);
        expect([text, ...statements.map(({ status }) => status)]).toEqual([
          text,
          ...statements.map(() => 'checked'),
        ]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ['figure', digitFaults],
    ['direction', directionFaults],
    ['unit', unitFaults],
  ] as const)('are found out where one %s is wrong', (_, faultsOf) => {
    const faulty = fc.sample(sentences, { numRuns: RUNS, seed: 11 }).flatMap(faultsOf);
    const missed = faulty.filter((text) => check(text).findings.length === 0);
    expect(missed.slice(0, missed.length > faulty.length * (1 - LEAST_FOUND) ? 20 : 0)).toEqual([]);
    expect(faulty.length).toBeGreaterThan(RUNS);
  });

  it.each([
    ['一般公共预算支出435.96万元，其中：基本支出435.96万元，占99.00%。', '占99.00%', '占100.00%'],
    ['一般公共预算支出453.96万元。', '一般公共预算支出453.96万元', '一般公共预算支出435.96万元'],
    ['支出总预算4359600万元。', '支出总预算4359600万元', '支出总预算4359600元'],
    ['机关运行经费10.89万元，比上年增加0.90万元，下降9%。', '下降9%', '增长9%'],
    [
      '收入总预算435.96万元，比上年预算减少194.58万元，增长81%。',
      '比上年预算减少194.58万元',
      '比上年预算增加194.58万元',
    ],
  ])('%s is offered the right words', (text, quoted, corrected) => {
    expect(check(text).findings.map(({ words }) => words)).toEqual([{ quoted, corrected }]);
  });

  it.each([
    '固定资产金额49.40万元。',
    '城市管理专项资金12.00万元。',
    '主要原因是新增办公费2.00万元。',
    '疫情防控项目支出20.00万元。',
  ])('%s is listed as not linked', (text) => {
    const { findings, statements } = check(text);
    expect(findings).toEqual([]);
    expect(statements.map(({ status }) => status)).toEqual(['unlinked']);
  });

  describe("beside last year's workbook, where every figure was half", () => {
    const halved = { ...ledger, amounts: ledger.amounts.map((amount) => amount / 2) };
    const previous = new PreviousYear(ledger, halved);

    it.each([
      ['收入总预算435.96万元，比上年预算增加217.98万元，增长100%。'],
      ['行政单位医疗（项）12.23万元，上年预算数为6.12万元。'],
      // Of last year's 决算 its budget tells nothing.
      ['收入总预算435.96万元，比上年决算数增加194.58万元，增长80.61%。'],
      ['收入总预算435.96万元，上年决算数为241.38万元。'],
    ])('%s passes', (text) => {
      expect(check(text, previous).findings).toEqual([]);
    });

    it.each([
      [
        '收入总预算435.96万元，比上年预算增加194.58万元，增长80.61%。',
        '比上年预算增加194.58万元',
        '比上年预算增加217.98万元',
      ],
      ['收入总预算435.96万元，上年预算数为241.38万元。', '上年预算数为241.38万元', '上年预算数为217.98万元'],
    ])('%s is found wrong, which nobody could tell without it', (text, quoted, corrected) => {
      expect(check(text).findings).toEqual([]);
      expect(check(text, previous).findings.map(({ words }) => words)).toEqual([{ quoted, corrected }]);
    });
  });

  it('a change beside figures that did not change is wrong in its amount, not in its unit', () => {
    const text = '收入总预算435.96万元，比上年预算增加26.84万元，增长6.56%。';
    const { findings } = check(text, new PreviousYear(ledger, ledger));
    expect(findings.map(({ rule, words }) => ({ rule, words }))).toEqual([
      {
        rule: 'narrative-amount',
        words: { quoted: '比上年预算增加26.84万元', corrected: '比上年预算增加0.00万元' },
      },
    ]);
  });
});
