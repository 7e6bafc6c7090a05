import { SnapshotBuilder } from '../../../src/core/snapshot/snapshot-builder';
import type { MarkInventory } from '../../../src/host/marks/inventory';
import type { EditListener, MarkChanges, WorkbookHost } from '../../../src/host/port';
import type { CellPoint, SheetKey } from '../../../src/host/cell-point';
import type { NewSheet } from '../../../src/host/sheets/new-sheet';

/** A host that does nothing but remember what was asked of it. */
export interface FakeHost extends WorkbookHost {
  readonly selected: CellPoint[];
  /** What was selected with each of them. */
  readonly outlined: (readonly CellPoint[])[];
  readonly shown: SheetKey[];
  readonly changes: MarkChanges[];
  readonly added: NewSheet[];
  inventory: MarkInventory;
  /** The user edits a cell. */
  edit(): void;
}

/** A workbook of these sheets; the key of each is "key of" its name. */
export function fakeHost(sheets: readonly string[], overrides: Partial<WorkbookHost> = {}): FakeHost {
  const listeners: EditListener[] = [];
  const keys = sheets.map((name) => `key of ${name}`);
  const builder = new SnapshotBuilder('预算公开.xlsx');
  for (const sheet of sheets) builder.sheet(sheet);
  const snapshot = builder.build();
  const host: FakeHost = {
    selected: [],
    outlined: [],
    shown: [],
    changes: [],
    added: [],
    inventory: {
      sheets: sheets.map((name, index) => ({
        key: keys[index]!,
        name,
        isProtected: false,
        isVisible: true,
      })),
      isStructureProtected: false,
      activeSheet: keys[0] ?? '',
      highlights: [],
      remarks: [],
      report: null,
      unfinished: [],
      journal: null,
    },
    edit: () =>
      listeners.forEach((listener) => listener({ sheet: keys[0]!, cells: null, isRecalculation: false })),
    abilities: { remarks: 'note', selectsApart: true },
    read: (progress) => {
      progress?.(0.5);
      return Promise.resolve({ snapshot, sheets: keys });
    },
    readMarks: () => Promise.resolve(host.inventory),
    changeMarks: (changes) => {
      host.changes.push(changes);
      return Promise.resolve([]);
    },
    readCells: (points) => Promise.resolve(points.map(() => null)),
    writeCells: () => Promise.resolve(),
    addSheets: (sheets) => {
      host.added.push(...sheets);
      return Promise.resolve(sheets.map(({ name }) => ({ key: `key of ${name}`, name })));
    },
    recall: () => Promise.resolve(null),
    keep: () => Promise.resolve(),
    recalculate: () => Promise.resolve(),
    select: (point, others = []) => {
      host.selected.push(point);
      host.outlined.push(others);
      return Promise.resolve();
    },
    showSheet: (sheet) => {
      host.shown.push(sheet);
      return Promise.resolve();
    },
    watch: (listener) => {
      listeners.push(listener);
      return Promise.resolve(() => Promise.resolve());
    },
    ...overrides,
  };
  return host;
}
