import {
  type CommentPlace,
  addComment,
  addReply,
  commentAt,
  deleteComment,
  findComment,
  requireComment,
} from '../../model/comments';
import { cellRect } from '../../model/geometry';
import { apiNotFound, itemNotFound } from '../../model/host-error';
import { requirePermission } from '../../model/protection';
import { Workbook } from '../../model/workbook';
import type { Arguments } from '../arguments';
import type { CollectionScope, Targets } from '../targets';
import type { Host, WireObject, WireType } from '../wire-type';
import { EventType, WORKBOOK_TARGET, subscriptionMethods } from './event-subscription';
import { cellArgument, sheetsOf } from './range-address';

type CommentTarget = Targets['Comment'];

const placeOf = ({ id }: CommentTarget, { workbook }: Host): CommentPlace => requireComment(workbook, id);

/** The comment, on a sheet whose objects may be edited. */
function editable(target: CommentTarget, host: Host): CommentPlace {
  const place = placeOf(target, host);
  requirePermission(place.sheet, 'allowEditObjects');
  return place;
}

/** Mentions are not modelled: a comment is plain text. */
function requirePlain(args: Arguments, index: number): void {
  const contentType = args.optionalString(index) ?? 'Plain';
  if (contentType !== 'Plain') throw apiNotFound(`comments of type ${contentType}`);
}

export const commentType: WireType<CommentTarget> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    AuthorEmail: { read: (target, host) => placeOf(target, host).comment.authorEmail },
    AuthorName: { read: (target, host) => placeOf(target, host).comment.authorName },
    Content: {
      read: (target, host) => placeOf(target, host).comment.content,
      write: (target, value, host) => {
        const { sheet, comment } = editable(target, host);
        comment.content = String(value);
        host.workbook.announce({ kind: 'comment-changed', sheet, comment });
      },
    },
    ContentType: { read: () => 'Plain' },
    CreationDate: { read: (target, host) => placeOf(target, host).comment.created },
    Id: { read: ({ id }) => id },
    Resolved: {
      read: (target, host) => placeOf(target, host).comment.resolved,
      write: (target, value, host) => (editable(target, host).comment.resolved = value === true),
    },
  },
  navigations: {
    Replies: (target, host) => host.object('CommentReplyCollection', target),
  },
  methods: {
    Delete: (target, _args, host) => deleteComment(host.workbook, editable(target, host)),
    GetLocation: (target, _args, host) => {
      const { sheet, comment } = placeOf(target, host);
      return host.object('Range', { sheet, rect: cellRect(comment.row, comment.column) });
    },
  },
};

const list = (scope: CollectionScope, host: Host): WireObject[] =>
  sheetsOf(scope).flatMap((sheet) => sheet.comments.map(({ id }) => host.object('Comment', { id })));

function byId(scope: CollectionScope, id: string, host: Host): WireObject | null {
  const place = findComment(host.workbook, id);
  return place && sheetsOf(scope).includes(place.sheet) ? host.object('Comment', { id }) : null;
}

function required(found: WireObject | null | undefined, key: string | number): WireObject {
  if (!found) throw itemNotFound(`comment ${key}`);
  return found;
}

export const commentCollectionType: WireType<CollectionScope> = {
  items: list,
  item: (scope, args, host) => required(byId(scope, args.string(0), host), args.string(0)),
  methods: {
    ...subscriptionMethods<'CommentCollection'>(
      {
        AddedEvent: EventType.commentAdded,
        ChangedEvent: EventType.commentChanged,
        DeletedEvent: EventType.commentDeleted,
      },
      (scope) => (scope instanceof Workbook ? WORKBOOK_TARGET : scope.id),
    ),
    Add: (scope, args, host) => {
      const { sheet, row, column } = cellArgument(host.workbook, args, 0, scope);
      requirePermission(sheet, 'allowEditObjects');
      requirePlain(args, 2);
      return host.object('Comment', { id: addComment(host.workbook, sheet, row, column, args.string(1)).id });
    },
    GetCount: (scope, _args, host) => list(scope, host).length,
    GetItemAt: (scope, args, host) => required(list(scope, host)[args.integer(0)], args.integer(0)),
    GetItemByCell: (scope, args, host) => {
      const { sheet, row, column } = cellArgument(host.workbook, args, 0, scope);
      const comment = commentAt(sheet, row, column);
      return required(comment && host.object('Comment', { id: comment.id }), 'of the cell');
    },
    GetItemOrNullObject: (scope, args, host) => byId(scope, args.string(0), host),
  },
};

const replyOf = (target: Targets['CommentReply'], host: Host) => {
  const reply = placeOf({ id: target.commentId }, host).comment.replies.find(({ id }) => id === target.id);
  if (!reply) throw itemNotFound(`reply ${target.id}`);
  return reply;
};

export const commentReplyType: WireType<Targets['CommentReply']> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    AuthorName: { read: (target, host) => replyOf(target, host).authorName },
    Content: { read: (target, host) => replyOf(target, host).content },
    Id: { read: ({ id }) => id },
  },
};

const repliesOf = (target: Targets['CommentReplyCollection'], host: Host): WireObject[] =>
  placeOf(target, host).comment.replies.map(({ id }) =>
    host.object('CommentReply', { commentId: target.id, id }),
  );

export const commentReplyCollectionType: WireType<Targets['CommentReplyCollection']> = {
  items: repliesOf,
  item: (target, args, host) => host.object('CommentReply', { commentId: target.id, id: args.string(0) }),
  methods: {
    Add: (target, args, host) => {
      requirePlain(args, 1);
      const { id } = addReply(host.workbook, editable(target, host), args.string(0));
      return host.object('CommentReply', { commentId: target.id, id });
    },
    GetCount: (target, _args, host) => repliesOf(target, host).length,
  },
};
