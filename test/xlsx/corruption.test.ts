import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from '../support/fast-check';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { workbookFiles } from './support/package-writer';
import { utf8, zip } from './support/zip-writer';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../samples/youhao-2026.xlsx')));

const FILES = workbookFiles({
  sheets: [
    {
      before: '<cols><col min="1" max="3" hidden="1"/></cols>',
      data: '<row r="1" hidden="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f t="shared" si="0">A$1*2</f><v>1.5</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c><c t="inlineStr"><is><t>小计</t></is></c></row>',
      after: '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    },
  ],
  sharedStrings: '<si><r><t xml:space="preserve"> 合计&amp;</t></r><rPh><t>x</t></rPh></si>',
  styles:
    '<numFmts><numFmt numFmtId="176" formatCode="0.00"/></numFmts><cellXfs><xf/><xf numFmtId="176"/></cellXfs>',
});

/** Places and the bytes put there. */
const patches = (length: number): fc.Arbitrary<[number, number][]> =>
  fc.array(fc.tuple(fc.nat(length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });

function patched(bytes: Uint8Array, changes: readonly [number, number][]): Uint8Array {
  const copy = bytes.slice();
  for (const [at, byte] of changes) copy[at] = byte;
  return copy;
}

/** Every reading is a snapshot or a failure in words. */
function isAnswered(bytes: Uint8Array): boolean {
  const reading = readXlsx(bytes, 'book.xlsx');
  return reading.ok ? reading.snapshot.sheets.length >= 0 : reading.failure.message['zh-CN'] !== '';
}

it('answers whatever bytes of a file are changed', () => {
  fc.assert(
    fc.property(patches(SAMPLE.length), (changes) => isAnswered(patched(SAMPLE, changes))),
    { numRuns: 150 },
  );
});

it('answers whatever is cut out of a file', () => {
  const cuts = fc.tuple(fc.nat(SAMPLE.length), fc.nat(SAMPLE.length));
  fc.assert(
    fc.property(cuts, ([one, other]) =>
      isAnswered(SAMPLE.subarray(Math.min(one, other), Math.max(one, other))),
    ),
    { numRuns: 100 },
  );
});

it('answers arbitrary bytes, whatever they begin with', () => {
  const beginnings = fc.constantFrom('', 'PK\x03\x04', '<?xml ', '%PDF');
  fc.assert(
    fc.property(beginnings, fc.uint8Array({ maxLength: 600 }), (beginning, bytes) =>
      isAnswered(Uint8Array.from([...utf8(beginning), ...bytes])),
    ),
  );
});

it('answers whatever stands in the parts of a sound archive', () => {
  const index = fc.nat(FILES.length - 1);
  fc.assert(
    fc.property(
      index,
      fc.array(fc.tuple(fc.nat(1000), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      (at, changes) => {
        const content = utf8(String(FILES[at]!.content));
        const changed = patched(
          content,
          changes.map(([place, byte]) => [place % content.length, byte]),
        );
        return isAnswered(
          zip(FILES.map((file, other) => (other === at ? { ...file, content: changed } : file))),
        );
      },
    ),
    { numRuns: 500 },
  );
});

it('answers whatever XML tokens stand in a sheet', () => {
  const token = fc.constantFrom(
    '<row>',
    '<row r="2">',
    '</row>',
    '<c>',
    '<c r="B1" t="s">',
    '<c t="str"/>',
    '</c>',
    '<v>',
    '</v>',
    '<f t="shared" si="0">',
    '<f/>',
    '</f>',
    '<is>',
    '<t>',
    '</t>',
    '</is>',
    '12',
    'A1',
    '&amp;',
    '&x;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<',
    '>',
    '"',
    '/',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
      const content = `<worksheet><sheetData>${tokens.join('')}</sheetData></worksheet>`;
      return isAnswered(
        zip([
          ...FILES.filter(({ name }) => !name.includes('sheet1')),
          { name: 'xl/worksheets/sheet1.xml', content },
        ]),
      );
    }),
    { numRuns: 500 },
  );
});
