import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { PrinterChoice } from '../printers/printer-choice';
import { failedReport, type FileReport } from '../report-file';
import type { Crew } from './crew';

/** The first word of a process that is a member of a crew; it says the choice of printer as the second. */
export const CREW_MEMBER = 'crew-member';

interface Job {
  readonly file: string;
  readonly done: (report: FileReport) => void;
}

/**
 * A process for each core, so that a file which exhausts the memory ends only the process that has it in hand: that file is
 * reported as not checked, and another process takes over.
 */
export function processCrew(program: string, choice: PrinterChoice, files: number): Crew {
  const hands = Math.min(availableParallelism(), files);
  const waiting: Job[] = [];
  const members = new Set<ChildProcess>();
  const inHand = new Map<ChildProcess, Job>();
  let isClosed = false;

  const hire = (): void => {
    const member = fork(program, [CREW_MEMBER, JSON.stringify(choice)]);
    members.add(member);
    member.on('message', (report: FileReport) => {
      const job = inHand.get(member);
      inHand.delete(member);
      assign();
      job?.done(report);
    });
    const leave = (reason: unknown): void => {
      if (!members.delete(member)) return;
      const job = inHand.get(member);
      inHand.delete(member);
      if (!isClosed && waiting.length > 0) hire();
      job?.done(failedReport(job.file, reason, choice));
    };
    member.on('error', leave);
    member.on('exit', (code, signal) => leave(signal ?? `exit ${String(code)}`));
    assign();
  };

  const assign = (): void => {
    for (const member of members) {
      if (inHand.has(member)) continue;
      const job = waiting.shift();
      if (!job) return;
      inHand.set(member, job);
      // One that cannot be reached exits, and its job is answered then.
      member.send(job.file, () => undefined);
    }
  };

  return {
    hands,
    report: (file) =>
      new Promise((done) => {
        waiting.push({ file, done });
        if (members.size < hands) hire();
        else assign();
      }),
    close() {
      isClosed = true;
      for (const member of members) member.kill();
      return Promise.resolve();
    },
  };
}
