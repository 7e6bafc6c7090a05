import type { Finding } from '../findings/finding';
import type { Localised } from '../findings/localised';
import type { WorkbookSnapshot } from '../snapshot/workbook-snapshot';

/** Findings with a word where the cell they point at cannot be seen: its row or column is hidden or filtered out. */
export function tellHidden(snapshot: WorkbookSnapshot, findings: readonly Finding[]): readonly Finding[] {
  if (snapshot.sheets.every(({ hiddenRows, hiddenColumns }) => hiddenRows.size + hiddenColumns.size === 0))
    return findings;
  return findings.map((finding) => {
    const { sheet, row, column } = finding.place;
    const { hiddenRows, hiddenColumns } = snapshot.sheets[sheet]!;
    const what = hiddenRows.has(row) ? HIDDEN_ROW : hiddenColumns.has(column) ? HIDDEN_COLUMN : null;
    if (what === null) return finding;
    return {
      ...finding,
      message: withWord(finding.message, what),
      ...(finding.brief ? { brief: withWord(finding.brief, what) } : {}),
    };
  });
}

const HIDDEN_ROW: Localised = {
  'zh-CN': '（这一行已隐藏或被筛选掉。）',
  'en-US': ' (This row is hidden or filtered out.)',
};

const HIDDEN_COLUMN: Localised = {
  'zh-CN': '（这一列已隐藏。）',
  'en-US': ' (This column is hidden.)',
};

function withWord(message: Localised, word: Localised): Localised {
  return { 'zh-CN': message['zh-CN'] + word['zh-CN'], 'en-US': message['en-US'] + word['en-US'] };
}
