import { readFile, stat } from 'node:fs/promises';
import { inEveryLanguage } from '../core/report/phrase';
import { codeOf, reasonOf, type Failure } from './failure';
import { FAILURE_PHRASES } from './phrases';

export type FileReading =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly failure: Failure };

/** The bytes of a regular file, or why they cannot be had; never throws. */
export async function readFileBytes(path: string): Promise<FileReading> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return failed('is-folder', FAILURE_PHRASES.isFolder);
    if (!found.isFile()) return failed('not-a-file', FAILURE_PHRASES.notRegular);
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    return { ok: false, failure: failureOf(error, path) };
  }
}

/** A name no file has that was meant to be a pattern. */
const PATTERN = /[*?]/;

function failureOf(error: unknown, path: string): Failure {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        code: 'not-found',
        message: PATTERN.test(path) ? FAILURE_PHRASES.nothingMatches : FAILURE_PHRASES.notFound,
      };
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return { code: 'no-permission', message: FAILURE_PHRASES.noPermission };
    case 'ERR_FS_FILE_TOO_LARGE':
      return { code: 'too-large', message: FAILURE_PHRASES.tooLarge };
    default:
      return {
        code: 'unreadable',
        message: inEveryLanguage(FAILURE_PHRASES.unreadable, { reason: code ?? reasonOf(error) }),
      };
  }
}

function failed(code: string, message: Failure['message']): FileReading {
  return { ok: false, failure: { code, message } };
}
