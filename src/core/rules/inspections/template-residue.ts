import type { Finding } from '../../findings/finding';
import { CellKind } from '../../snapshot/workbook-snapshot';
import type { CellPlace } from '../../tables/budget-table';
import { normaliseName } from '../../text/normalise';
import { DISCLOSURE_RULES } from '../authorities';
import type { InspectionRule, Workpapers } from '../rule';
import { addressOf, findingOf, sheetNameOf, someOf } from './remark';
import { RESIDUE_PHRASES, type ResiduePhrase } from './residue-phrases';

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
    'zh-CN': '公开文件中不应残留模板的占位符、选项或填写说明。',
    'en-US': 'A published document keeps no placeholders, open choices or instructions of its template.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '“比上年增加（减少）26.84万元”未取舍。',
    'en-US': '“increased (decreased) by 26.84” was left undecided.',
  },
  inspect: (papers) => {
    const residues = residuesIn(papers.snapshot.strings);
    if (residues.size === 0) return [];
    return [...placesOf(papers, residues)].flatMap(([text, places]) => {
      const some = someOf(places);
      return some ? [remark(papers, residues.get(text)!, some)] : [];
    });
  },
};

/** Characters without which no phrase matches; spares most texts the comparison. */
const SUSPICIOUS = /[xX×ＸｘＸ○_＿某]|增|升|提高|减|降|保留|的[,，]|填|删除|修改/;

function residuesIn(strings: readonly string[]): Map<number, Residue> {
  const residues = new Map<number, Residue>();
  strings.forEach((raw, index) => {
    if (!SUSPICIOUS.test(raw)) return;
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

/** The cells that hold each of the texts. Our own report quotes them and is passed over. */
function placesOf(papers: Workpapers, residues: ReadonlyMap<number, Residue>): Map<number, CellPlace[]> {
  const { snapshot, recognition } = papers;
  const ownReports = new Set(
    recognition.unrecognised.filter(({ reason }) => reason === 'own-report').map(({ sheet }) => sheet),
  );
  const places = new Map<number, CellPlace[]>();
  snapshot.sheets.forEach(({ columns }, sheet) => {
    if (ownReports.has(sheet)) return;
    columns.forEach((cells, column) => {
      cells?.kinds.forEach((kind, offset) => {
        const text = cells.values[offset]!;
        const residue = kind === CellKind.Text ? residues.get(text) : undefined;
        const place = { sheet, row: cells.firstRow + offset, column };
        if (!residue || (residue.phrase.isFineInHeader && isInHeader(papers, place))) return;
        const known = places.get(text);
        if (known) known.push(place);
        else places.set(text, [place]);
      });
    });
  });
  return places;
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
