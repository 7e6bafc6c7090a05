import { readFileSync, readdirSync } from 'node:fs';
import { XlsxPackage } from '../../../src/xlsx/package/xlsx-package';
import { zip, type ZipFile } from './zip-writer';

const FOLDER = 'test/xlsx/workbooks';

/** A workbook that cannot be read without its password. */
export const ENCRYPTED = `${FOLDER}/encrypted/libreoffice.xlsx`;

/** Workbooks as other programs write them (test/xlsx/workbooks/README.md), and what still others would make of them. */
export function realWorkbooks(): Record<string, Uint8Array> {
  const names = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));
  const written = Object.fromEntries(
    names.map((name) => [name, new Uint8Array(readFileSync(`${FOLDER}/${name}`))]),
  );
  return {
    ...written,
    'xlsxwriter.xlsx in the strict dialect': changed(written['xlsxwriter.xlsx']!, inStrictDialect),
    'libreoffice.xlsx in the strict dialect': changed(written['libreoffice.xlsx']!, inStrictDialect),
    'xlsxwriter.xlsx after years of pasting: 60,000 cell styles': changed(
      written['xlsxwriter.xlsx']!,
      withManyStyles,
    ),
    'xlsxwriter.xlsx with a conversation on a cell': changed(written['xlsxwriter.xlsx']!, withThread),
    'xlsxwriter.xlsx with formulas shared by their cells': changed(
      written['xlsxwriter.xlsx']!,
      withSharedFormulas,
    ),
    'xlsxwriter.xlsx as WPS leaves it': changed(written['xlsxwriter.xlsx']!, asLeftByWps),
  };
}

interface Part {
  readonly name: string;
  readonly text: string;
}

type Change = (parts: readonly Part[]) => readonly Part[];

/** The package with its parts of text changed; others stay as they are. */
function changed(bytes: Uint8Array, change: Change): Uint8Array {
  const { archive } = new XlsxPackage(bytes);
  const files = archive.entries.map((entry): ZipFile => ({
    name: entry.name,
    content: archive.inflate(entry),
  }));
  const isText = ({ name }: ZipFile): boolean => /\.(?:xml|rels|vml)$/.test(name);
  const parts = files.filter(isText).map(({ name, content }) => ({ name, text: textOf(content) }));
  const results = new Map(change(parts).map(({ name, text }) => [name, text]));
  const kept = files.map((file) => ({ ...file, content: results.get(file.name) ?? file.content }));
  const known = new Set(files.map(({ name }) => name));
  const added = [...results].filter(([name]) => !known.has(name));
  return zip([...kept, ...added.map(([name, content]) => ({ name, content }))]);
}

function textOf(content: Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** Changes the parts whose names match, and adds others. */
function edited(
  parts: readonly Part[],
  edits: readonly (readonly [part: RegExp, find: string | RegExp, put: string])[],
  added: readonly Part[] = [],
): Part[] {
  const results = parts.map(({ name, text }) => ({
    name,
    text: edits
      .filter(([part]) => part.test(name))
      .reduce((before, [, find, put]) => {
        const after = before.replace(find, put);
        if (after === before) throw new Error(`${name} has no ${String(find)}`);
        return after;
      }, text),
  }));
  return [...results, ...added];
}

/** Excel's 严格开放 XML: other namespaces for the same elements (ISO/IEC 29500-1, Annex A). */
const STRICT_NAMES: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/'],
];

function inStrictDialect(parts: readonly Part[]): Part[] {
  return parts.map(({ name, text }) => ({
    name,
    text: STRICT_NAMES.reduce(
      (before, [transitional, strict]) => before.replaceAll(transitional, strict),
      text,
    ).replace(/<workbook /, '<workbook conformance="strict" '),
  }));
}

