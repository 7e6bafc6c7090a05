import { codesOf } from '../../classification/subjects';
import type { DraftLines } from './draft-lines';

/** What the classification says of a line under a 类: that it is a 款, that it is a 项, or nothing certain. */
export type LevelHint = 'section' | 'item' | null;

/**
 * Hints for the lines of a run under the line of a class; all null where the class has no standard name. A name printed
 * twice in a row is a 款 and its only 项 of the same name, of which the list may know but one.
 */
export function levelHints(run: readonly number[], { labels }: DraftLines, parent: number): LevelHint[] {
  const classes = codesOf(labels[parent]!.key).filter((code) => code.length === 3);
  return run.map((line, at) => {
    const { key } = labels[line]!;
    const before = at > 0 ? labels[run[at - 1]!]!.key : '';
    if (key === before) return null;
    return before !== '' && key.replace(OWN_OFFICE, '') === before ? 'item' : hintOf(key, classes);
  });
}

/** 某某局(本级) below 某某局: the department's own office is one of its units. */
const OWN_OFFICE = /\(?(机关)?(本级|本部|机关)\)?$/;

/** Hints for a run of projects: one that is printed twice in a row stands there twice, and not once as part of itself. */
export function projectHints(run: readonly number[], { labels }: DraftLines): LevelHint[] {
  return run.map((line, at) =>
    at > 0 && labels[run[at - 1]!]!.key === labels[line]!.key ? 'section' : null,
  );
}

function hintOf(name: string, classes: readonly string[]): LevelHint {
  const lengths = new Set(
    codesOf(name)
      .filter((code) => classes.some((prefix) => code.startsWith(prefix)))
      .map((code) => code.length),
  );
  if (lengths.has(5) === lengths.has(7)) return null;
  return lengths.has(5) ? 'section' : 'item';
}
