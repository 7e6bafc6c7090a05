import { cellAddress } from '../../../core/snapshot/address';
import type { FoundRemark } from '../../../host/marks/inventory';
import type { Remark } from '../../../host/marks/mark-plan';
import { attributeOf, childNamed, rootOf } from '../../xml/xml-element';
import { linkAttribute } from '../dialect';
import { WORKSHEET_ORDER, placeFor } from '../element-order';
import { insertion, removal, spliced } from '../splice';
import type { DraftSheet, WorkbookDraft } from '../workbook-draft';
import { addNotes, emptyCommentsPart, readNotes, removeNotes, type Note } from './comments-part';
import { gridOf } from './note-anchor';
import { addNoteShapes, removeNoteShapes } from './note-shapes';
import { readThreads, removeThreads } from './threads-part';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Notes and threaded comments of a sheet; a thread's stand-in among the notes does not count. */
export function readRemarks(workbook: WorkbookDraft, { id: sheet, part }: DraftSheet): FoundRemark[] {
  if (part === null) return [];
  const threads = workbook.linked(part, 'threadedComment');
  const comments = workbook.linked(part, 'comments');
  const threaded = (threads === null ? [] : readThreads(workbook.draft.xml(threads))).map(
    (thread): FoundRemark => ({ ...thread, sheet, kind: 'comment' }),
  );
  const cells = new Set(threaded.map(cellOf));
  const notes = (comments === null ? [] : readNotes(workbook.draft.xml(comments))).map(
    (note): FoundRemark => ({ ...note, sheet, kind: 'note', id: '', isAnswered: false }),
  );
  return [...threaded, ...notes.filter((note) => !cells.has(cellOf(note)))];
}

/** Adds notes to cells without any; answers those that found no place. */
export function addRemarks(
  workbook: WorkbookDraft,
  sheet: DraftSheet,
  remarks: readonly Remark[],
): readonly Remark[] {
  if (sheet.part === null) return remarks;
  const taken = new Set(readRemarks(workbook, sheet).map(cellOf));
  const free = remarks.filter((remark) => !taken.has(cellOf(remark)));
  if (free.length === 0 || !addNotesTo(workbook, sheet.part, free)) return remarks;
  return remarks.filter((remark) => taken.has(cellOf(remark)));
}

/** Whether the sheet could take the notes. */
function addNotesTo(workbook: WorkbookDraft, part: string, notes: readonly Note[]): boolean {
  const { draft } = workbook;
  const drawing = noteDrawing(workbook, part);
  const before = drawing === null ? null : decoded(draft.bytes(drawing));
  if (before === undefined) return false;
  const after = addNoteShapes(before, notes, gridOf(draft.xml(part)));
  if (after === null) return false;
  if (drawing === null) addDrawing(workbook, part, after);
  else draft.write(drawing, new TextEncoder().encode(after));
  draft.edit(workbook.linked(part, 'comments') ?? newComments(workbook, part), (xml) => addNotes(xml, notes));
  return true;
}

/** Removes notes and threads; parts that lose their last one go with it. */
export function removeRemarks(workbook: WorkbookDraft, part: string, remarks: readonly FoundRemark[]): void {
  const { draft } = workbook;
  const threadIds = new Set(remarks.filter(({ kind }) => kind === 'comment').map(({ id }) => id));
  const addresses = new Set(remarks.map(({ row, column }) => cellAddress(row, column)));
  changeLinked(workbook, part, workbook.linked(part, 'comments'), (text) => removeNotes(text, addresses));
  if (threadIds.size > 0) {
    changeLinked(workbook, part, workbook.linked(part, 'threadedComment'), (xml) =>
      removeThreads(xml, threadIds),
    );
  }
  const drawing = noteDrawing(workbook, part);
  const before = drawing === null ? undefined : decoded(draft.bytes(drawing));
  if (drawing === null || before === undefined) return;
  const after = removeNoteShapes(before, new Set(remarks.map(cellOf)));
  if (after !== null) draft.write(drawing, new TextEncoder().encode(after));
  else {
    draft.edit(part, withoutLegacyDrawing);
    removeLinked(workbook, part, drawing);
  }
}

function cellOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

function newComments(workbook: WorkbookDraft, part: string): string {
  const comments = workbook.draft.freeName(`${workbook.folder}comments`, '.xml');
  workbook.draft.add(comments, COMMENTS_TYPE, emptyCommentsPart(workbook.dialect.main));
  workbook.draft.link(part, workbook.linkType('comments'), comments);
  return comments;
}

function addDrawing(workbook: WorkbookDraft, part: string, text: string): void {
  const drawing = workbook.draft.freeName(`${workbook.folder}drawings/vmlDrawing`, '.vml');
  workbook.draft.addByExtension(drawing, 'vml', DRAWING_TYPE, text);
  const id = workbook.draft.link(part, workbook.linkType('vmlDrawing'), drawing);
  workbook.draft.edit(part, (xml) => {
    const root = rootOf(xml);
    const element = `<${root.prefix}legacyDrawing${linkAttribute(xml, workbook.dialect, id)}/>`;
    return spliced(xml, [insertion(placeFor(xml, root, WORKSHEET_ORDER, 'legacyDrawing'), element)]);
  });
}

/** The drawing of a sheet's notes; pictures of its headers have another. */
function noteDrawing(workbook: WorkbookDraft, part: string): string | null {
  const xml = workbook.draft.xml(part);
  const element = childNamed(xml, rootOf(xml), 'legacyDrawing');
  const id = element && attributeOf(xml, element, 'id')?.value;
  return workbook.draft.relationships(part).find((link) => link.id === id)?.part ?? null;
}

function withoutLegacyDrawing(xml: Uint8Array): Uint8Array {
  const element = childNamed(xml, rootOf(xml), 'legacyDrawing');
  return element ? spliced(xml, [removal(element)]) : xml;
}

function changeLinked(
  workbook: WorkbookDraft,
  source: string,
  part: string | null,
  change: (xml: Uint8Array) => Uint8Array | null,
): void {
  if (part === null) return;
  const after = change(workbook.draft.xml(part));
  if (after) workbook.draft.write(part, after);
  else removeLinked(workbook, source, part);
}

function removeLinked({ draft }: WorkbookDraft, source: string, part: string): void {
  const link = draft.relationships(source).find((one) => one.part === part);
  draft.remove(part);
  if (link) draft.unlink(source, link.id);
}

/** Text of a drawing; undefined when it is not in UTF-8, for then it could not be written again as it was. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
