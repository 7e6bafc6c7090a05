import { startHost } from './boot-node';
import { EXCEL_2021, EXCEL_365 } from './wire/requirement-sets';
import { WIRE_TYPES } from './wire/wire-types';

describe('the client in Node', () => {
  test('is the real one and knows where it runs', async () => {
    startHost();
    expect(Office.context.platform).toBe('PC');
    await expect(Office.onReady()).resolves.toEqual({ host: 'Excel', platform: 'PC' });
    expect(Excel.ErrorCodes.itemNotFound).toBe('ItemNotFound');
  });

  test('opens a fresh workbook each time', async () => {
    const first = startHost();
    first.user.type('Sheet1!A1', 7);
    const second = startHost();
    await second.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[1]];
      await context.sync();
    });
    expect(first.workbook.activeSheet.values.get(1, 1)).toBeUndefined();
    expect(second.workbook.activeSheet.values.get(0, 0)).toBeUndefined();
  });

  test.each([
    { requirements: EXCEL_2021, version: '1.14', supported: true },
    { requirements: EXCEL_2021, version: '1.15', supported: false },
    { requirements: EXCEL_2021, version: '1.9', supported: true },
    { requirements: EXCEL_365, version: '1.18', supported: true },
    { requirements: EXCEL_365, version: '2.1', supported: false },
  ])('offers ExcelApi $version: $supported', ({ requirements, version, supported }) => {
    startHost({ requirements });
    expect(Office.context.requirements.isSetSupported('ExcelApi', version)).toBe(supported);
  });

  test('offers no requirement set it does not know', () => {
    startHost();
    expect(Office.context.requirements.isSetSupported('WordApi')).toBe(false);
  });

  test('refuses members newer than the Excel it plays', async () => {
    const { run } = startHost();
    const reading = run(async (context) => {
      context.workbook.linkedWorkbooks.load('items');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('names a member the host does not have', async () => {
    const { run } = startHost();
    const reading = run(async (context) => {
      context.workbook.pivotTables.load('items/name');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Workbook.PivotTables'),
    });
  });
});

describe('the members the host plays', () => {
  /** The class of the custom functions runtime is hidden inside it. */
  const classes = Object.entries(WIRE_TYPES).filter(([name]) => name !== 'CustomFunctions');

  /** The client's prototype of a class, with what it knows of its members. */
  interface ClientPrototype {
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly [member: string]: unknown;
  }

  type ClientClass = new (context: object, path: null) => ClientPrototype;

  /** A class of the client, from either of the namespaces it keeps them in. */
  const classNamed = (name: string): ClientClass | undefined => {
    const { OfficeCore } = globalThis as unknown as { OfficeCore: Record<string, ClientClass> };
    return (Excel as unknown as Record<string, ClientClass>)[name] ?? OfficeCore[name];
  };

  const prototypeOf = (name: string): ClientPrototype => {
    startHost({ requirements: EXCEL_365 });
    const type = classNamed(name);
    if (!type) throw new Error(`the client has no class ${name}`);
    new type(new Excel.RequestContext(), null);
    return type.prototype;
  };

  /** Names the client only writes, its own class knowing the property by another. */
  const writtenAs = ['Gridlines'];

  const camelCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

  test.each(classes)('%s has only members of the real client', (name, type) => {
    const prototype = prototypeOf(name);
    const scalars = prototype._scalarPropertyOriginalNames ?? [];
    const unknownScalars = Object.keys(type.scalars ?? {}).filter(
      (scalar) => !scalars.includes(scalar) && !writtenAs.includes(scalar),
    );
    const others = [...Object.keys(type.navigations ?? {}), ...Object.keys(type.methods ?? {})];
    const unknown = others.filter((member) => !(member in prototype) && !(camelCase(member) in prototype));
    expect({ unknownScalars, unknown }).toEqual({ unknownScalars: [], unknown: [] });
  });
});
