import type { Finding } from '../../findings/finding';
import { formatGrouped } from '../../amount/format-amount';
import type { CellPlace, CopiedTable } from '../../tables/budget-table';
import { DISCLOSURE_RULES } from '../authorities';
import type { InspectionRule, Workpapers } from '../rule';
import { addressOf, findingOf, sheetNameOf, someOf } from './remark';

/**
 * A sheet holds a table that another sheet holds too: a copy made before the figures were changed, and never taken out. It is
 * not checked itself; what it differs in is told.
 *
 * “支出决算表 (2)” beside “支出决算表”, 18 figures of which differ
 */
export const duplicateTable: InspectionRule = {
  type: 'inspection',
  id: 'duplicate-table',
  name: 'duplicate-table',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '重复的表', 'en-US': 'Duplicate tables' },
  meaning: {
    'zh-CN': '同一单位、同一年度的同一张公开表在工作簿中应只有一份；多余的副本、旧版本应在公开前删去。',
    'en-US':
      'A workbook holds each table of a unit and year once; copies and old versions are taken out before disclosure.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '“支出决算表”之外还有“支出决算表 (2)”，两表有 18 个数不同。',
    'en-US': 'Beside “expenditure” there is “expenditure (2)”, and 18 figures of the two differ.',
  },
  inspect: (papers) => (papers.recognition.copies ?? []).map((copy) => findingFor(papers, copy)),
};

function findingFor(papers: Workpapers, copy: CopiedTable): Finding {
  const { title, place, original, unit, quantum, differing } = copy;
  const [name, otherName] = [place, original].map((at) => sheetNameOf(papers, at));
  const [first] = differing;
  const places = someOf<CellPlace>(differing.map((pair) => pair.place)) ?? [place];
  if (first === undefined) {
    return findingOf({
      rule: 'duplicate-table',
      severity: 'warning',
      places,
      message: {
        'zh-CN': `工作表“${name}”与“${otherName}”都是《${title}》，各数相同；公开前请删去多余的一张。`,
        'en-US': `Sheets “${name}” and “${otherName}” both hold “${title}”, with the same figures; take one of them out before disclosure.`,
      },
    });
  }
  const [amount, otherAmount] = [first.amount, first.originalAmount].map((fen) =>
    formatGrouped(fen, unit, quantum),
  );
  const [cell, otherCell] = [addressOf(first.place), addressOf(first.original)];
  const where = cell === otherCell ? `${cell} 分别为` : `${cell} 与 ${otherCell} 分别为`;
  const whereInEnglish = cell === otherCell ? cell : `${cell} and ${otherCell}`;
  return findingOf({
    rule: 'duplicate-table',
    severity: 'warning',
    places,
    message: {
      'zh-CN': `工作表“${name}”与“${otherName}”都是《${title}》，有 ${differing.length} 个数不同（如 ${where} ${amount}、${otherAmount}）；本次以“${otherName}”为准核对，请确认后删去另一张。`,
      'en-US': `Sheets “${name}” and “${otherName}” both hold “${title}”, and ${differing.length} figures differ (such as ${whereInEnglish}: ${amount} and ${otherAmount}). “${otherName}” was checked; make sure it is the right one and take the other out.`,
    },
  });
}
