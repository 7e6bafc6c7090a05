import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { isDeepStrictEqual } from 'node:util';
import { excelHost } from '../../../src/excel/excel-host';
import { clearMarks } from '../../../src/host/operations/clear';
import { markFinding, markFindings } from '../../../src/host/operations/mark';
import { validateWorkbook, type Validation } from '../../../src/host/operations/validate';
import type { WorkbookHost } from '../../../src/host/port';
import { startHost, type RunningHost } from '../../office-host/boot-node';
import { clone } from '../../office-host/model/clone';
import { snapshot, type WorkbookSnapshot } from '../../office-host/model/snapshot';
import type { Workbook } from '../../office-host/model/workbook';
import type { RequirementMatrix } from '../../office-host/wire/requirement-sets';
import { disputedWorkbook } from './disputed-workbook';
import { crashAt, IMPATIENCE, partialFaults, WHOLE_FAULTS, type NamedFault } from './faults';

/** An operation under test; what it rests on has been read before. */
export type Operation = (host: WorkbookHost, validation: Validation) => Promise<unknown>;

export const mark: Operation = (host, { reading, result }) =>
  markFindings(host, reading, result, {
    language: 'zh-CN',
    date: new Date(2026, 0, 31, 9, 5),
    isReportShown: true,
  });

/** Marks the cells of the first findings, one by one. */
export const markSome: Operation = async (host, { reading, result }) => {
  for (const finding of result.findings.slice(0, 3))
    await markFinding(host, reading, result, finding, 'zh-CN');
};

export interface Scene {
  readonly requirements: RequirementMatrix;
  /** The workbook as the user left it. */
  readonly original: WorkbookSnapshot;
  /** As the operation finds it. */
  readonly start: Workbook;
  readonly validation: Validation;
}

export async function sceneOf(requirements: RequirementMatrix, isMarked: boolean): Promise<Scene> {
  const workbook = disputedWorkbook();
  const original = snapshot(workbook);
  startHost({ workbook, requirements });
  const validation = await validateWorkbook(excelHost(), checkWorkbook);
  if (isMarked) await mark(excelHost(), validation);
  return { requirements, original, start: clone(workbook), validation };
}

interface Strike {
  readonly name: string;
  readonly strike: (running: RunningHost) => void;
}

/** Every how many actions a failure is also tried with everything well afterwards. */
const LONE_FAILURES = 6;

/** Every fault at every request, with nothing getting through afterwards, and with everything well afterwards. */
function strikes(requests: readonly number[]): Strike[] {
  const crash = (request: number, { name, fault }: NamedFault): Strike => ({
    name: `request ${request} ${name}, then a crash`,
    strike: (running) => crashAt(running, request, fault),
  });
  const once = (request: number, { name, fault }: NamedFault): Strike => ({
    name: `request ${request} ${name}`,
    strike: ({ bridge }) => bridge.fail(request, fault),
  });
  return requests.flatMap((actions, index) => {
    const partial = partialFaults(actions);
    const lone = [...WHOLE_FAULTS, ...partial.filter((_, at) => at % LONE_FAILURES === 0)];
    return [
      ...[...WHOLE_FAULTS, ...partial].map((fault) => crash(index + 1, fault)),
      ...lone.map((fault) => once(index + 1, fault)),
    ];
  });
}

export interface Aftermath {
  /** Strikes that left traces in the workbook before it was cleared. */
  readonly traces: number;
  /** Strikes after which the operation was complete all the same, and whether it said so. */
  readonly completed: readonly { readonly name: string; readonly isReported: boolean }[];
  /** Strikes whose traces clearing did not remove. */
  readonly survivors: readonly string[];
}

/** Strikes an operation everywhere; each time, the workbook is opened anew, cleared, and compared with the original. */
export async function sweep(scene: Scene, operation: Operation): Promise<Aftermath> {
  const { requirements, start, original, validation } = scene;
  const undisturbed = startHost({ workbook: clone(start), requirements });
  await operation(excelHost(), validation);
  const requests = undisturbed.bridge.log
    .filter(({ purpose }) => purpose === 'sync')
    .map(({ request }) => request.Actions.length);
  await clearMarks(excelHost());
  const complete = snapshot(undisturbed.workbook);

  const aftermath = {
    traces: 0,
    completed: [] as Aftermath['completed'][number][],
    survivors: [] as string[],
  };
  for (const { name, strike } of strikes(requests)) {
    const running = startHost({ workbook: clone(start), requirements });
    strike(running);
    const isReported = await operation(excelHost(IMPATIENCE), validation).then(
      () => true,
      () => false,
    );
    if (!isDeepStrictEqual(snapshot(running.workbook), original)) aftermath.traces += 1;
    const reopened = startHost({ workbook: running.workbook, requirements });
    await clearMarks(excelHost(IMPATIENCE));
    const after = snapshot(reopened.workbook);
    if (isDeepStrictEqual(after, original)) continue;
    if (isDeepStrictEqual(after, complete)) aftermath.completed.push({ name, isReported });
    else aftermath.survivors.push(name);
  }
  return aftermath;
}
