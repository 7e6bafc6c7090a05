import { checkWorkbook } from '../../src/core/check/check-workbook';
import type { Finding } from '../../src/core/findings/finding';
import { isSameInEach } from '../../src/core/findings/same-in-each';
import type { CellPlace } from '../../src/core/tables/budget-table';
import { excelHost } from '../../src/excel/excel-host';
import { clearMarks } from '../../src/host/operations/clear';
import { markFindings } from '../../src/host/operations/mark';
import { validateWorkbook } from '../../src/host/operations/validate';
import { startHost, type RunningHost } from '../office-host/boot-node';
import { snapshot } from '../office-host/model/snapshot';
import { EXCEL_2021, EXCEL_365 } from '../office-host/wire/requirement-sets';
import { openWorkbook, sampleSnapshot, SAMPLES } from './support/open-sample';

const OCCASION = { language: 'zh-CN', date: new Date(2026, 0, 31, 9, 5), isReportShown: false } as const;

/** Round trips of what is done. */
async function counted<T>({ bridge }: RunningHost, work: () => Promise<T>): Promise<number> {
  bridge.clearLog();
  await work();
  return bridge.roundTrips;
}

describe.each([
  ['Excel 2021', EXCEL_2021],
  ['Excel 365', EXCEL_365],
] as const)('in %s', (_version, requirements) => {
  test.each(SAMPLES)('%s: marks come and go without a trace, in few round trips', async (name) => {
    const excel = startHost({ workbook: openWorkbook(sampleSnapshot(name)), requirements });
    const before = snapshot(excel.workbook);
    const host = excelHost();
    const { reading, result } = await validateWorkbook(host, checkWorkbook);
    expect(snapshot(excel.workbook)).toEqual(before);

    const marking = await counted(excel, () => markFindings(host, reading, result, OCCASION));
    expect(marking).toBeLessThanOrEqual(4);
    const once = snapshot(excel.workbook);
    expect(marksOf(excel)).toEqual({
      highlighted: new Set(result.findings.flatMap(placesOf).map((place) => JSON.stringify(place))).size,
      sheets: before.sheets.length + 1,
    });

    await markFindings(host, reading, result, OCCASION);
    expect(withoutIds(snapshot(excel.workbook))).toEqual(withoutIds(once));

    const clearing = await counted(excel, () => clearMarks(host));
    expect(clearing).toBeLessThanOrEqual(3);
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

/** The cell of a finding, and those in which an inspection found the same. */
function placesOf(finding: Finding): CellPlace[] {
  return isSameInEach(finding) ? finding.suspects.map(({ place }) => place) : [finding.place];
}

function marksOf({ workbook }: RunningHost): { highlighted: number; sheets: number } {
  const rects = workbook.sheets.flatMap(({ conditionalFormats }) =>
    conditionalFormats.flatMap(({ ranges }) => ranges),
  );
  return { highlighted: rects.length, sheets: workbook.sheets.length };
}

/** Identifiers are new for everything made anew. */
function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'id' ? undefined : part)));
}
