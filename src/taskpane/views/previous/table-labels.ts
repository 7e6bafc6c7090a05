import type { Language } from '../../../core/findings/localised';
import type { TableChanges } from '../../../core/previous/changes';
import { partOf } from '../../../core/previous/table-part';
import { say } from '../../../core/report/phrase';
import { TABLE_KIND_NAMES } from '../../../core/report/phrases/table-kinds';
import { TABLE_PARTS } from '../../../host/comparison/phrases';
import { COMPARED_TABLE } from '../../strings/previous';

/** What each compared table is called in a list: by its kind, and by as much more as tells it from the others. */
export function tableLabels(changes: readonly TableChanges[], language: Language): string[] {
  const owners = new Set(changes.map(({ table }) => table.organisation?.name));
  return changes.map((one) => {
    const { table } = one;
    const kind = TABLE_KIND_NAMES[table.base][table.stage][language];
    const part = partOf(one, changes);
    const named =
      part === null ? kind : say(COMPARED_TABLE.part, language, { kind, part: TABLE_PARTS[part][language] });
    return owners.size > 1 && table.organisation
      ? say(COMPARED_TABLE.owned, language, { owner: table.organisation.name, kind: named })
      : named;
  });
}
