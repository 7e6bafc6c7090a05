import { WAN, type MoneyUnit } from '../../amount/fen';

/** The unit tables state most lately, on their sheet or one before it: for tables that state none. */
export class UnitInUse {
  current: MoneyUnit = WAN;

  see({ unit, unitPlace }: { readonly unit: MoneyUnit; readonly unitPlace: unknown }): void {
    if (unitPlace !== null) this.current = unit;
  }
}
