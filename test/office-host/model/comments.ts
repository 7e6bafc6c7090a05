import { cellName } from './address';
import { invalidArgument, itemNotFound } from './host-error';
import type { Comment, CommentReply, Note, Sheet } from './sheet';
import type { Workbook } from './workbook';

/** The signed-in user, author of every comment and note an add-in makes. */
export const CURRENT_USER = { name: '测试用户', email: 'user@example.com' };

const LONGEST_COMMENT = 32_767;

export const commentAt = (sheet: Sheet, row: number, column: number): Comment | undefined =>
  sheet.comments.find((comment) => comment.row === row && comment.column === column);

export const noteAt = (sheet: Sheet, row: number, column: number): Note | undefined =>
  sheet.notes.find((note) => note.row === row && note.column === column);

/** A cell holds one comment thread or one note, never both: Excel refuses a second one. */
function requireFreeCell(sheet: Sheet, row: number, column: number): void {
  const holder = commentAt(sheet, row, column) ?? noteAt(sheet, row, column);
  if (holder) throw invalidArgument(`${cellName(row, column)} already has a comment or note`);
}

export function addComment(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  content: string,
): Comment {
  requireFreeCell(sheet, row, column);
  if (content === '' || content.length > LONGEST_COMMENT) throw invalidArgument('the length of the comment');
  const comment: Comment = {
    id: workbook.newId(),
    row,
    column,
    content,
    authorName: CURRENT_USER.name,
    authorEmail: CURRENT_USER.email,
    created: '2026-01-05T08:00:00.000Z',
    resolved: false,
    replies: [],
  };
  sheet.comments.push(comment);
  workbook.announce({ kind: 'comment-added', sheet, comment });
  return comment;
}

export interface CommentPlace {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

export function findComment(workbook: Workbook, id: string): CommentPlace | undefined {
  for (const sheet of workbook.sheets) {
    const comment = sheet.comments.find((candidate) => candidate.id === id);
    if (comment) return { sheet, comment };
  }
  return undefined;
}

export function requireComment(workbook: Workbook, id: string): CommentPlace {
  const place = findComment(workbook, id);
  if (!place) throw itemNotFound(`comment ${id}`);
  return place;
}

export function deleteComment(workbook: Workbook, { sheet, comment }: CommentPlace): void {
  sheet.comments = sheet.comments.filter((other) => other.id !== comment.id);
  workbook.announce({ kind: 'comment-deleted', sheet, comment });
}

export function addReply(
  workbook: Workbook,
  { sheet, comment }: CommentPlace,
  content: string,
): CommentReply {
  const reply = { id: workbook.newId(), content, authorName: CURRENT_USER.name };
  comment.replies.push(reply);
  workbook.announce({ kind: 'comment-changed', sheet, comment });
  return reply;
}

export function addNote(sheet: Sheet, row: number, column: number, content: string): Note {
  requireFreeCell(sheet, row, column);
  const note: Note = {
    row,
    column,
    content,
    authorName: CURRENT_USER.name,
    visible: false,
    width: 108,
    height: 59.25,
  };
  sheet.notes.push(note);
  return note;
}

export function deleteNote(sheet: Sheet, row: number, column: number): void {
  sheet.notes = sheet.notes.filter((note) => note.row !== row || note.column !== column);
}
