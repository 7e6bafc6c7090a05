import { checkPapers, workpapersOf } from '../../src/core/check/check-workbook';
import { checkNarrative } from '../../src/core/narrative/check-narrative';
import { ALL_RULES } from '../../src/core/rules/all-rules';
import type { WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';
import { generateWorkbook } from '../../test/generator/generate-workbook';
import type { StatementTruth } from '../../test/generator/truth';

/** Wrong sentences in generated narratives, and how many of them were found. */
export interface NarrativeScores {
  readonly faults: number;
  readonly found: number;
}

/** Of the figures of a narrative every so many is made wrong, in all the ways it can be. */
const EVERY = 5;

const TURNED: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长' };

/**
 * Narratives of `workbooks` generated workbooks with one figure wrong in its first digit, one unit ten thousand times off, or one
 * word of direction turned; found is what brings an error or a warning to its paragraph.
 */
export function measureNarratives(workbooks: number, firstSeed: number): NarrativeScores {
  let faults = 0;
  let found = 0;
  for (let seed = firstSeed, made = 0; made < workbooks; seed++) {
    const { snapshot, truth } = generateWorkbook(seed);
    if (truth.statements.length === 0) continue;
    made++;
    const papers = workpapersOf(snapshot);
    const ofTables = checkPapers(papers).findings.filter(({ words }) => words === undefined);
    for (const statement of truth.statements.filter((_, index) => index % EVERY === 0)) {
      const text = textOf(snapshot, statement);
      for (const wrong of wrongTexts(text, statement)) {
        const faulty = { ...papers, snapshot: withText(snapshot, statement, wrong) };
        const { findings } = checkNarrative(faulty, ofTables, ALL_RULES);
        faults++;
        if (findings.some(({ severity, place }) => severity !== 'info' && isAt(place, statement))) found++;
      }
    }
  }
  return { faults, found };
}

function wrongTexts(text: string, { start, length, kind }: StatementTruth): string[] {
  const figure = text.slice(start, start + length);
  const before = text.slice(0, start);
  const behind = text.slice(start + length);
  const first = Math.max(0, figure.search(/[1-9]/));
  const digit = (Number(figure[first]) % 9) + 1;
  const texts = [`${before}${figure.slice(0, first)}${digit}${figure.slice(first + 1)}${behind}`];
  if (Number(figure) === 0) return texts;
  if (kind === 'amount' || kind === 'change') {
    texts.push(before + figure + (behind.startsWith('万元') ? behind.slice(1) : `万${behind}`));
  }
  const turned = TURNED[before.slice(-2)];
  if (turned) texts.push(before.slice(0, -2) + turned + figure + behind);
  return texts;
}

function textIndexOf({ sheets }: WorkbookSnapshot, { sheet, row, column }: StatementTruth): number {
  const cells = sheets[sheet]!.columns[column]!;
  return cells.values[row - cells.firstRow]!;
}

function textOf(snapshot: WorkbookSnapshot, statement: StatementTruth): string {
  return snapshot.strings[textIndexOf(snapshot, statement)]!;
}

function withText(snapshot: WorkbookSnapshot, statement: StatementTruth, text: string): WorkbookSnapshot {
  const strings = [...snapshot.strings];
  strings[textIndexOf(snapshot, statement)] = text;
  return { ...snapshot, strings };
}

function isAt(place: { sheet: number; row: number }, { sheet, row }: StatementTruth): boolean {
  return place.sheet === sheet && place.row === row;
}
