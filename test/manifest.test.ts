/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { associateCommands } from '../src/commands/commands';
import { addressesOf, DEV_BASE_URL } from '../scripts/targets';

const manifest = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'application/xml');
const shortcuts = JSON.parse(readFileSync('assets/shortcuts.json', 'utf8')) as {
  actions: { id: string }[];
  shortcuts: { action: string }[];
};

const all = (name: string): Element[] => [...manifest.getElementsByTagNameNS('*', name)];
const texts = (name: string): string[] => all(name).map((element) => element.textContent);
const attributes = (name: string): string[] =>
  [...manifest.querySelectorAll('*')].flatMap((element) => element.getAttribute(name) ?? []);

const resources = [...all('Resources')[0]!.querySelectorAll('[id]')];
const functionNames = [...texts('FunctionName'), ...shortcuts.actions.map((action) => action.id)];
const webFiles = [
  'taskpane.html',
  'functions.js',
  'functions.json',
  'functions.en-US.json',
  'shortcuts.json',
];

/**
 * The order of child elements that Office's schema prescribes ([MS-OWEMXML] 5.2 and 5.7), for the elements we use.
 */
const childOrder: Record<string, string[]> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

describe('manifest.xml', () => {
  it('is well-formed', () => {
    expect(texts('parsererror')).toEqual([]);
    expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  });

  it('identifies itself as package.json does', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(texts('Id')).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    ]);
    expect(texts('Version')).toEqual([`${version}.0`]);
  });

  it('asks for what Excel 2021 LTSC offers', () => {
    const sets = all('Set').map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`);
    expect(sets).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3']);
  });

  it.each(Object.keys(childOrder))('orders the children of %s as the schema does', (name) => {
    const order = childOrder[name]!;
    expect(all(name)).not.toHaveLength(0);
    for (const element of all(name)) {
      const positions = [...element.children].map((child) => order.indexOf(child.localName));
      expect(positions).not.toContain(-1);
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    }
  });

  it('defines every resource once and uses each', () => {
    const defined = resources.map((resource) => resource.id);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(attributes('resid'))).toEqual(new Set(defined));
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it('gives every control, group and tab its own id', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) => all(name).map((element) => element.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('keeps %s within %i characters in both languages', (kind, limit) => {
    const strings = [...all(kind)[0]!.children];
    expect(strings).not.toHaveLength(0);
    for (const string of strings) {
      const override = string.querySelector('[Locale="en-US"]')?.getAttribute('Value');
      expect(string.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(limit);
      if (string.id !== 'Functions.Namespace') expect(override?.length).toBeLessThanOrEqual(limit);
    }
  });

  it('names itself in both languages', () => {
    for (const element of [...all('DisplayName'), manifest.querySelector('OfficeApp > Description')!]) {
      expect(element.getAttribute('DefaultValue')).toMatch(/\p{Script=Han}/u);
      expect(element.querySelector('[Locale="en-US"]')?.getAttribute('Value')).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it('points only at files that exist or that the build makes', () => {
    const files = [...attributes('DefaultValue'), ...attributes('Url')]
      .filter((value) => value.startsWith('http'))
      .map((url) => url.replace(DEV_BASE_URL, ''));
    expect(files).not.toHaveLength(0);
    expect(files.filter((file) => !webFiles.includes(file) && !existsSync(file))).toEqual([]);
  });

  it.each(
    all('Image').flatMap((image) => {
      const url = image.getAttribute('DefaultValue');
      return url === null ? [] : [[image.id, url.replace(DEV_BASE_URL, '')]];
    }),
  )('icon %s has the size its name says', (id, file) => {
    const png = readFileSync(file!);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(`${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`).toBe(
      `${id!.split('.')[1]}×${id!.split('.')[1]}`,
    );
  });
});

describe('commands', () => {
  const associated = new Map<string, unknown>();
  const nothing = () => Promise.resolve();

  beforeAll(() => {
    Object.assign(globalThis, {
      Office: {
        actions: { associate: (id: string, handler: unknown) => associated.set(id, handler) },
      },
    });
    associateCommands({
      validateWorkbook: nothing,
      clearMarks: nothing,
      recomputeSubtotals: nothing,
      showHelp: nothing,
    });
  });

  it('answer every function the ribbon and the shortcuts name', () => {
    expect(functionNames).not.toHaveLength(0);
    expect(functionNames.filter((name) => typeof associated.get(name) !== 'function')).toEqual([]);
  });

  it('have an action for every shortcut', () => {
    const actions = shortcuts.actions.map((action) => action.id);
    expect(shortcuts.shortcuts.map((shortcut) => shortcut.action)).toEqual(actions);
  });
});

describe('build targets', () => {
  const own = {
    ADDIN_URL: 'https://budget.example.gov.cn/check',
    OFFICE_JS_URL: 'https://budget.example.gov.cn/office.js',
  };

  it('serves development from this machine', () => {
    expect(addressesOf('dev', own).baseUrl).toBe(DEV_BASE_URL);
  });

  it('takes its addresses from the environment', () => {
    expect(addressesOf('intranet', own)).toEqual({
      baseUrl: 'https://budget.example.gov.cn/check/',
      officeJsUrl: 'https://budget.example.gov.cn/office.js',
    });
  });

  it('uses the office.js of Microsoft where none is given', () => {
    expect(addressesOf('cdn', { ADDIN_URL: own.ADDIN_URL }).officeJsUrl).toMatch(
      /^https:\/\/appsforoffice\.microsoft\.com\//,
    );
  });

  it.each([
    ['intranet', {}, 'The build target "intranet" needs ADDIN_URL and OFFICE_JS_URL in the environment.'],
    ['cdn', {}, 'The build target "cdn" needs ADDIN_URL in the environment.'],
    ['cloud', own, 'Unknown build target "cloud": use one of dev, cdn, intranet.'],
  ])('refuses %s when it cannot know its addresses', (target, environment, message) => {
    expect(() => addressesOf(target, environment)).toThrow(message);
  });
});
