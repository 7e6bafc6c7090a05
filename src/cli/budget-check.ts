import { checkWorkbook } from '../core/check/check-workbook';
import { openXlsx } from '../xlsx/xlsx-host';
import { loneCrew } from './batch/crew';
import { expandFiles } from './batch/expand-files';
import { serveCrew } from './batch/serve-crew';
import { CREW_MEMBER, processCrew } from './batch/process-crew';
import type { Tools } from './tools';
import { objectionTo, writeCopy } from './copy-file';
import { readFileBytes } from './files';
import type { PrinterChoice } from './printers/printer-choice';
import { run } from './run';
import { sinkOf } from './streams';

/** Fewer files than this are checked before other processes would have started. */
const MANY_FILES = 4;

const checking = { readFile: readFileBytes, openWorkbook: openXlsx, check: checkWorkbook };

const tools: Tools = {
  ...checking,
  expandFiles,
  startCrew: (choice, files) =>
    files < MANY_FILES ? loneCrew(checking, choice) : processCrew(process.argv[1]!, choice, files),
  objectionTo,
  writeCopy,
  now: () => new Date(),
};

const [word, choice] = process.argv.slice(2);
if (word === CREW_MEMBER && choice !== undefined && process.send) {
  serveCrew(JSON.parse(choice) as PrinterChoice, checking);
} else {
  const streams = { result: sinkOf(process.stdout), diagnostics: sinkOf(process.stderr) };
  void run(process.argv.slice(2), process.env, tools, streams).then((status) => {
    process.exitCode = status;
  });
}
