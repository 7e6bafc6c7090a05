import type { Change } from '../model/changes';
import { shiftRect } from '../model/structural-edit';
import type { RangeAreasTarget, RangeTarget } from './targets';
import type { WireObject } from './wire-type';

/** The objects the client keeps; their cells are followed when rows or columns move. */
export class ReferenceTable {
  private readonly kept = new Map<string, WireObject>();
  private readonly ids = new Map<WireObject, string>();
  private lastNumber = 0;

  /** The identifier under which the object is kept from now on. */
  keep(object: WireObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.lastNumber += 1;
    const id = `ref${this.lastNumber}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: WireObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): WireObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (object) this.ids.delete(object);
    this.kept.delete(id);
  }

  get size(): number {
    return this.kept.size;
  }

  follow(change: Change): void {
    if (change.kind !== 'structure') return;
    for (const [id, { typeName, target }] of this.kept) {
      if (typeName === 'Range') this.followRange(id, target as RangeTarget, change);
      if (typeName === 'RangeAreas') followAreas(target as RangeAreasTarget, change);
    }
  }

  private followRange(id: string, target: RangeTarget, change: Change & { kind: 'structure' }): void {
    if (target.sheet !== change.sheet) return;
    const rect = shiftRect(target.rect, change.edit);
    if (rect) target.rect = rect;
    else this.remove(id);
  }
}

function followAreas(target: RangeAreasTarget, { sheet, edit }: Change & { kind: 'structure' }): void {
  if (target.sheet === sheet) target.rects = target.rects.flatMap((rect) => shiftRect(rect, edit) ?? []);
}
