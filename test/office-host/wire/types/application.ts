import { recalculateAll } from '../../model/calculate';
import { invalidArgument } from '../../model/host-error';
import type { CalculationMode, Workbook } from '../../model/workbook';
import type { Targets } from '../targets';
import type { WireType } from '../wire-type';

const MODES: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const applicationType: WireType<Workbook> = {
  scalars: {
    CalculationEngineVersion: { read: () => 191029 },
    CalculationMode: {
      read: (workbook) => workbook.calculationMode,
      write: (workbook, value) => {
        const mode = MODES.find((known) => known === value);
        if (!mode) throw invalidArgument(`calculation mode ${String(value)}`);
        const wasManual = workbook.calculationMode === 'Manual';
        workbook.calculationMode = mode;
        if (wasManual) recalculateAll(workbook);
      },
    },
    CalculationState: { read: () => 'Done' },
    DecimalSeparator: { read: () => '.' },
    ThousandsSeparator: { read: () => ',' },
    UseSystemSeparators: { read: () => true },
  },
  navigations: {
    CultureInfo: (workbook, host) => host.object('CultureInfo', workbook),
  },
  methods: {
    Calculate: (workbook) => recalculateAll(workbook),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const cultureInfoType: WireType<Targets['CultureInfo']> = {
  scalars: { Name: { read: () => 'zh-CN' } },
};

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
