import { relationships, workbookFiles, type WrittenWorkbook } from './package-writer';
import { zip, type ZipFile } from './zip-writer';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const DATA =
  '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 合计 </t></is></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+1</f><v>1</v></c></row>' +
  '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2" t="b"><v>1</v></c></row><row r="3"/>';

/** Workbooks other programs might have made, each with something a careless writer would lose or break. */
export function hostileWorkbooks(): Record<string, Uint8Array> {
  return {
    'with neither styles nor content types': build({ sheets: [{ data: DATA }] }),
    'with empty lists of styles': build({
      sheets: [{ data: DATA }],
      styles:
        '<numFmts count="0"/><fonts count="1"><font/></fonts><cellXfs count="1"><xf/></cellXfs><dxfs count="0" />',
    }),
    'with an empty list written as two tags, and a wrong count': build({
      sheets: [{ data: DATA }],
      styles: '<fonts><font/></fonts><cellXfs count="7"><xf/><xf/></cellXfs><dxfs count="0"></dxfs><extLst/>',
    }),
    'with names, links outside, views and an order of calculation': build({
      sheets: [{ data: DATA }, { name: '表二' }],
      styles: '<fonts count="1"><font><sz val="9"/></font></fonts><cellXfs count="1"><xf/></cellXfs>',
      files: [
        {
          name: 'xl/workbook.xml',
          content:
            `<?xml version="1.0"?>\r\n<!-- made by hand --><workbook xmlns="${MAIN}" xmlns:rel="${OFFICE}">` +
            '<bookViews>\n<workbookView activeTab="1" firstSheet="0"/></bookViews><sheets>' +
            '<sheet name="a" sheetId="1" rel:id="rId1"/><sheet name="表二" sheetId="9" rel:id="rId2"/></sheets>' +
            '<externalReferences><externalReference rel:id="rId90"/></externalReferences><definedNames/>' +
            '<calcPr calcId="1"/><pivotCaches/></workbook>',
        },
        { name: 'xl/calcChain.xml', content: `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>` },
      ],
    }),
    'in the strict dialect': build({
      sheets: [
        { part: `<worksheet xmlns="${STRICT_MAIN}"><sheetData>${DATA}</sheetData><drawingHF/></worksheet>` },
      ],
      files: [
        {
          name: '_rels/.rels',
          content: relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]).replace(
            OFFICE,
            STRICT_OFFICE,
          ),
        },
        {
          name: 'xl/workbook.xml',
          content: `<workbook xmlns="${STRICT_MAIN}" xmlns:r="${STRICT_OFFICE}" conformance="strict"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        },
        {
          name: 'xl/_rels/workbook.xml.rels',
          content: relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']]).replace(
            OFFICE,
            STRICT_OFFICE,
          ),
        },
      ],
    }),
    'with prefixed names': build({
      sheets: [
        {
          part: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData><x:pageMargins/></x:worksheet>`,
        },
      ],
      files: [
        {
          name: 'xl/workbook.xml',
          content: `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="a" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
        },
        {
          name: 'xl/styles.xml',
          content: `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font/></x:fonts><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>`,
        },
      ],
      styles: '',
    }),
    'with notes, form controls and threads of comments': build(notedWorkbook()),
    'with rules, validations, pictures, tables, controls and macros': build(crowdedWorkbook()),
    'in an archive of descriptors, comments, stored and wide entries': zip(
      workbookFiles({ sheets: [{ data: DATA }] }).map((file, index): ZipFile => {
        return [
          file,
          { ...file, hasDataDescriptor: true },
          { ...file, isStored: true },
          { ...file, isZip64: true },
        ][index % 4]!;
      }),
      { comment: '财政局 made this' },
    ),
  };
}

function build(workbook: WrittenWorkbook): Uint8Array {
  return zip(workbookFiles(workbook));
}

function notedWorkbook(): WrittenWorkbook {
  return {
    sheets: [
      { data: DATA, after: `<pageMargins/><legacyDrawing xmlns:q="${OFFICE}" q:id="rId7"/><extLst/>` },
    ],
    files: [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: relationships([
          ['rId7', 'vmlDrawing', '/xl/drawings/vmlDrawing1.vml'],
          ['rId8', 'comments', '../comments1.xml'],
          ['rId9', 'threadedComment', '../threadedComments/threadedComment1.xml'],
        ]),
      },
      {
        name: 'xl/comments1.xml',
        content:
          `<comments xmlns="${MAIN}"><authors><author>李四</author><author>tc={1}</author></authors><commentList>` +
          '<comment ref="D4" authorId="0"><text><r><t>已与财政局</t></r><r><t xml:space="preserve"> 核对</t></r></text></comment>' +
          '<comment ref="D5" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
      },
      {
        name: 'xl/threadedComments/threadedComment1.xml',
        content:
          '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">' +
          '<threadedComment ref="D5" dT="2026-01-01T00:00:00.00" personId="{9}" id="{1}"><text>请核实</text></threadedComment>' +
          '<threadedComment ref="D5" dT="2026-01-02T00:00:00.00" personId="{9}" id="{2}" parentId="{1}"><text>已核实</text></threadedComment></ThreadedComments>',
      },
      {
        name: 'xl/drawings/vmlDrawing1.vml',
        content:
          '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n' +
          '<v:shapetype id="_x0000_t201"/><v:shape id="_x0000_s1030" type="#_x0000_t201"><v:textbox><div>按钮<br></div></v:textbox>' +
          '<x:ClientData ObjectType="Button"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>\r\n</xml>\r\n',
      },
    ],
  };
}

function crowdedWorkbook(): WrittenWorkbook {
  const opaque = (name: string): ZipFile => ({ name, content: `\u0000opaque ${name}` });
  return {
    sheets: [
      {
        before: '<sheetPr/><dimension ref="A1:C3"/>',
        data: DATA,
        after:
          '<autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>' +
          '<conditionalFormatting sqref="A1:B9"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>A1&lt;0</formula></cfRule>' +
          '<cfRule type="dataBar" priority="2"/></conditionalFormatting>\n' +
          '<dataValidations count="1"><dataValidation sqref="A1"/></dataValidations><hyperlinks><hyperlink ref="A1"/></hyperlinks>' +
          `<pageMargins/><drawing xmlns:r="${OFFICE}" r:id="rId1"/>` +
          '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>' +
          '<tableParts count="0"/>',
      },
    ],
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts count="1"><font/></fonts>' +
      '<cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
    files: [
      { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: relationships([]) },
      opaque('xl/vbaProject.bin'),
      opaque('xl/charts/chart1.xml.bin'),
      opaque('xl/pivotTables/pivotTable1.bin'),
      opaque('xl/media/image1.png'),
    ],
  };
}
