import { narrativeMarkdown } from '../../src/cli/narrative-markdown';
import {
  draftedLine,
  type DraftLine,
  type NarrativeDraft,
} from '../../src/core/narrative/drafting/narrative-draft';
import { SnapshotBuilder } from '../../src/core/snapshot/snapshot-builder';

function clerks(row: number, text: string, sentence: Partial<DraftLine['sentences'][number]>): DraftLine {
  const whole = { text, origin: 'kept', changes: [], remark: null, ...sentence } as const;
  return { heading: 0, text, sentences: [whole], place: { sheet: 0, row, column: 0 } };
}

function markdown(lines: readonly DraftLine[]): string {
  const builder = new SnapshotBuilder('a.xlsx');
  builder.sheet('情况说明');
  const draft: NarrativeDraft = {
    organisation: '甲局',
    lines,
    openReasons: 0,
    openFigures: 0,
    unreadable: 0,
    tablesMissing: [],
    isCompared: false,
  };
  return narrativeMarkdown([draft], builder.build(), 'zh-CN');
}

test('a narrative written from the tables is text and headings, with nothing of Markdown read into it', () => {
  expect(
    markdown([draftedLine(1, '说明'), draftedLine(2, '一、总表'), draftedLine(0, '1.收入*2.00*万元。')]),
  ).toBe('# 说明\n\n## 一、总表\n\n1\\.收入\\*2.00\\*万元。\n');
});

test("below the clerk's own stands what was changed, written, and could not be checked", () => {
  const text = markdown([
    clerks(0, '收入2.00万元。', {}),
    clerks(1, '支出2.00万元。', { origin: 'corrected', changes: [{ from: '2.00元', to: '2.00万元' }] }),
    draftedLine(0, '接待费1.00万元。'),
    clerks(2, '资产9.00万元。', { origin: 'unchecked' }),
    clerks(3, '占3%。', { origin: 'disputed', remark: { 'zh-CN': '占比不符。', 'en-US': 'No share.' } }),
  ]);
  expect(text.split('---\n')[1]).toBe(
    [
      '\n**修改与待核实清单**\n',
      '- 情况说明 A2：“2.00元”改为“2.00万元”。',
      '- 新写：接待费1.00万元。',
      '- 情况说明 A3：“资产9.00万元。”中有表中查不到的数，未作改动。',
      '- 情况说明 A4：占比不符。未作改动。',
      '',
    ].join('\n'),
  );
});

test('where everything was kept there is no list', () => {
  expect(markdown([clerks(0, '收入2.00万元。', {})])).toBe('收入2.00万元。\n');
});
