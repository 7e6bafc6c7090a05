import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { draftNarratives } from '../../../../src/core/narrative/drafting/draft-narrative';
import type { DraftSentence, NarrativeDraft } from '../../../../src/core/narrative/drafting/narrative-draft';
import type { WorkbookSnapshot } from '../../../../src/core/snapshot/workbook-snapshot';
import { generateWorkbook } from '../../../generator/generate-workbook';
import { mutate } from '../../../generator/mutations/mutate';
import { readSample, SAMPLES } from '../../../support/sample';
import { smallFinal } from '../../../support/small-final';
import { withTextSheet } from '../../../support/with-text-sheet';

function narrate(snapshot: WorkbookSnapshot): { drafts: NarrativeDraft[]; textSheets: ReadonlySet<number> } {
  const result = checkWorkbook(snapshot);
  const narratives = result.recognition.tables.filter(({ base }) => base === 'narrative');
  return {
    drafts: draftNarratives({ ...result, zeroBase: 'hundred' }, result.findings),
    textSheets: new Set(narratives.map(({ sheet }) => sheet)),
  };
}

/** The workbook with a narrative in place of the clerk's. */
function rewritten(snapshot: WorkbookSnapshot, textSheets: ReadonlySet<number>, { lines }: NarrativeDraft) {
  const others = snapshot.sheets.filter((_, index) => !textSheets.has(index));
  return withTextSheet(
    { ...snapshot, sheets: others },
    lines.map(({ text }) => text),
  );
}

function textOf({ lines }: NarrativeDraft): string {
  return lines.map(({ text }) => text).join('\n');
}

function sentencesOf(drafts: readonly NarrativeDraft[]): DraftSentence[] {
  return drafts.flatMap(({ lines }) => lines.flatMap(({ sentences }) => sentences));
}

/** Sentences in 元 can be finer than tables, which then cannot tell what stood there. */
const IN_YUAN = /\d元/;

/** Generated workbooks with a narrative, and the same with a figure in it wrong. */
const PAIRS = Array.from({ length: 10 }, (_, at) => at * 13 + 5).flatMap((seed) => {
  const clean = generateWorkbook(seed);
  if (clean.truth.statements.length === 0 || clean.snapshot.strings.some((text) => IN_YUAN.test(text)))
    return [];
  const faulty = mutate(clean, 'narrative-figure', seed)!.snapshot;
  return [{ seed, clean: narrate(clean.snapshot), faulty, mended: narrate(faulty) }];
});

