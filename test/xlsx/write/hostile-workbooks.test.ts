import { elementsIn, rootOf } from '../../../src/xlsx/xml/xml-element';
import { XmlCursor } from '../../../src/xlsx/xml/xml-cursor';
import { WORKSHEET_ORDER } from '../../../src/xlsx/write/element-order';
import { isOwnHighlight, isOwnRemark } from '../../../src/host/marks/signature';
import { contentOf } from '../../excel/support/open-sample';
import { annotated, cleared, openWell, partsOf, partText, rewrittenEntries } from '../support/marking';
import { hostileWorkbooks } from '../support/hostile-workbooks';
import { utf8 } from '../support/zip-writer';

describe.each(Object.entries(hostileWorkbooks()))('%s', (_, original) => {
  let copy: Uint8Array;

  beforeAll(async () => {
    copy = await annotated(original, ['B2', 'A1', 'C3']);
  });

  test('our marks are there', async () => {
    const { highlights, remarks, report } = await openWell(copy).host.readMarks();
    expect(highlights.filter(isOwnHighlight)).toHaveLength(2);
    expect(remarks.filter(isOwnRemark).map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [0, 0],
      [2, 2],
    ]);
    expect(report).toMatchObject({ returnTo: '1' });
  });

  test('the content, and everything of the user that marks are made of, is as before', async () => {
    const before = await openWell(original).host.readMarks();
    const after = await openWell(copy).host.readMarks();
    expect(contentOf(openWell(copy).snapshot)).toEqual(contentOf(openWell(original).snapshot));
    expect(after.remarks.filter((remark) => !isOwnRemark(remark))).toEqual(before.remarks);
    const formulas = after.highlights.filter((one) => !isOwnHighlight(one)).map(({ formula }) => formula);
    expect(formulas).toEqual(before.highlights.map(({ formula }) => formula));
  });

  test('parts that have nothing to do with marks keep their very bytes', () => {
    const rewritten = rewrittenEntries(original, copy);
    for (const name of rewritten) {
      expect(name).toMatch(
        /^(\[Content_Types\]\.xml|.*workbook\.xml(\.rels)?|.*styles\.xml|.*comments1\.xml|.*vmlDrawing1\.vml|.*sheet1\.xml(\.rels)?)$/,
      );
    }
  });

  test('every part of XML is well-formed, and the sheet in order', () => {
    for (const [name, content] of partsOf(copy)) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const cursor = new XmlCursor(new Uint8Array(Buffer.from(content, 'latin1')));
      while (cursor.next());
      expect(cursor.depth).toBe(0);
    }
    const sheet = utf8(partText(copy, 'xl/worksheets/sheet1.xml'));
    const ranks = elementsIn(sheet, rootOf(sheet).content)
      .map(({ name }) => WORKSHEET_ORDER.indexOf(name))
      .filter((rank) => rank >= 0);
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  });

  test('clearing gives back every part, in its place', async () => {
    const back = partsOf(await cleared(copy));
    expect([...back.keys()]).toEqual([...partsOf(original).keys()]);
    expect(back).toEqual(partsOf(original));
  });
});
