import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import type { Finding } from '../../../../src/core/findings/finding';
import { generateWorkbook } from '../../../generator/generate-workbook';
import { toSnapshot, type WorkbookGrid } from '../../../generator/grid';

/** Generated workbooks with formulas, such as every sixth or so. */
const SEEDS = [28, 65, 72, 109, 158, 166, 239, 251];

function withoutResults({ name, sheets }: WorkbookGrid): WorkbookGrid {
  return {
    name,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (cell?.formula ? { ...cell, value: null } : cell))),
    })),
  };
}

function formulasIn({ sheets }: WorkbookGrid): number[] {
  return sheets.flatMap(({ rows, visibility }) => {
    const count = rows.flat().filter((cell) => cell?.formula !== undefined).length;
    return count > 0 && visibility === 'visible' ? [count] : [];
  });
}

const isInfo = ({ severity }: Finding) => severity === 'info';

describe.each(SEEDS)('generated workbook %i, its formulas without results', (seed) => {
  const { grid, snapshot } = generateWorkbook(seed);
  const calculated = checkWorkbook(snapshot);
  const { findings, recognition, counts } = checkWorkbook(toSnapshot(withoutResults(grid)));
  const told = findings.filter(({ rule }) => rule === 'not-calculated');

  it('has formulas', () => {
    expect(formulasIn(grid).length).toBeGreaterThan(0);
  });

  it('is said to wait for them, once per sheet', () => {
    const [first] = formulasIn(grid);
    expect(told).toHaveLength(formulasIn(grid).length);
    expect(told[0]!.message['zh-CN']).toContain(`有 ${first} 个公式尚未计算（第一个是 `);
  });

  it('is blamed for nothing else', () => {
    const known = new Set(calculated.findings.map(({ message }) => message['zh-CN']));
    const others = findings.filter(
      (finding) => !told.includes(finding) && !isInfo(finding) && !known.has(finding.message['zh-CN']),
    );
    expect(others.map(({ message }) => message['zh-CN'])).toEqual([]);
  });

  it('has the same tables, and relations that could not be judged', () => {
    const titles = (tables: typeof recognition.tables) =>
      tables.map(({ title, base }) => [title.value, base]);
    expect(titles(recognition.tables)).toEqual(titles(calculated.recognition.tables));
    expect(counts.unchecked).toBeGreaterThan(0);
  });
});
