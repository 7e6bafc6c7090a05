import { readFileSync, readdirSync } from 'node:fs';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { isOwnRemark } from '../../../src/host/marks/signature';
import { markFindings } from '../../../src/host/operations/mark';
import { contentOf } from '../../excel/support/open-sample';
import { savedByLibreOffice } from '../../support/libre-office';
import { crowdedWorkbook } from '../support/crowded-workbook';
import { annotated, cleared, openWell, partsOf } from '../support/marking';
import { readWell } from '../support/readings';

// LibreOffice takes seconds to start, and opens every workbook of this file.
jest.setTimeout(120_000);

const OCCASION = { language: 'zh-CN', date: new Date(2026, 0, 31, 9, 5), isReportShown: false } as const;

const SAMPLES = readdirSync('samples');
const CROWDED = ['crowded, written by a library', 'crowded, written by LibreOffice'] as const;

const originals: Record<string, Uint8Array> = {};
const copies: Record<string, Uint8Array> = {};
let saved: Record<string, Uint8Array> = {};

beforeAll(async () => {
  for (const name of SAMPLES) {
    originals[name] = new Uint8Array(readFileSync(`samples/${name}`));
    const workbook = openWell(originals[name]);
    const reading = await workbook.host.read();
    await markFindings(workbook.host, reading, checkWorkbook(reading.snapshot), OCCASION);
    copies[name] = workbook.save();
  }
  const crowded = await crowdedWorkbook();
  originals[CROWDED[0]] = crowded;
  originals[CROWDED[1]] = savedByLibreOffice({ crowded })['crowded']!;
  for (const name of CROWDED) copies[name] = await annotated(originals[name]!, ['B3', 'A1', 'C3']);
  saved = savedByLibreOffice(copies);
});

test.each(CROWDED)('a copy of a workbook %s has everything of the user, and gives it back', async (name) => {
  const [original, copy] = [originals[name]!, copies[name]!];
  const marks = (bytes: Uint8Array) => openWell(bytes).host.readMarks();
  const [before, after] = [await marks(original), await marks(copy)];
  expect(after.remarks.filter((remark) => !isOwnRemark(remark))).toEqual(before.remarks);
  expect(before.remarks).toHaveLength(1);
  const untouched = [...partsOf(original)].filter(([part]) =>
    /media|drawing\d+\.xml|tables|theme/.test(part),
  );
  expect(untouched.length).toBeGreaterThan(2);
  for (const [part, content] of untouched) expect(partsOf(copy).get(part)).toBe(content);
  expect(partsOf(await cleared(copy))).toEqual(partsOf(original));
});

describe.each([...SAMPLES, ...CROWDED])('an annotated copy, opened and saved by LibreOffice: %s', (name) => {
  test('holds every value of the original', () => {
    const after = valuesOf(saved[name]!);
    for (const [sheet, values] of valuesOf(originals[name]!)) expect(after.get(sheet)).toEqual(values);
  });

  test('shows our notes on the cells where we put them', async () => {
    const places = async (bytes: Uint8Array) => {
      const { sheets, remarks } = await openWell(bytes).host.readMarks();
      return remarks
        .filter(isOwnRemark)
        .map(({ sheet, row, column }) => [sheets.find(({ key }) => key === sheet)!.name, row, column])
        .sort();
    };
    const expected = await places(copies[name]!);
    expect(await places(saved[name]!)).toEqual(expected);
  });

  test('has the report with its lines', () => {
    const reportOf = (bytes: Uint8Array) => valuesOf(bytes).get('校验报告');
    expect(reportOf(copies[name]!)).toBeDefined();
    expect(reportOf(saved[name]!)).toEqual(reportOf(copies[name]!));
  });
});

/** Values by address, of every sheet by its name. */
function valuesOf(bytes: Uint8Array): Map<string, object> {
  const sheets = contentOf(readWell(bytes).snapshot) as { name: string; cells: Record<string, unknown[]> }[];
  return new Map(
    sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(Object.entries(cells).map(([address, [, value]]) => [address, value])),
    ]),
  );
}
