import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';

/** The functions as their comments describe them; the build writes this beside the page, for Excel and for us. */
export interface FunctionMetadata {
  readonly functions: readonly DescribedFunction[];
}

export interface DescribedFunction {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly DescribedParameter[];
}

interface DescribedParameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  /** Ranges are handed over as rows of cells. */
  readonly dimensionality?: 'matrix' | 'scalar';
}

const NAMESPACE = 'BUDGET';

/** Name of a function in formulas. */
export function formulaName({ id }: DescribedFunction): string {
  return `${NAMESPACE}.${id}`;
}

/** What the grid shows while a formula is typed. */
export function helpOf(described: DescribedFunction): IFunctionInfo {
  return {
    functionName: formulaName(described),
    functionType: FunctionType.User,
    description: described.description,
    abstract: described.description,
    functionParameter: described.parameters.map(({ name, description, optional }) => ({
      name,
      detail: description,
      example: '',
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
