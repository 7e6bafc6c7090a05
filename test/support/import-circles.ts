import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Groups of files of which each imports the next and the last the first, types included. */
export function importCircles(
  files: readonly string[],
  sourceOf = (file: string): string => readFileSync(file, 'utf8'),
): string[][] {
  const imports = new Map(files.map((file) => [file, importsOf(file, sourceOf(file))]));
  const reached = new Map(files.map((file) => [file, reachedFrom(file, imports)]));
  const circles = files
    .filter((file) => reached.get(file)!.has(file))
    .map((file) => [...reached.get(file)!].filter((other) => reached.get(other)!.has(file)).toSorted());
  return circles.filter(([first], at) => circles.findIndex(([other]) => other === first) === at);
}

/** What a file imports of the others, as far as it names TypeScript. */
function importsOf(file: string, source: string): string[] {
  const specifiers = source.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']*)'/g);
  return Array.from(specifiers, ([, specifier]) =>
    path.posix.join(path.posix.dirname(file), specifier!),
  ).flatMap((place) => [`${place}.ts`, `${place}.tsx`]);
}

function reachedFrom(file: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const other of imports.get(next) ?? []) {
      if (!imports.has(other) || reached.has(other)) continue;
      reached.add(other);
      open.push(other);
    }
  }
  return reached;
}
