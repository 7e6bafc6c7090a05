import { randomUUID } from 'node:crypto';
import { link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { inEveryLanguage } from '../core/report/phrase';
import { codeOf, reasonOf, type Failure } from './failure';
import { COPY_PHRASES } from './phrases';

/** Where a changed copy of a file goes. */
export interface CopyTarget {
  /** The file it is a copy of, which is never written. */
  readonly source: string;
  readonly path: string;
  /** Whether a file that is already there gives way. */
  readonly isForced: boolean;
  /** How its name must end, where it is no copy but a document of its own. */
  readonly extension?: string;
}

/** Why a copy cannot go there; null when nothing speaks against it. To be asked before the work begins. */
export async function objectionTo({
  source,
  path: target,
  isForced,
  extension,
}: CopyTarget): Promise<Failure | null> {
  try {
    const there = await found(target);
    if (there?.isDirectory()) return { code: 'is-folder', message: COPY_PHRASES.isFolder };
    if (extension !== undefined && extensionOf(target) !== extension) {
      return { code: 'other-extension', message: inEveryLanguage(COPY_PHRASES.wrongEnding, { extension }) };
    }
    if (extension === undefined && extensionOf(target) !== extensionOf(source)) {
      const message = inEveryLanguage(COPY_PHRASES.otherExtension, { extension: extensionOf(source) });
      return { code: 'other-extension', message };
    }
    const original = await found(source);
    const isSame = there && original && there.ino === original.ino && there.dev === original.dev;
    if (isSame) return { code: 'same-file', message: COPY_PHRASES.sameFile };
    if (there && !isForced) return { code: 'exists', message: COPY_PHRASES.exists };
    if (!(await found(path.dirname(target)))) return { code: 'no-folder', message: COPY_PHRASES.noFolder };
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

/**
 * Writes a copy under another name beside its place and then gives it its name, so that nobody ever sees half a file. A file
 * that has come to be there meanwhile stays unless it is to give way. Answers what went wrong; never throws.
 */
export async function writeCopy(target: CopyTarget, bytes: Uint8Array): Promise<Failure | null> {
  const objection = await objectionTo(target);
  if (objection) return objection;
  const draft = path.join(path.dirname(target.path), `.${path.basename(target.path)}.${randomUUID()}.tmp`);
  try {
    await writeThrough(draft, bytes);
    if (target.isForced) await rename(draft, await finalPath(target.path));
    else await nameOnce(draft, target.path);
    return null;
  } catch (error) {
    return failureOf(error);
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A link fails where a name is taken, a renaming would not. Some disks have no links. */
async function nameOnce(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || (await found(target))) throw error;
    await rename(draft, target);
  }
}

/** What a symbolic link leads to is replaced, not the link. */
function finalPath(target: string): Promise<string> {
  return realpath(target).catch(() => target);
}

function found(file: string) {
  return stat(file).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  });
}

function extensionOf(file: string): string {
  return path.extname(file).toLowerCase();
}

function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  switch (code) {
    case 'EEXIST':
      return { code: 'exists', message: COPY_PHRASES.exists };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return { code: 'no-permission', message: COPY_PHRASES.noPermission };
    case 'ENOSPC':
      return { code: 'no-space', message: COPY_PHRASES.noSpace };
    default:
      return {
        code: 'unwritable',
        message: inEveryLanguage(COPY_PHRASES.unwritable, { reason: code ?? reasonOf(error) }),
      };
  }
}
