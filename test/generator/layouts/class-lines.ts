import { type Grain, type GrainFilter } from '../model/model';
import type { LinePlan } from '../plan';
import { FUNCTIONAL_CLASSES } from '../subjects/functional';
import { line } from './lines';
import { ordinal } from './words';

/** How the 类 rows of a summary are listed. */
export interface ClassForm {
  /** All classes of the national list, or those in use. */
  readonly lists: 'all' | 'used';
  /** Ordinals counted on, kept from the national list (with gaps), or none; or the code before the name. */
  readonly mark: 'counted' | 'national' | 'none' | 'code';
  /** Depth of the ordinals: 一、 or （一）. */
  readonly level: 0 | 1;
  readonly bracket: 'full' | 'half';
}

/** One row per functional class for the money that counts. */
export function classLines(form: ClassForm, used: ReadonlySet<string>, counts: GrainFilter): LinePlan[] {
  return FUNCTIONAL_CLASSES.map(([code, name], index) => ({ code, name, national: index + 1 }))
    .filter(({ code }) => form.lists === 'all' || used.has(code))
    .map(({ code, name, national }, index) =>
      line({
        name,
        code,
        printed: markedClass(form, code, name, national, index + 1),
        take: (grain) => grain.subject.startsWith(code) && counts(grain),
      }),
    );
}

function markedClass(
  form: ClassForm,
  code: string,
  name: string,
  national: number,
  position: number,
): string {
  switch (form.mark) {
    case 'counted':
      return ordinal(form.level, position, form.bracket) + name;
    case 'national':
      return ordinal(form.level, national, form.bracket) + name;
    case 'none':
      return name;
    case 'code':
      return `${code}${name}`;
  }
}

/** Classes that any of the grains belongs to. */
export function usedClasses(grains: readonly Grain[]): Set<string> {
  return new Set(grains.map((grain) => grain.subject.slice(0, 3)));
}
