import { asHostError } from '../../host/host-error';
import { FileSession } from './file-session';
import type { FileAnswer, FileRequest } from './messages';

/** The file on a thread of its own: reading and writing it never makes the page wait. */
const session = new FileSession();

self.onmessage = ({ data }: MessageEvent<FileRequest>) => {
  self.postMessage(answer(data));
};

function answer({ id, task, input }: FileRequest): FileAnswer {
  try {
    const work = session[task].bind(session) as (...input: readonly unknown[]) => unknown;
    return { id, output: work(...input) };
  } catch (error) {
    return { id, failure: asHostError(error).kind };
  }
}
