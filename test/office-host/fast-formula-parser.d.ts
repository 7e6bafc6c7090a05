/** The part of fast-formula-parser (which ships no types) that the host uses; rows and columns are one-based. */
declare module 'fast-formula-parser' {
  export interface CellReference {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }

  export interface RangeReference {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }

  export default class FormulaParser {
    static readonly FormulaError: new (error: string) => Error & { readonly error: string };

    constructor(config: {
      readonly onCell: (reference: CellReference) => unknown;
      readonly onRange: (reference: RangeReference) => unknown[][];
      readonly functions?: Readonly<Record<string, (...args: { readonly value: unknown }[]) => unknown>>;
    });

    parse(formula: string, position: CellReference, allowArray?: boolean): unknown;
  }
}
