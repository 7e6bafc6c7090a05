import { zip, type ZipFile } from './zip-writer';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** One sheet of a hand-written workbook. */
export interface WrittenSheet {
  readonly name?: string;
  readonly state?: string;
  /** The whole part; or give `data`. */
  readonly part?: string | Uint8Array;
  /** Content of its sheetData. */
  readonly data?: string;
  /** Elements before and after sheetData. */
  readonly before?: string;
  readonly after?: string;
}

export interface WrittenWorkbook {
  readonly sheets: readonly WrittenSheet[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Added to the archive, replacing parts of the same name. */
  readonly files?: readonly ZipFile[];
  readonly without?: readonly string[];
}

/** The parts of a small workbook whose XML the test writes itself. */
export function workbookFiles(workbook: WrittenWorkbook): ZipFile[] {
  const files: ZipFile[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', content: workbookXml(workbook.sheets) },
    { name: 'xl/_rels/workbook.xml.rels', content: workbookLinks(workbook) },
    ...workbook.sheets.map((sheet, index) => ({ name: sheetPart(index), content: sheetXml(sheet) })),
  ];
  if (workbook.sharedStrings !== undefined) {
    files.push({
      name: 'xl/sharedStrings.xml',
      content: `<sst xmlns="${MAIN}">${workbook.sharedStrings}</sst>`,
    });
  }
  if (workbook.styles !== undefined) {
    files.push({
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${MAIN}">${workbook.styles}</styleSheet>`,
    });
  }
  const replaced = new Set(workbook.files?.map(({ name }) => name));
  return [
    ...files.filter(({ name }) => !replaced.has(name) && !workbook.without?.includes(name)),
    ...(workbook.files ?? []),
  ];
}

/** The same as an .xlsx file. */
export function writeWorkbook(workbook: WrittenWorkbook): Uint8Array {
  return zip(workbookFiles(workbook));
}

/** A workbook of one sheet with this content of its sheetData. */
export function writeSheet(data: string, rest: Omit<WrittenSheet, 'data'> = {}): Uint8Array {
  return writeWorkbook({ sheets: [{ ...rest, data }] });
}

export function relationships(
  links: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const items = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const items = sheets.map(({ name, state }, index) => {
    const visibility = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${items.join('')}</sheets></workbook>`;
}

function workbookLinks(workbook: WrittenWorkbook): string {
  return relationships(
    [
      ...workbook.sheets.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['rId9001', 'sharedStrings', 'sharedStrings.xml'] as const,
      ['rId9002', 'styles', 'styles.xml'] as const,
    ].filter(
      ([id]) =>
        (id !== 'rId9001' || workbook.sharedStrings !== undefined) &&
        (id !== 'rId9002' || workbook.styles !== undefined),
    ),
  );
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function sheetXml({ part, before = '', data = '', after = '' }: WrittenSheet): string | Uint8Array {
  return part ?? `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}
