import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram, howToGet } from '../../scripts/programs';

/** Opens workbooks in LibreOffice and saves them as it would write them itself; one start serves them all. */
export function savedByLibreOffice(
  workbooks: Readonly<Record<string, Uint8Array>>,
): Record<string, Uint8Array> {
  const program = findProgram('libreOffice');
  if (program === null) throw new Error(howToGet('libreOffice'));
  const folder = mkdtempSync(path.join(tmpdir(), 'libre-office-'));
  try {
    const names = Object.keys(workbooks);
    const files = names.map((name, index) => {
      const file = path.join(folder, `${index}.xlsx`);
      writeFileSync(file, workbooks[name]!);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const saved = path.join(folder, 'saved');
    execFileSync(program, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, ...files], {
      stdio: 'pipe',
    });
    return Object.fromEntries(
      names.map((name, index) => [name, new Uint8Array(readFileSync(path.join(saved, `${index}.xlsx`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
