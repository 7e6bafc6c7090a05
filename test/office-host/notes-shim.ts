import type { ClientExcel, ClientExtension } from './client-library';

/** Flags by which the library's metadata describes members. */
const Scalar = { writable: 1, readOnly: 1 | 2 } as const;
const Call = { reads: 2, invalidAfterRequest: 8, indexer: 16 } as const;
const COLLECTION = 1;
const CONCURRENT = 4;

/** Every member is of the first (and only) requirement set listed in the metadata; `null` capitalises its name. */
const member = { apiSetInfoOrdinal: 1, originalName: null };

const scalar = (name: string, behaviorFlags: number) => ({ ...member, name, behaviorFlags });

const call = (name: string, behaviorFlags: number, apiFlags: number, returnTypeFullName = '') => ({
  ...member,
  name,
  behaviorFlags,
  apiFlags,
  returnTypeFullName,
});

/** ExcelApi 1.18's note classes, described as the library describes its own. */
const notesMetadata = () => ({
  name: 'Excel',
  defaultApiSetName: 'ExcelApi',
  hostName: 'Excel',
  apiSets: [['1.18', 'ExcelApi']],
  clientObjectTypes: [
    {
      name: 'Note',
      behaviorFlags: 0,
      scalarProperties: [
        scalar('authorName', Scalar.readOnly),
        scalar('content', Scalar.writable),
        scalar('height', Scalar.writable),
        scalar('visible', Scalar.writable),
        scalar('width', Scalar.writable),
      ],
      scalarMethods: [call('delete', 0, 0)],
      navigationMethods: [
        call('getLocation', Call.reads | Call.invalidAfterRequest, CONCURRENT, 'Excel.Range'),
      ],
    },
    {
      name: 'NoteCollection',
      behaviorFlags: COLLECTION,
      childItemTypeFullName: 'Excel.Note',
      scalarMethods: [call('getCount', Call.reads, CONCURRENT)],
      navigationMethods: [
        call('add', Call.invalidAfterRequest, 0, 'Excel.Note'),
        call('getItem', Call.reads | Call.indexer, CONCURRENT, 'Excel.Note'),
        call('getItemAt', Call.reads, CONCURRENT, 'Excel.Note'),
        call('getItemOrNullObject', Call.reads, CONCURRENT, 'Excel.Note'),
      ],
    },
  ],
});

/** Adds the notes API to a client from npm, which is too old to have it; a newer client is left alone. */
export function installNotes(excel: ClientExcel, library: ClientExtension): void {
  if (excel.NoteCollection) return;
  new library.LibraryBuilder({ metadata: notesMetadata(), targetNamespaceObject: excel });
  for (const name of ['Workbook', 'Worksheet'] as const) addNotesProperty(excel, name, library);
}

function addNotesProperty(
  excel: ClientExcel,
  owner: 'Workbook' | 'Worksheet',
  library: ClientExtension,
): void {
  const { prototype } = excel[owner];
  const collections = new WeakMap<object, unknown>();
  Object.defineProperty(prototype, 'notes', {
    configurable: true,
    enumerable: true,
    get(this: object) {
      library.Utility.throwIfApiNotSupported(`${owner}.notes`, 'ExcelApi', '1.18', 'Excel');
      const known = collections.get(this);
      if (known) return known;
      const made = library.BatchApiHelper.createPropertyObject(excel.NoteCollection, this, 'Notes', true, 4);
      collections.set(this, made);
      return made;
    },
  });
  const takeResult = prototype._handleResult;
  prototype._handleResult = function (value) {
    takeResult.call(this, value);
    if (value !== null) library.Utility._handleNavigationPropertyResults(this, value, ['notes', 'Notes']);
  };
}
