import type { SheetBuilder } from '../../core/snapshot/snapshot-builder';
import { cellKey, columnOfKey, rowOfKey } from '../../core/snapshot/workbook-snapshot';
import type { Allowance } from '../allowance';
import { ReadError } from '../read-error';
import type { XmlCursor } from '../xml/xml-cursor';
import { SharedFormula } from './shared-formula';

/** Longest formula Excel accepts. */
const MAX_FORMULA = 8192;

/** What a formula costs, and each of its characters; characters of one that other cells repeat are kept in pieces. */
const FORMULA = 64;
const CHARACTER = 4;
const SHARED_CHARACTER = 64;

/** Records the formulas of a sheet; those that share another cell's once all are known, as the order is free. */
export class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly dependants: { readonly key: number; readonly share: string }[] = [];

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly allowance: Allowance,
  ) {}

  /** Reads the f element the cursor stands on, as the formula of a cell. */
  read(cursor: XmlCursor, row: number, column: number): void {
    const type = cursor.attribute('t');
    const share = type === 'shared' ? cursor.attribute('si') : undefined;
    const text = cursor.text();
    if (text.length > MAX_FORMULA) throw new ReadError('damaged');
    if (text !== '') {
      this.record(row, column, text);
      if (share !== undefined) this.share(share, new SharedFormula(text, row, column), text.length);
    } else if (share !== undefined) {
      this.allowance.spend(FORMULA);
      this.dependants.push({ key: cellKey(row, column), share });
    }
  }

  /** Writes out the shared formulas. A cell whose formula the file shares but nowhere spells out keeps its value alone. */
  finish(): void {
    for (const { key, share } of this.dependants) {
      const formula = this.shared.get(share);
      if (formula) this.record(rowOfKey(key), columnOfKey(key), formula.at(rowOfKey(key), columnOfKey(key)));
    }
  }

  private share(share: string, formula: SharedFormula, length: number): void {
    this.allowance.spend(length * SHARED_CHARACTER);
    this.shared.set(share, formula);
  }

  private record(row: number, column: number, text: string): void {
    this.allowance.spend(text.length * CHARACTER + FORMULA);
    this.sheet.setFormula(row, column, `=${text}`);
  }
}
