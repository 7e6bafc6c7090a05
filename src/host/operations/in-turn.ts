import type { WorkbookHost } from '../port';

const last = new WeakMap<WorkbookHost, Promise<unknown>>();

/** Runs a task once every earlier task on the same host is over, so that ribbon and pane never write at the same time. */
export function inTurn<T>(host: WorkbookHost, task: () => Promise<T>): Promise<T> {
  const result = (last.get(host) ?? Promise.resolve()).then(task, task);
  last.set(host, result);
  return result;
}
