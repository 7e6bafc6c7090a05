import { checkWorkbook } from '../core/check/check-workbook';
import { openXlsx } from '../xlsx/xlsx-host';
import { objectionTo, writeCopy } from './copy-file';
import { readFileBytes } from './files';
import { run } from './run';
import { sinkOf } from './streams';

const tools = {
  readFile: readFileBytes,
  openWorkbook: openXlsx,
  check: checkWorkbook,
  objectionTo,
  writeCopy,
  now: () => new Date(),
};
const streams = { result: sinkOf(process.stdout), diagnostics: sinkOf(process.stderr) };

void run(process.argv.slice(2), process.env, tools, streams).then((status) => {
  process.exitCode = status;
});
