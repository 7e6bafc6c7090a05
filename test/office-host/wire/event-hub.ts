import { rectName } from '../model/address';
import type { Change } from '../model/changes';
import { valueType } from '../model/cell-text';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../model/geometry';
import type { CellValue } from '../model/sheet';
import type { StructuralEdit } from '../model/structural-edit';
import { EventType, WORKBOOK_TARGET } from './types/event-subscription';
import type { Subscriptions } from './wire-type';

/** An event as pushed to the client, which takes it apart by type and target. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Who made a change: the add-in through a request, or the user in the grid. */
export type Origin = 'add-in' | 'user';

const EVENT_CATEGORY = 65_536;

type Details = Readonly<Record<string, unknown>>;

/** Keeps the changes an add-in has asked to hear of until they can be pushed to it. */
export class EventHub implements Subscriptions {
  enabled = true;
  private readonly wanted = new Set<string>();
  private pending: EventEntry[] = [];

  constructor(private readonly keep: (change: Change & { kind: 'cells' | 'formats' }) => string) {}

  add(eventType: number, targetId: string): void {
    this.wanted.add(`${eventType} ${targetId}`);
  }

  remove(eventType: number, targetId: string): void {
    this.wanted.delete(`${eventType} ${targetId}`);
  }

  /** The events since the last call, in order. */
  take(): readonly EventEntry[] {
    const taken = this.pending;
    this.pending = [];
    return taken;
  }

  record(change: Change, origin: Origin): void {
    if (!this.enabled || change.kind === 'settings') return;
    const event = describe(change, origin);
    const targets = [change.sheet.id, WORKBOOK_TARGET];
    const wanted = targets.filter((target) => this.wanted.has(`${event.type} ${target}`));
    if (wanted.length > 0) {
      const reference = change.kind === 'cells' || change.kind === 'formats' ? this.keep(change) : undefined;
      const message = JSON.stringify({
        worksheetId: change.sheet.id,
        source: 'Local',
        ...event.details,
        ...(reference === undefined ? {} : { referenceId: reference }),
      });
      for (const target of wanted) this.notify(event.type, target, message);
    }
    if (change.kind === 'selection') this.notify(EventType.selection, '', '{}');
  }

  /** Tells the client of an event whether or not it has asked to hear of it. */
  notify(messageType: number, targetId: string, message: string): void {
    this.pending.push({ messageCategory: EVENT_CATEGORY, messageType, targetId, message });
  }
}

interface Described {
  readonly type: number;
  readonly details: Details;
}

type SheetChange = Exclude<Change, { kind: 'settings' }>;

function describe(change: SheetChange, origin: Origin): Described {
  switch (change.kind) {
    case 'cells':
      return { type: EventType.sheetChanged, details: { ...changedCells(change), ...trigger(origin) } };
    case 'structure':
      return { type: EventType.sheetChanged, details: { ...movedCells(change.edit), ...trigger(origin) } };
    case 'formats':
      return { type: EventType.sheetFormatChanged, details: { address: rectName(change.rect) } };
    case 'calculated':
      return { type: EventType.sheetCalculated, details: { address: rectName(change.rect) } };
    case 'selection':
      return { type: EventType.sheetSelectionChanged, details: { address: rectName(change.rect) } };
    case 'rows-hidden':
      return {
        type: EventType.rowHiddenChanged,
        details: { address: rectName(change.rect), changeType: change.hidden ? 'Hidden' : 'Unhidden' },
      };
    case 'sheet-renamed':
      return {
        type: EventType.sheetNameChanged,
        details: { nameBefore: change.before, nameAfter: change.after },
      };
    case 'sheet-moved':
      return {
        type: EventType.sheetMoved,
        details: { positionBefore: change.before, positionAfter: change.after },
      };
    case 'sheet-visibility':
      return {
        type: EventType.sheetVisibilityChanged,
        details: { visibilityBefore: change.before, visibilityAfter: change.after },
      };
    case 'protection':
      return { type: EventType.protectionChanged, details: { isProtected: change.isProtected } };
    case 'table-added':
    case 'table-deleted':
      return {
        type: PLAIN_TYPES[change.kind],
        details: { tableId: change.table.id, tableName: change.table.name },
      };
    case 'comment-added':
    case 'comment-changed':
    case 'comment-deleted':
      return {
        type: PLAIN_TYPES[change.kind],
        details: { commentDetails: [{ commentId: change.comment.id, replyIds: [] }] },
      };
    default:
      return { type: PLAIN_TYPES[change.kind], details: {} };
  }
}

const PLAIN_TYPES = {
  'sheet-added': EventType.sheetAdded,
  'sheet-deleted': EventType.sheetDeleted,
  activated: EventType.sheetActivated,
  deactivated: EventType.sheetDeactivated,
  'table-added': EventType.tableAdded,
  'table-deleted': EventType.tableDeleted,
  'comment-added': EventType.commentAdded,
  'comment-changed': EventType.commentChanged,
  'comment-deleted': EventType.commentDeleted,
} as const;

const trigger = (origin: Origin): Details =>
  origin === 'add-in' ? { triggerSource: 'ThisLocalAddin' } : { triggerSource: 'Unknown' };

function changedCells({ rect, before, after }: SheetChange & { kind: 'cells' }): Details {
  const values =
    before === undefined || after === undefined
      ? {}
      : {
          valueBefore: before,
          valueAfter: after,
          valueTypeBefore: shownType(before),
          valueTypeAfter: shownType(after),
        };
  return { address: rectName(rect), changeType: 'RangeEdited', ...values };
}

const shownType = (value: CellValue): string => valueType(value === '' ? undefined : value);

function movedCells({ axis, at, count }: StructuralEdit): Details {
  const length = Math.abs(count);
  const rect: Rect =
    axis === 'row'
      ? { row: at, column: 0, rows: length, columns: MAX_COLUMNS }
      : { row: 0, column: at, rows: MAX_ROWS, columns: length };
  const line = axis === 'row' ? 'Row' : 'Column';
  return { address: rectName(rect), changeType: `${line}${count > 0 ? 'Inserted' : 'Deleted'}` };
}
