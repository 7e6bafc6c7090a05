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