function withManyStyles(parts: readonly Part[]): Part[] {
  const styles = Array.from(
    { length: 60_000 },
    (_, index) => `<xf numFmtId="${index % 50}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return edited(parts, [
    [/styles\.xml$/, '</cellXfs>', `${styles.join('')}</cellXfs>`],
    [/styles\.xml$/, /<cellXfs count="(\d+)"/, `<cellXfs count="60007"`],
    // A cell far down in the list, as such workbooks have them.
    [/worksheets\/sheet2\.xml$/, /<c r="A4" s="\d+"/, '<c r="A4" s="60006"'],
  ]);
}

const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const THREAD_LINKS = 'http://schemas.microsoft.com/office/2017/10/relationships';

/** The note on 水利 as Excel 365 keeps it once it has been made a conversation. */
function withThread(parts: readonly Part[]): Part[] {
  return edited(
    parts,
    [
      [
        /comments2\.xml$/,
        /<author>[^<]*<\/author>/,
        '<author>tc={0A1B2C3D-0000-4000-8000-000000000001}</author>',
      ],
      [
        /worksheets\/_rels\/sheet2\.xml\.rels$/,
        '</Relationships>',
        `<Relationship Id="rId77" Type="${THREAD_LINKS}/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
      ],
      [
        /_rels\/workbook\.xml\.rels$/,
        '</Relationships>',
        `<Relationship Id="rId77" Type="${THREAD_LINKS}/person" Target="persons/person.xml"/></Relationships>`,
      ],
      [
        /\[Content_Types\]\.xml$/,
        '</Types>',
        '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>' +
          '<Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/></Types>',
      ],
    ],
    [
      {
        name: 'xl/threadedComments/threadedComment1.xml',
        text:
          `<ThreadedComments xmlns="${THREADS}">` +
          '<threadedComment ref="C13" dT="2026-01-05T08:00:00.00" personId="{P1}" id="{0A1B2C3D-0000-4000-8000-000000000001}"><text>这里的数字再核一下</text></threadedComment>' +
          '<threadedComment ref="C13" dT="2026-01-06T08:00:00.00" personId="{P1}" id="{0A1B2C3D-0000-4000-8000-000000000002}" parentId="{0A1B2C3D-0000-4000-8000-000000000001}"><text>已问业务股</text></threadedComment>' +
          '</ThreadedComments>',
      },
      {
        name: 'xl/persons/person.xml',
        text: `<personList xmlns="${THREADS}"><person displayName="李四" id="{P1}" userId="li4" providerId="None"/></personList>`,
      },
    ],
  );
}

function withSharedFormulas(parts: readonly Part[]): Part[] {
  return edited(parts, [
    [/worksheets\/sheet2\.xml$/, '<f>D12+E12</f>', '<f t="shared" ref="C12:C19" si="0">D12+E12</f>'],
    [/worksheets\/sheet2\.xml$/, '<f>D19+E19</f>', '<f t="shared" si="0"/>'],
  ]);
}

const WPS = 'http://www.wps.cn/officeDocument/2013/wpsCustomData';

/** Its name in the properties, its own data beside the workbook and in extension lists, and no count of anything. */
function asLeftByWps(parts: readonly Part[]): Part[] {
  return edited(
    parts,
    [
      [/docProps\/app\.xml$/, /<Application>[^<]*<\/Application>/, '<Application>WPS 表格</Application>'],
      [/docProps\/app\.xml$/, /<AppVersion>[^<]*<\/AppVersion>/, ''],
      [/styles\.xml$/, /(<(?:fonts|fills|borders|cellXfs|cellStyles)) count="\d+"/g, '$1'],
      [/worksheets\/sheet[12]\.xml$/, '<worksheet ', `<worksheet xmlns:etc="${WPS}" `],
      [
        /_rels\/\.rels$/,
        '</Relationships>',
        '<Relationship Id="rId88" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
      ],
      [
        /_rels\/workbook\.xml\.rels$/,
        '</Relationships>',
        '<Relationship Id="rId88" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
      ],
      [
        /\[Content_Types\]\.xml$/,
        '</Types>',
        '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>' +
          '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
      ],
    ],
    [
      {
        name: 'docProps/custom.xml',
        text:
          '<?xml version="1.0" encoding="UTF-8"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
          '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16120</vt:lpwstr></property>' +
          '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="ICV"><vt:lpwstr>7A1F6C2B4E8D4F0C9A2B3C4D5E6F7081_13</vt:lpwstr></property></Properties>',
      },
      {
        name: 'customXml/item1.xml',
        text:
          '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
          `<woProps xmlns="https://web.wps.cn/et/2018/main" xmlns:s="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><woSheetsProps><woSheetProps sheetStid="1" interlineOnOff="0" interlineColor="0" isDbSheet="0"/></woSheetsProps><woBookProps><bookSettings fileId="" isFilterShared="1"/></woBookProps></woProps>`,
      },
      {
        name: 'customXml/_rels/item1.xml.rels',
        text: '<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>',
      },
      {
        name: 'customXml/itemProps1.xml',
        text: '<ds:datastoreItem ds:itemID="{06C82605-B75B-4693-9329-32AAD527C692}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="https://web.wps.cn/et/2018/main"/></ds:schemaRefs></ds:datastoreItem>',
      },
    ],
  );
}
