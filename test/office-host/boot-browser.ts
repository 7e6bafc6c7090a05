import { HostBridge } from './bridge';
import type { ClientExcel, ClientExtension } from './client-library';
import { restore } from './model/clone';
import { snapshot, type WorkbookSnapshot } from './model/snapshot';
import { Workbook } from './model/workbook';
import { NativeShell } from './native-shell';
import { installNotes } from './notes-shim';
import { installAreaSelection } from './selection-shim';
import { User } from './user';
import { EXCEL_365, RequirementSets, type RequirementMatrix } from './wire/requirement-sets';
import { WorkbookHost } from './workbook-host';

export interface BrowserHostOptions {
  /** The workbook to open; an empty one otherwise. */
  readonly workbook?: WorkbookSnapshot;
  readonly requirements?: RequirementMatrix;
}

/** The host of a page, for a test to look at and to act on from outside. */
export interface BrowserHost {
  readonly bridge: HostBridge;
  readonly user: User;
  snapshot(): WorkbookSnapshot;
  press(action: string): Promise<void>;
}

interface OfficePage {
  readonly document: Document;
  readonly Excel?: unknown;
  readonly OfficeExtension?: unknown;
}

const CLIENT_SCRIPT = /\/excel-\w+-16\.\d+(?:\.debug)?\.js$/;

/**
 * Makes a page believe it runs inside desktop Excel with a workbook open. It must happen before the page's
 * own `<script src="…/office.js">` is run; everything that script loads is the real library.
 */
export function bootBrowser(page: OfficePage, options: BrowserHostOptions = {}): BrowserHost {
  const workbook = options.workbook ? restore(options.workbook) : new Workbook('工作簿1.xlsx');
  const requirements = options.requirements ?? EXCEL_365;
  const host = new WorkbookHost(workbook, new RequirementSets(requirements));
  const bridge = new HostBridge(host);
  const shell = new NativeShell(requirements, workbook.settings);
  define(page, 'external', shell.external);
  define(page, '_richApiNativeBridge', bridge);
  addNotesWhenLoaded(page);
  return {
    bridge,
    user: new User(workbook),
    snapshot: () => snapshot(workbook),
    press: (action) => shell.press(action),
  };
}

const define = (page: object, name: string, value: unknown): void => {
  Object.defineProperty(page, name, { value, configurable: true, writable: true });
};

/** Capturing, so that the notes API is in place before office.js itself hears that its script has loaded. */
function addNotesWhenLoaded(page: OfficePage): void {
  const addNotes = (event: Event): void => {
    const source = event.target && 'src' in event.target ? String(event.target.src) : '';
    if (!CLIENT_SCRIPT.test(source)) return;
    page.document.removeEventListener('load', addNotes, true);
    installNotes(page.Excel as ClientExcel, page.OfficeExtension as ClientExtension);
    installAreaSelection(page.Excel as ClientExcel, page.OfficeExtension as ClientExtension);
  };
  page.document.addEventListener('load', addNotes, true);
}
