import { checkWorkbook } from '../core/check/check-workbook';
import { readXlsx } from '../xlsx/read-xlsx';
import { readFileBytes } from './files';
import { run } from './run';
import { sinkOf } from './streams';

const tools = { readFile: readFileBytes, readWorkbook: readXlsx, check: checkWorkbook };
const streams = { result: sinkOf(process.stdout), diagnostics: sinkOf(process.stderr) };

void run(process.argv.slice(2), process.env, tools, streams).then((status) => {
  process.exitCode = status;
});
