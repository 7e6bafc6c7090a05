import { itemNotFound } from '../../model/host-error';
import type { Workbook } from '../../model/workbook';
import type { Targets } from '../targets';
import type { Host, WireObject, WireType } from '../wire-type';

type SettingTarget = Targets['Setting'];

function requireKey({ settings }: Workbook, key: string): string {
  if (!settings.has(key)) throw itemNotFound(`setting ${key}`);
  return key;
}

function store({ workbook }: Host, key: string, value: unknown): void {
  workbook.settings.set(key, value);
  workbook.announce({ kind: 'settings' });
}

/** A value kept in the workbook for this add-in; dates arrive as marked text and leave so. */
export const settingType: WireType<SettingTarget> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { read: ({ key }) => key },
    Value: {
      read: ({ key }, { workbook }) => workbook.settings.get(requireKey(workbook, key)),
      write: ({ key }, value, host) => store(host, requireKey(host.workbook, key), value),
    },
  },
  methods: {
    Delete: ({ key }, _args, { workbook }) => {
      workbook.settings.delete(requireKey(workbook, key));
      workbook.announce({ kind: 'settings' });
    },
  },
};

const byKey = ({ settings }: Workbook, key: string, host: Host): WireObject | null =>
  settings.has(key) ? host.object('Setting', { key }) : null;

export const settingCollectionType: WireType<Workbook> = {
  items: ({ settings }, host) => [...settings.keys()].map((key) => host.object('Setting', { key })),
  item: (workbook, args, host) => host.object('Setting', { key: requireKey(workbook, args.string(0)) }),
  methods: {
    Add: (_workbook, args, host) => {
      store(host, args.string(0), args.at(1));
      return host.object('Setting', { key: args.string(0) });
    },
    GetCount: ({ settings }) => settings.size,
    GetItemOrNullObject: (workbook, args, host) => byKey(workbook, args.string(0), host),
  },
};
