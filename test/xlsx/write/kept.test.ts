import { readFileSync } from 'node:fs';
import { JOURNAL_KEY } from '../../../src/host/marks/signature';
import { SAMPLES } from '../../support/sample';
import { openWell, partsOf, rewrittenEntries } from '../support/marking';
import { writeWorkbook } from '../support/package-writer';

const KEY = 'budget-check.ignored';
const VALUE = [{ key: 'row-split|支出表', reason: '以前年度口径 <&>"\'' }];

async function kept(bytes: Uint8Array, ...values: unknown[]): Promise<Uint8Array> {
  const workbook = openWell(bytes);
  for (const value of values) await workbook.host.keep(KEY, value);
  return workbook.save();
}

const recalled = (bytes: Uint8Array) => openWell(bytes).host.recall(KEY);

test.each(SAMPLES)('%s keeps a value beside everything else, and gives it back or up', async (sample) => {
  const original = readFileSync(`samples/${sample}.xlsx`);
  const copy = await kept(original, VALUE);
  expect(await recalled(copy)).toEqual(VALUE);
  const [before, after] = [partsOf(original), partsOf(copy)];
  const changed = [...after].filter(([name, content]) => before.get(name) !== content).map(([name]) => name);
  expect(changed.sort()).toEqual(['customXml/item1.xml', 'xl/_rels/workbook.xml.rels']);
  expect(partsOf(await kept(copy, null))).toEqual(before);
});

test('another value takes the place of the first', async () => {
  const copy = await kept(await kept(writeWorkbook({ sheets: [{}] }), VALUE), ['other']);
  expect(await recalled(copy)).toEqual(['other']);
  expect([...partsOf(copy).keys()].filter((name) => name.startsWith('customXml'))).toHaveLength(1);
});

test('what comes and goes before the workbook is saved leaves no trace', async () => {
  const original = readFileSync('samples/youhao-2026.xlsx');
  expect(Buffer.from(await kept(original, VALUE, null)).equals(original)).toBe(true);
  const workbook = openWell(original);
  await workbook.host.keep(JOURNAL_KEY, { entries: [] });
  expect((await workbook.host.readMarks()).journal).toEqual({ entries: [] });
});

test('the parts of others are neither taken for ours nor touched', async () => {
  const links =
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>' +
    '<Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>' +
    '<Relationship Id="c2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/gone.xml"/>';
  const original = writeWorkbook({
    sheets: [{}],
    files: [
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
      },
      { name: 'customXml/item1.xml', content: '<p:properties xmlns:p="urn:theirs"/>' },
    ],
  });
  expect(await recalled(original)).toBeNull();
  const copy = await kept(original, VALUE);
  expect(await recalled(copy)).toEqual(VALUE);
  expect(rewrittenEntries(original, copy)).not.toContain('customXml/item1.xml');
  expect(partsOf(copy).has('customXml/item2.xml')).toBe(true);
});
