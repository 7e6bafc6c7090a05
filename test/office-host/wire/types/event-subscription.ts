import type { Targets, TypeName } from '../targets';
import type { Method } from '../wire-type';

/** The numbers under which the client knows the events a host pushes to it. */
export const EventType = {
  selection: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  sheetNameChanged: 25,
  sheetVisibilityChanged: 26,
  sheetMoved: 27,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  paneVisibilityChanged: 65_539,
} as const;

/** The target of events that concern the workbook as a whole. */
export const WORKBOOK_TARGET = 'Workbook';

/** The pairs of methods by which a class of the client starts and stops listening, by the name of the event. */
export function subscriptionMethods<N extends TypeName>(
  events: Readonly<Record<string, number>>,
  targetId: (target: Targets[N]) => string,
): Readonly<Record<string, Method<Targets[N]>>> {
  const methods: Record<string, Method<Targets[N]>> = {};
  for (const [name, eventType] of Object.entries(events)) {
    methods[`_Register${name}`] = (target, _args, host) =>
      host.subscriptions.add(eventType, targetId(target));
    methods[`_Unregister${name}`] = (target, _args, host) =>
      host.subscriptions.remove(eventType, targetId(target));
  }
  return methods;
}

/** Events of a worksheet and of the collection of worksheets alike. */
export const SHEET_EVENTS = {
  ActivatedEvent: EventType.sheetActivated,
  CalculatedEvent: EventType.sheetCalculated,
  DataChangedEvent: EventType.sheetChanged,
  DeactivatedEvent: EventType.sheetDeactivated,
  EventNameChanged: EventType.sheetNameChanged,
  EventVisibilityChanged: EventType.sheetVisibilityChanged,
  FormatChangedEvent: EventType.sheetFormatChanged,
  ProtectionChangedEvent: EventType.protectionChanged,
  RowHiddenChangedEvent: EventType.rowHiddenChanged,
  SelectionChangedEvent: EventType.sheetSelectionChanged,
};

/** Both are of ExcelApi 1.17. */
export const SHEET_EVENTS_SINCE = {
  _RegisterEventNameChanged: '1.17',
  _RegisterEventVisibilityChanged: '1.17',
  _RegisterEventMoved: '1.17',
};
