import type { Finding } from '../../findings/finding';
import type { CellPlace } from '../../tables/budget-table';
import { normaliseName } from '../../text/normalise';
import { DISCLOSURE_RULES } from '../authorities';
import type { InspectionRule, Workpapers } from '../rule';
import { addressOf, findingOf, sheetNameOf, someOf } from './remark';
import { RESIDUE_PHRASES, type ResiduePhrase } from './residue-phrases';
import { forTextsTelling, Telling } from './telling-texts';
import { cellsWithTexts } from './text-cells';

interface Residue {
  readonly phrase: ResiduePhrase;
  /** The words that gave it away. */
  readonly words: string;
}

/**
 * What a template left behind: placeholders such as XX局 or 20XX年, open choices such as 增加（减少）, instructions such as
 * 无…的，仍保留该表格式. Every text of the workbook is looked at once, however many cells hold it.
 *
 * 情况说明: “XX局2026年收入预算248.98万元，比上年增加（减少）26.84万元”
 */
export const templateResidue: InspectionRule = {
  type: 'inspection',
  id: 'template-residue',
  name: 'template-residue',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '模板残留', 'en-US': 'Template residue' },
  meaning: {
    'zh-CN': '公开文件中不应残留模板的占位符、选项、填写说明和没有填写的数字（如“占 %”）。',
    'en-US':
      'A published document keeps no placeholders, open choices, instructions or unfilled figures (“占 %”) of its template.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '“比上年增加（减少）26.84万元”未取舍。',
    'en-US': '“increased (decreased) by 26.84” was left undecided.',
  },
  inspect: (papers) => {
    const residues = residuesIn(papers.snapshot.strings);
    return [...cellsWithTexts(papers, residues)].flatMap(([text, places]) => {
      const residue = residues.get(text)!;
      const some = someOf(
        places.filter((place) => !residue.phrase.isFineInHeader || !isInHeader(papers, place)),
      );
      return some ? [remark(papers, residue, some)] : [];
    });
  },
};

function residuesIn(strings: readonly string[]): Map<number, Residue> {
  const residues = new Map<number, Residue>();
  forTextsTelling(strings, Telling.Residue, (raw, index) => {
    const text = normaliseName(raw);
    for (const phrase of RESIDUE_PHRASES) {
      const words = phrase.pattern.exec(text)?.[0];
      if (words === undefined) continue;
      residues.set(index, { phrase, words });
      return;
    }
  });
  return residues;
}

function isInHeader({ recognition }: Workpapers, { sheet, row }: CellPlace): boolean {
  return recognition.tables.some(
    (table) =>
      table.sheet === sheet &&
      row >= table.range.top &&
      table.lanes.some(({ columns }) => columns.some(({ headerRow }) => row <= headerRow)),
  );
}

function remark(
  papers: Workpapers,
  { phrase, words }: Residue,
  places: readonly [CellPlace, ...CellPlace[]],
): Finding {
  const [first] = places;
  const where = `${sheetNameOf(papers, first)}!${addressOf(first)}`;
  return findingOf({
    rule: 'template-residue',
    severity: 'warning',
    places,
    message: {
      'zh-CN': `${where} 残留模板内容“${words}”：${phrase.what['zh-CN']}。`,
      'en-US': `${where} still reads “${words}”: ${phrase.what['en-US']}.`,
    },
  });
}
