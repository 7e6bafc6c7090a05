import type { WorkbookHost } from '../host/port';

/** A host that is still on its way: whatever it is asked waits until it is there. */
export function lateHost(coming: Promise<WorkbookHost>): WorkbookHost {
  return {
    abilities: { remarks: 'note', selectsApart: true },
    read: async (...input) => (await coming).read(...input),
    readMarks: async () => (await coming).readMarks(),
    changeMarks: async (...input) => (await coming).changeMarks(...input),
    readCells: async (...input) => (await coming).readCells(...input),
    writeCells: async (...input) => (await coming).writeCells(...input),
    addSheets: async (...input) => (await coming).addSheets(...input),
    recall: async (...input) => (await coming).recall(...input),
    keep: async (...input) => (await coming).keep(...input),
    recalculate: async () => (await coming).recalculate(),
    select: async (...input) => (await coming).select(...input),
    showSheet: async (...input) => (await coming).showSheet(...input),
    watch: async (...input) => (await coming).watch(...input),
  };
}
