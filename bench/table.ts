/** Measured figures by name. */
export type Figures = Readonly<Record<string, number>>;

/** What the figures mean, and what they should be. */
const MEANINGS: Readonly<Record<string, readonly [meaning: string, goal: string]>> = {
  checkVsJsonParse: ['snapshot → report of 1,000,000 cells ÷ JSON.parse of their values', '≤ 1'],
  checkVsCellsParse: [
    'the same ÷ JSON.parse of an object per cell, which takes what the goal was set by',
    '≤ 1',
  ],
  checkLinearity: ['time per cell at 1,000,000 cells ÷ at 10,000', '≈ 1'],
  memoryFactor: ['peak growth while checking ÷ memory of the values as parsed JSON', '≤ 3'],
  memoryVsCells: ['the same ÷ memory of the values as an object per cell', ''],
  firstCheckMs: ['the very first check of a process, compiled as it goes, ms', ''],
  checkMs: ['snapshot → report of 1,000,000 cells, ms', ''],
  jsonParseMs: ['JSON.parse of their values, ms', ''],
  jsonParseCellsMs: ['JSON.parse of an object per cell, ms (223 where the goal was set)', ''],
  recheckEditMs: ['one edit in the workbook of 1,000,000 cells under live checking, ms', '≤ 50'],
  recheckSlowestMs: ['the slowest of 800 edits, ms', ''],
  xlsxReadVsExceljs: ['exceljs ÷ our reader, 240,000 cells', '≥ 5'],
  xlsxReadLinearity: ['reading: time per cell in the whole file ÷ in a tenth', '≈ 1'],
  xlsxReadMs: ['reading 240,000 cells, ms', ''],
  rollupVsLoop: ['ROLLUP over 100,000 lines ÷ a plain loop that sums the column', '≤ 3'],
  rollupFloorVsLoop: ['reading the codes and building the rows, no sums ÷ the loop', ''],
  rollupCallVsLoopCall: ['ROLLUP ÷ the loop, both as Excel calls them, arguments read', '≤ 3'],
  rollupScalar: ['10,000 calls over one range ÷ one call', '≤ 10'],
  rollupRecognition: ['a call that knows its range again ÷ one that does not', ''],
  batchVsRead: ['checking a folder of workbooks ÷ reading them alone', ''],
  batchFilesPerSecond: ['workbooks of a folder read and checked by one core in a second', ''],
  narrativeParagraphsPerSecond: ['paragraphs of a 情况说明 read, linked and checked in a second', '≥ 10,000'],
  diagnosisOnClean: ['what diagnosis adds to a check of a workbook rounded one by one, as a share', '≤ 0.25'],
  diagnosisOnBroken: ['the same with 100 broken relations', '≤ 2'],
  rollupLinearity: ['ROLLUP: time per line at 100,000 lines ÷ at 10,000', '≈ 1'],
};

/** One line per figure: what it is, what it should be, what it is now. */
export function benchTable(figures: Figures): string {
  const rows = Object.entries(figures).map(([name, figure]) => {
    const [meaning, goal] = MEANINGS[name] ?? ['', ''];
    return [name, figure.toPrecision(3), goal, meaning];
  });
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}
