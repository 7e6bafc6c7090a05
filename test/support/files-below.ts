import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file below a directory of the repository, as paths from its root with forward slashes. */
export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'));
}