describe('a narrative the clerk has written', () => {
  it.each([
    [
      '公务接待费支出决算2.00万元，与全年预算数相比无增减变化。',
      '公务接待费支出决算2.00万元，比全年预算数减少1.00万元，下降33.33%，主要原因：＿＿＿＿。',
    ],
    [
      '“三公”经费支出决算6.50万元，与预算数一致，主要原因是厉行节约。',
      '“三公”经费支出决算6.50万元，比预算数减少1.50万元，下降18.75%，主要原因是厉行节约。',
    ],
    [
      '公务接待费支出决算2.00万元，比预算数减少1.00万元，下降30%。',
      '公务接待费支出决算2.00万元，比预算数减少1.00万元，下降33%。',
    ],
  ])('asks for the reason of a change that it said was none, and only of that: %s', (text, corrected) => {
    const { drafts } = narrate(withTextSheet(smallFinal(), ['第三部分 2023年度部门决算情况说明', text]));
    expect(sentencesOf(drafts).find(({ origin }) => origin === 'corrected')?.text).toBe(corrected);
  });

  it.each(['jinlin-2023', 'youhao-2026', 'jinlin-2021-final'] as const)(
    'is kept word for word where it is right: %s',
    (name) => {
      const snapshot = readSample(name);
      const { drafts } = narrate(snapshot);
      const own = drafts.flatMap(({ lines }) => lines.filter(({ place }) => place !== null));
      const written = own.filter(({ heading }) => heading === 0).map(({ text }) => text);
      const cells = snapshot.strings.map((text) => text.trim());
      expect(written.length).toBeGreaterThan(20);
      expect(written.filter((text) => !cells.includes(text))).toEqual([]);
      expect(own.flatMap(({ sentences }) => sentences).filter(({ text }) => text === '')).toEqual([]);
    },
  );

  it('is corrected in the wrong words alone', () => {
    const { drafts } = narrate(readSample('changchun-2024'));
    const corrected = sentencesOf(drafts).filter(({ changes }) => changes.length > 0);
    expect(corrected.map(({ changes }) => changes)).toEqual([
      [
        { from: '98.41%', to: '98.40%' },
        { from: '1.59%', to: '1.60%' },
      ],
      [{ from: '245.32 元', to: '245.32 万元' }],
    ]);
    expect(corrected[1]!.text).toBe(
      '2024 年一般公共预算支出 1,353.56 万元，比上年减少 245.32 万元，减少 15.34%。',
    );
  });

  it('is left as it is where the tables do not say what is right, with the remark', () => {
    const disputed = sentencesOf(narrate(readSample('jinlin-2021-final')).drafts).filter(
      ({ origin }) => origin === 'disputed',
    );
    expect(disputed.map(({ text, remark }) => [text, remark!['zh-CN']])).toEqual([
      [
        '省级项目（专项）支出自评共涉及项目（专项）2个，资金276万元，占一般公共预算项目支出总额的126%。',
        '“占一般公共预算项目支出总额的126%”：作为总数的金额在表中为零，算不出这个占比。请核对是占哪一项。',
      ],
    ]);
  });

  it('gets the sections it lacks, in their place and numbered', () => {
    const headings = narrate(readSample('youhao-2026'))
      .drafts[0]!.lines.filter(({ heading }) => heading === 2)
      .map(({ text, place }) => `${place ? '' : '+'}${text}`);
    expect(headings.slice(0, 5)).toEqual([
      '一、预算收支增减变化情况说明',
      '+二、关于财政拨款收支总表的说明',
      '+三、关于一般公共预算支出表的说明',
      '+四、关于一般公共预算基本支出表的说明',
      '五、机关运行经费安排情况说明',
    ]);
  });
});

describe('narratives of generated workbooks', () => {
  it('are not altered where they are right', () => {
    const altered = PAIRS.flatMap(({ seed, clean }) =>
      clean.drafts
        .flatMap(({ lines }) => lines.filter(({ heading }) => heading === 0))
        .flatMap(({ sentences }) => sentences)
        .filter(({ origin }) => origin === 'corrected' || origin === 'disputed')
        .map(({ text }) => `${seed} ${text}`),
    );
    expect(altered).toEqual([]);
  });

  it('read as before a figure went wrong', () => {
    const apart = PAIRS.filter(
      ({ clean, mended }) => clean.drafts.map(textOf).join() !== mended.drafts.map(textOf).join(),
    );
    expect(apart.map(({ seed }) => seed)).toEqual([]);
    expect(PAIRS.length).toBeGreaterThan(2);
  });
});

describe('a narrative that was completed', () => {
  const workbooks = [
    ...SAMPLES.map((name) => [name, readSample(name)] as const),
    ...PAIRS.slice(0, 2).map(({ seed, faulty }) => [`seed ${seed}`, faulty] as const),
  ];

  it.each(workbooks)('is changed no more, and passes the check: %s', (_, snapshot) => {
    const { drafts, textSheets } = narrate(snapshot);
    const [first] = drafts;
    const again = rewritten(snapshot, textSheets, first!);
    const own = narrate(again).drafts.find(({ lines }) => lines.some(({ place }) => place !== null))!;
    expect(textOf(own)).toBe(textOf(first!));
    const isOurs = ({ place }: { place: { sheet: number } }): boolean =>
      place.sheet === again.sheets.length - 1;
    const disputed = new Set(sentencesOf([own]).flatMap(({ remark }) => remark?.['zh-CN'] ?? []));
    const wrong = checkWorkbook(again)
      .findings.filter((finding) => isOurs(finding) && finding.rule.startsWith('narrative'))
      .map(({ message }) => message['zh-CN'])
      .filter((message) => !disputed.has(message));
    expect(wrong).toEqual([]);
  });
});
