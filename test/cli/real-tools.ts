import { loneCrew } from '../../src/cli/batch/crew';
import { expandFiles } from '../../src/cli/batch/expand-files';
import type { Tools } from '../../src/cli/tools';
import { objectionTo, writeCopy } from '../../src/cli/copy-file';
import { readFileBytes } from '../../src/cli/files';
import { checkWorkbook } from '../../src/core/check/check-workbook';
import { openXlsx } from '../../src/xlsx/xlsx-host';

const checking = { readFile: readFileBytes, openWorkbook: openXlsx, check: checkWorkbook };

/** What the command itself works with, but for its workers and the clock. */
export const REAL_TOOLS: Tools = {
  ...checking,
  expandFiles,
  startCrew: (choice) => loneCrew(checking, choice),
  objectionTo,
  writeCopy,
  now: () => new Date(2026, 0, 31, 9, 5),
};
