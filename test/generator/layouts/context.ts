import type { Grain, Model, Organisation } from '../model/model';
import type { Random } from '../random';
import type { TableStyle } from '../style';
import type { Words } from './words';

/** The department as a whole, or one of its units: whose money a table is about. */
export interface Scope {
  /** 0 the department, 1 … its units in order. */
  readonly index: number;
  readonly organisation: Organisation;
  readonly isDepartment: boolean;
  readonly grains: readonly Grain[];
}

/** What a layout may look at and choose from. */
export interface LayoutContext {
  readonly model: Model;
  readonly scope: Scope;
  readonly words: Words;
  readonly style: TableStyle;
  /** The same for one table of all scopes of a workbook, so that department and units share a form. */
  readonly random: Random;
}

/** The department's scope first, then one per unit where the workbook shows units apart. */
export function scopesOf(model: Model, showsUnits: boolean): Scope[] {
  const department: Scope = {
    index: 0,
    organisation: model.department,
    isDepartment: true,
    grains: model.grains,
  };
  if (!showsUnits) return [department];
  const units = model.units.map((organisation, unit) => ({
    index: unit + 1,
    organisation,
    isDepartment: false,
    grains: model.grains.filter((grain) => grain.unit === unit),
  }));
  return [department, ...units];
}
