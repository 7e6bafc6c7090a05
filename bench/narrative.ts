import { checkWorkbook } from '../src/core/check/check-workbook';
import { checkNarrative } from '../src/core/narrative/check-narrative';
import { ALL_RULES } from '../src/core/rules/all-rules';
import type { Workpapers } from '../src/core/rules/rule';
import { CellKind, type SheetSnapshot } from '../src/core/snapshot/workbook-snapshot';
import { generateWorkbook } from '../test/generator/generate-workbook';
import { median, timeOf } from './timing';

const PARAGRAPHS = 10_000;
/** Rounds that warm up, and rounds that count. */
const WARM_UP = 2;
const ROUNDS = 7;
/** A department of several units, in 万元, with a 情况说明 of its own. */
const SEED = 97;

export interface NarrativeMeasures {
  /** Paragraphs of a 情况说明 of 10,000 that are read, linked and checked in a second, the tables' figures looked up included. */
  readonly narrativeParagraphsPerSecond: number;
}

export function measureNarrative(): NarrativeMeasures {
  const papers = longNarrative();
  const times = Array.from({ length: WARM_UP + ROUNDS }, () =>
    timeOf(() => checkNarrative(papers, [], ALL_RULES)),
  );
  return { narrativeParagraphsPerSecond: (PARAGRAPHS / median(times.slice(WARM_UP))) * 1000 };
}

/** A workbook whose narrative is repeated until it is long enough. */
function longNarrative(): Workpapers {
  const { snapshot } = generateWorkbook(SEED);
  const { recognition, ledger } = checkWorkbook(snapshot);
  const narrative = recognition.tables.find(({ base }) => base === 'narrative')!;
  const sheets = snapshot.sheets.map((sheet, index) => (index === narrative.sheet ? repeated(sheet) : sheet));
  const tables = recognition.tables.map((table) =>
    table === narrative ? { ...table, range: { ...table.range, bottom: PARAGRAPHS - 1 } } : table,
  );
  return {
    snapshot: { ...snapshot, sheets },
    recognition: { ...recognition, tables },
    ledger,
    zeroBase: 'hundred',
  };
}

function repeated(sheet: SheetSnapshot): SheetSnapshot {
  const [own] = sheet.columns;
  const texts = own!.values.filter((_, row) => own!.kinds[row] === CellKind.Text);
  const values = Float64Array.from({ length: PARAGRAPHS }, (_, row) => texts[row % texts.length]!);
  const kinds = new Uint8Array(PARAGRAPHS).fill(CellKind.Text);
  return { ...sheet, rowCount: PARAGRAPHS, columns: [{ firstRow: 0, kinds, values, formats: null }] };
}
