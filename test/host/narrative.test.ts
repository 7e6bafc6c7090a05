import { checkWorkbook, workpapersOf } from '../../src/core/check/check-workbook';
import { draftNarratives } from '../../src/core/narrative/drafting/draft-narrative';
import { planNarrative } from '../../src/host/narrative/plan-narrative';
import { generateWorkbook } from '../generator/generate-workbook';
import { toXlsx } from '../generator/to-xlsx';
import { openWell } from '../xlsx/support/marking';

// Whole checks of a generated workbook.
jest.setTimeout(60_000);

test('a narrative written to a sheet is read as one, and only its open places are found', async () => {
  const { grid } = generateWorkbook(126);
  const sheets = grid.sheets.filter(({ name }) => !/说明/.test(name));
  const workbook = openWell(await toXlsx({ ...grid, sheets }));
  const before = checkWorkbook(workbook.snapshot);
  const [draft] = draftNarratives(workpapersOf(workbook.snapshot), before.findings);
  await workbook.host.addSheets([planNarrative(draft!, 'zh-CN')]);
  const after = checkWorkbook(openWell(workbook.save()).snapshot);
  const written = sheets.length;
  expect(after.recognition.tables.filter(({ sheet }) => sheet === written).map(({ base }) => base)).toEqual([
    'narrative',
  ]);
  expect(after.statements.filter(({ place }) => place.sheet === written).length).toBeGreaterThan(5);
  const own = after.findings.filter(({ place }) => place.sheet === written);
  expect(new Set(own.map(({ rule }) => rule))).toEqual(new Set(['template-residue']));
});
