import { attributeOf, childNamed, childrenNamed, elementsIn, rootOf } from '../../xml/xml-element';
import type { WorkbookDraft } from '../workbook-draft';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

/** Name under which metadata says that a formula fills as many cells as its result has ([MS-XLSX] 2.2.4.8). */
const TYPE = 'XLDAPR';

function metadataXml(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<metadata xmlns="${namespace}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
    `<metadataTypes count="1"><metadataType name="${TYPE}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" ` +
    'merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
    `<futureMetadata name="${TYPE}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
    '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>'
  );
}

/**
 * The number by which a cell says that its array formula is one of Excel's dynamic arrays; the part that numbers them is made
 * where there is none. null where the workbook has one for other things: the formula is then an array formula of the old kind.
 */
export function dynamicArrayNumber(workbook: WorkbookDraft): number | null {
  const { draft, main, folder, dialect } = workbook;
  const known = workbook.linked(main, 'sheetMetadata');
  if (known !== null && draft.has(known)) return numberIn(draft.xml(known));
  const part = known ?? `${folder}metadata.xml`;
  if (draft.has(part)) return null;
  draft.add(part, CONTENT_TYPE, metadataXml(dialect.main));
  if (known === null) draft.link(main, workbook.linkType('sheetMetadata'), part);
  return 1;
}

function numberIn(xml: Uint8Array): number | null {
  const root = rootOf(xml);
  const types = childNamed(xml, root, 'metadataTypes');
  const cells = childNamed(xml, root, 'cellMetadata');
  if (!types || !cells) return null;
  const type = childrenNamed(xml, types, 'metadataType').findIndex(
    (one) => attributeOf(xml, one, 'name')?.value === TYPE,
  );
  const number = childrenNamed(xml, cells, 'bk').findIndex((block) =>
    elementsIn(xml, block.content).some((entry) => attributeOf(xml, entry, 't')?.value === String(type + 1)),
  );
  return type < 0 || number < 0 ? null : number + 1;
}
