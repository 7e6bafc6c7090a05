import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { MeasureName, MeasureResult } from './measure';

const run = promisify(execFile);

/** Measures in a process that has done nothing else, so that no measure warms up, or fills the memory of, another. */
export async function inFreshProcess<Name extends MeasureName>(
  name: Name,
  ...input: string[]
): Promise<MeasureResult<Name>> {
  const program = join(__dirname, 'measure.js');
  const { stdout } = await run(process.execPath, ['--expose-gc', program, name, ...input]);
  return JSON.parse(stdout) as MeasureResult<Name>;
}
