import { readFileSync } from 'node:fs';
import { compoundFile } from './support/compound-file';
import { relationships, workbookFiles } from './support/package-writer';
import { failureOf } from './support/readings';
import { ENCRYPTED } from './support/real-workbooks';
import { utf8, zip } from './support/zip-writer';

const OFFICE_ROOT = relationships([['rId1', 'officeDocument', 'main.xml']]);

function office(main: string): Uint8Array {
  return zip([
    { name: '_rels/.rels', content: OFFICE_ROOT },
    { name: 'main.xml', content: main },
  ]);
}

it.each([
  ['an empty file', new Uint8Array(), 'empty-file', '空'],
  ['a web page', utf8('<html><table><tr><td>收入</td></tr></table></html>'), 'not-a-workbook', '网页'],
  ['a web page with a byte order mark', utf8('\ufeff\n<!DOCTYPE html><p>'), 'not-a-workbook', '网页'],
  ['a web page in UTF-16', Buffer.from('\ufeff<html>', 'utf16le'), 'not-a-workbook', '网页'],
  [
    'a table of Excel 2003',
    utf8('<?xml version="1.0"?><Workbook><Worksheet/></Workbook>'),
    'not-a-workbook',
    'XML',
  ],
  ['a CSV file', utf8('科目,金额\n2080501,12.5\n'), 'not-a-workbook', '文本'],
  ['a CSV file in GBK', Uint8Array.from([0xbf, 0xc6, 0xc4, 0xbf, 0x2c, 0x31]), 'not-a-workbook', '文本'],
  ['a PDF', utf8('%PDF-1.7 …'), 'not-a-workbook', 'PDF'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-a-workbook', '图片'],
  ['rich text', utf8('{\\rtf1 }'), 'not-a-workbook', '文字文档'],
  ['a RAR archive', utf8('Rar!\x1a\x07'), 'not-a-workbook', '压缩包'],
  ['arbitrary bytes', Uint8Array.from([1, 2, 3, 0, 0, 7]), 'not-a-workbook', '不是 Excel'],
  ['an .xls', compoundFile(['Workbook']), 'legacy-xls', '旧版'],
  ['an .xls of 1995', compoundFile(['Book']), 'legacy-xls', '旧版'],
  ['an .xls cut off before its directory', compoundFile(['Workbook']).subarray(0, 700), 'legacy-xls', '旧版'],
  ['an encrypted .xlsx', compoundFile(['EncryptionInfo', 'EncryptedPackage'], 40), 'encrypted', '加密'],
  ['an .xlsx LibreOffice encrypted', readFileSync(ENCRYPTED), 'encrypted', '加密'],
  ['a .doc with an embedded table', compoundFile(['WordDocument']), 'not-a-workbook', '文字文档'],
  ['a .ppt', compoundFile(['PowerPoint Document']), 'not-a-workbook', '演示'],
  ['a .docx', office('<w:document xmlns:w="x"><w:body/></w:document>'), 'not-a-workbook', '文字文档'],
  ['a .pptx', office('<p:presentation xmlns:p="x"/>'), 'not-a-workbook', '演示'],
  ['an office file of another kind', office('<VisioDocument/>'), 'not-a-workbook', '不是 Excel'],
  ['a plain archive', zip([{ name: 'a.txt', content: 'a' }]), 'not-a-workbook', '压缩包'],
  [
    'an archive with links but no document',
    zip([{ name: '_rels/.rels', content: relationships([]) }]),
    'not-a-workbook',
    '压缩包',
  ],
  ['an empty archive', zip([]), 'not-a-workbook', '压缩包'],
  [
    'an OpenDocument sheet',
    zip([{ name: 'mimetype', content: 'application/vnd.oasis' }]),
    'not-a-workbook',
    'OpenDocument',
  ],
  [
    'an .xlsb',
    zip([{ name: '_rels/.rels', content: relationships([['rId1', 'officeDocument', 'xl/workbook.bin']]) }]),
    'binary-workbook',
    '.xlsb',
  ],
  [
    'an archive with a password',
    zip(workbookFiles({ sheets: [] }).map((file) => ({ ...file, flags: 1 }))),
    'encrypted',
    '加密',
  ],
])('tells %s', (_, bytes, code, hint) => {
  const failure = failureOf(new Uint8Array(bytes));
  expect(failure.code).toBe(code);
  expect(failure.message['zh-CN']).toContain(hint);
  expect(failure.message['zh-CN']).toMatch(/^[^。]+。$/);
  expect(failure.message['en-US']).toMatch(/^[A-Z].+\.$/);
});
