import { parseAddress } from '../../../core/snapshot/address';
import { attributeOf, childNamed, childrenNamed, rootOf, textOf } from '../../xml/xml-element';
import { removal, spliced } from '../splice';

/** The first of a thread of comments on a cell; 0-based. */
export interface Thread {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isAnswered: boolean;
}

/** Threads of a part of threaded comments ([MS-XLSX] 2.1.24). */
export function readThreads(xml: Uint8Array): Thread[] {
  const root = rootOf(xml);
  const comments = childrenNamed(xml, root, 'threadedComment').map((comment) => {
    const text = childNamed(xml, comment, 'text');
    return {
      id: attributeOf(xml, comment, 'id')?.value ?? '',
      parent: attributeOf(xml, comment, 'parentId')?.value,
      at: parseAddress(attributeOf(xml, comment, 'ref')?.value ?? ''),
      text: text ? textOf(xml, text) : '',
    };
  });
  const answered = new Set(comments.map(({ parent }) => parent));
  return comments.flatMap(({ id, parent, at, text }) =>
    parent === undefined && at ? [{ id, ...at, text, isAnswered: answered.has(id) }] : [],
  );
}

/** Removes comments by id; null when none is left. */
export function removeThreads(xml: Uint8Array, ids: ReadonlySet<string>): Uint8Array | null {
  const comments = childrenNamed(xml, rootOf(xml), 'threadedComment');
  const removed = comments.filter((comment) => ids.has(attributeOf(xml, comment, 'id')?.value ?? ''));
  return removed.length === comments.length ? null : spliced(xml, removed.map(removal));
}
