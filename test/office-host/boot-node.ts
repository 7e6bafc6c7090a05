import { readFileSync } from 'node:fs';
import { HostBridge } from './bridge';
import type { ClientExcel, ClientExtension } from './client-library';
import { Workbook } from './model/workbook';
import { installNotes } from './notes-shim';
import { installAreaSelection } from './selection-shim';
import { Association, pressButton, startedOffice } from './office-context';
import { User } from './user';
import { EXCEL_2021, type RequirementMatrix, RequirementSets } from './wire/requirement-sets';
import { WorkbookHost } from './workbook-host';

export interface HostOptions {
  /** The workbook the host opens; an empty one otherwise. */
  readonly workbook?: Workbook;
  /** What the Excel played here offers; Excel 2021 LTSC otherwise. */
  readonly requirements?: RequirementMatrix;
  /** The most bytes a message may have, to test payload limits without megabytes. */
  readonly payloadLimit?: number;
}

export interface RunningHost {
  readonly workbook: Workbook;
  readonly bridge: HostBridge;
  readonly host: WorkbookHost;
  readonly user: User;
  /** The client's own `Excel.run`, whose batches now go to this host. */
  readonly run: typeof Excel.run;
  /** Presses the ribbon button of an action associated through `Office.actions`. */
  readonly press: (action: string) => Promise<void>;
}

/** The library behind `Office`, which asks its factory for `Office.context`. */
declare const OSF: { _OfficeAppFactory?: { readonly getContext: () => object } };

const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.js';

const extension = () => OfficeExtension as unknown as ClientExtension;

/** Loads the real Excel client into this realm, unmodified, as a page would; once is enough. */
function loadClient(): void {
  if (typeof Excel !== 'undefined') return;
  const source = readFileSync(require.resolve(CLIENT), 'utf8');
  const functions = new Association();
  Object.assign(globalThis, { CustomFunctions: { _association: functions, associate: functions.associate } });
  const takeAway = lendBrowser();
  (0, eval)(source);
  takeAway();
  installNotes(Excel as unknown as ClientExcel, extension());
  installAreaSelection(Excel as unknown as ClientExcel, extension());
}

/** The little of a browser the client looks at while it loads; it goes on needing `window`. */
function lendBrowser(): () => void {
  if (typeof document !== 'undefined') return () => undefined;
  const element = { appendChild: () => undefined, setAttribute: () => undefined };
  const lent = {
    document: { createElement: () => element, getElementsByTagName: () => [element], cookie: '' },
    location: { href: 'https://localhost/', protocol: 'https:', host: 'localhost', search: '', hash: '' },
    navigator: { userAgent: 'Node.js' },
  };
  for (const [name, value] of Object.entries({ window: globalThis, ...lent })) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const name of Object.keys(lent)) Reflect.deleteProperty(globalThis, name);
  };
}

/** Opens a workbook in a new host and connects the client to it; what another host had is forgotten. */
export function startHost(options: HostOptions = {}): RunningHost {
  loadClient();
  const workbook = options.workbook ?? new Workbook('工作簿1.xlsx');
  const requirements = new RequirementSets(options.requirements ?? EXCEL_2021);
  const host = new WorkbookHost(workbook, requirements);
  const bridge = new HostBridge(host, options.payloadLimit);
  const actions = new Association();
  const { context, ...office } = startedOffice(requirements, actions, workbook);
  Object.assign(Office, office);
  OSF._OfficeAppFactory = { getContext: () => context };
  extension().GenericEventRegistration.s_genericEventRegistrations = {};
  extension().Utility._doApiNotSupportedCheck = true;
  extension().HostBridge.init(bridge);
  return {
    workbook,
    bridge,
    host,
    user: new User(workbook),
    run: Excel.run,
    press: (action) => pressButton(actions, action),
  };
}
