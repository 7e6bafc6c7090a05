import { HostError } from '../../host/host-error';
import type { FileAnswer, FileRequest, FileTask, FileTasks } from './messages';

/** The file as the page reaches it. */
export type FileClient = {
  readonly [Task in FileTask]: (
    ...input: Parameters<FileTasks[Task]>
  ) => Promise<ReturnType<FileTasks[Task]>>;
} & { end(): void };

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: HostError) => void;
}

/** Asks the thread that holds the file; what it refuses rejects with a HostError. */
export function fileClient(worker: Worker): FileClient {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
    const caller = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) caller?.reject(new HostError(data.failure));
    else caller?.resolve(data.output);
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new HostError('failed', { cause: message }));
    waiting.clear();
  };
  const ask =
    <Task extends FileTask>(task: Task) =>
    (...input: Parameters<FileTasks[Task]>) =>
      new Promise<ReturnType<FileTasks[Task]>>((resolve, reject) => {
        const request: FileRequest = { id: ++asked, task, input };
        waiting.set(request.id, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage(request);
      });
  return {
    open: ask('open'),
    readMarks: ask('readMarks'),
    changeMarks: ask('changeMarks'),
    addSheets: ask('addSheets'),
    keep: ask('keep'),
    save: ask('save'),
    end: () => worker.terminate(),
  };
}
