import { invalidArgument } from '../../model/host-error';
import type { Targets } from '../targets';
import type { WireType } from '../wire-type';

/** What belongs to the add-in rather than to the workbook: whether it is told of events. */
export const runtimeType: WireType<Targets['Runtime']> = {
  scalars: {
    EnableEvents: {
      read: (_workbook, { subscriptions }) => subscriptions.enabled,
      write: (_workbook, value, { subscriptions }) => (subscriptions.enabled = value === true),
    },
  },
};

/** The service every add-in greets when it has started. */
export const addinInternalServiceType: WireType<Targets['AddinInternalService']> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** Where the custom functions runtime says that it is ready, and delivers what the functions returned. */
export const customFunctionsType: WireType<Targets['CustomFunctions']> = {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    SetInvocationArrayResults: (_workbook, args, host) => host.receiveFunctionResults(args.list(0)),
    SetInvocationResults: (_workbook, args, host) => host.receiveFunctionResults(args.list(0)),
  },
};

const PANE_STATES = ['Inactive', 'Background', 'Visible'] as const;

/** Whether the add-in's pane is shown, or the add-in only runs behind it. */
export type PaneState = (typeof PANE_STATES)[number];

function paneState(value: string): PaneState {
  const state = PANE_STATES.find((known) => known === value);
  if (!state) throw invalidArgument(`pane state ${value}`);
  return state;
}

/** Shows and hides the pane of an add-in with a shared runtime. */
export const appRuntimeServiceType: WireType<Targets['AppRuntimeService']> = {
  methods: {
    GetAppRuntimeState: (_workbook, _args, { pane }) => pane.state,
    SetAppRuntimeState: (_workbook, args, { pane }) => pane.change(paneState(args.string(0))),
  },
};

/** Remembers with the document whether the add-in starts with it. */
export const appRuntimePersistenceServiceType: WireType<Targets['AppRuntimePersistenceService']> = {
  methods: {
    GetAppRuntimeStartState: (_workbook, _args, { pane }) => pane.startState,
    SetAppRuntimeStartState: (_workbook, args, { pane }) => {
      pane.startState = paneState(args.string(0));
    },
  },
};
