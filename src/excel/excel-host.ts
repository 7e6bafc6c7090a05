import type { HostAbilities, WorkbookHost } from '../host/port';
import { readCells, writeCells } from './cells';
import { changeMarks } from './marks/change-marks';
import { readMarks } from './marks/read-marks';
import { selectCells, showSheet } from './navigation';
import { readWorkbook } from './read/read-workbook';
import { recalculate } from './recalculate';
import { PATIENCE, roundTrips, type Patience } from './round-trip';
import { keep, recall } from './settings';
import { addSheets } from './sheets/add-sheets';
import { watchEdits } from './watch-edits';

/** The port over Office.js: the workbook the add-in was opened in. Notes and the selection of several areas came with ExcelApi 1.18. */
export function excelHost(patience: Patience = PATIENCE): WorkbookHost {
  const roundTrip = roundTrips(patience);
  const isRecent = Office.context.requirements.isSetSupported('ExcelApi', '1.18');
  // Comments are older than every Excel we support.
  const abilities: HostAbilities = { remarks: isRecent ? 'note' : 'comment', selectsApart: isRecent };
  return {
    abilities,
    read: (progress) => readWorkbook(roundTrip, progress),
    readMarks: () => readMarks(roundTrip, abilities),
    changeMarks: (changes) => changeMarks(roundTrip, changes, abilities),
    readCells: (points) => readCells(roundTrip, points),
    writeCells: (writes) => writeCells(roundTrip, writes),
    addSheets: (sheets) => addSheets(roundTrip, sheets),
    recall: (key) => recall(roundTrip, key),
    keep: (key, value) => keep(roundTrip, key, value),
    recalculate: () => recalculate(roundTrip),
    select: (point, others = []) => selectCells(roundTrip, point, isRecent ? others : []),
    showSheet: (sheet) => showSheet(roundTrip, sheet),
    watch: (listener, needsCells) => watchEdits(roundTrip, listener, needsCells),
  };
}
