import { isOwn } from '../own-elements';
import { rootOf } from '../../xml/xml-element';
import type { WorkbookDraft } from '../workbook-draft';
import { withoutOwnStyles } from './style-lists';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Styles as a workbook without a styles part has them; ended so that we know the part again. */
function emptyStyles(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet >'
  );
}

/** Name of the workbook's styles part, which is made where there is none. */
export function stylesPart(workbook: WorkbookDraft): string {
  const { draft, main, folder, dialect } = workbook;
  const known = workbook.linked(main, 'styles');
  if (known !== null && draft.has(known)) return known;
  const part = known ?? `${folder}styles.xml`;
  draft.add(part, CONTENT_TYPE, emptyStyles(dialect.main));
  if (known === null) draft.link(main, workbook.linkType('styles'), part);
  return part;
}

/** Takes our styles out of the workbook, and with them a styles part that was made for them. */
export function dropOwnStyles(workbook: WorkbookDraft): void {
  const { draft, main } = workbook;
  const link = draft.relationships(main).find(({ type }) => type === 'styles');
  if (!link?.part || !draft.has(link.part)) return;
  const xml = withoutOwnStyles(draft.xml(link.part));
  if (!isOwn(xml, rootOf(xml))) return draft.write(link.part, xml);
  draft.remove(link.part);
  draft.unlink(main, link.id);
}
