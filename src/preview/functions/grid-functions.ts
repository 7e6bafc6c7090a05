import type { Ctor } from '@univerjs/core';
import {
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import { cellAddress } from '../../core/snapshot/address';
import * as functions from '../../functions/functions';
import { argumentAddress, argumentOf, sheetPrefix } from './arguments';
import { formulaName, helpOf, type DescribedFunction, type FunctionMetadata } from './function-metadata';
import { provideRuntime } from './function-runtime';
import { failureOf, resultOf } from './results';

/** =BUDGET.* for the grid's own engine. */
export interface GridFunctions {
  readonly executors: [Ctor<BaseFunction>, string][];
  readonly descriptions: IFunctionInfo[];
}

type Answer = unknown[][] | Promise<unknown[][]>;
type CustomFunction = (...input: unknown[]) => Answer;

/** The functions by the ids the build gives them. */
const BY_ID = new Map(
  Object.entries(functions).map(([name, work]) => [name.toUpperCase(), work as CustomFunction]),
);

/** The one function that fetches its engine first and so answers later. */
const LATER = new Set(['CHECKTABLE']);

/** The very functions Excel calls, called with the grid's cells. */
export function gridFunctions({ functions: described }: FunctionMetadata): GridFunctions {
  provideRuntime();
  return {
    executors: described.map((one) => [executorOf(one, BY_ID.get(one.id)!), formulaName(one)]),
    descriptions: described.map(helpOf),
  };
}

function executorOf(described: DescribedFunction, work: CustomFunction): Ctor<BaseFunction> {
  const { id, parameters } = described;
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override needsSheetsInfo = true;
    override minParams = parameters.filter(({ optional }) => !optional).length;
    override maxParams = parameters.length;

    override isAsync(): boolean {
      return LATER.has(id);
    }

    /** Nothing may be thrown: it would end the whole calculation. */
    override calculate(...given: FunctionVariantType[]): ReturnType<BaseFunction['calculate']> {
      try {
        const answer = work(...this.inputs(given), this.invocation(given));
        if (!(answer instanceof Promise)) return resultOf(answer);
        return new AsyncObject(answer.then(resultOf, failureOf) as Promise<BaseValueObject>);
      } catch (problem) {
        return failureOf(problem);
      }
    }

    private inputs(given: readonly FunctionVariantType[]): unknown[] {
      return parameters.map(({ dimensionality }, index) =>
        argumentOf(given[index], dimensionality === 'matrix'),
      );
    }

    private invocation(given: readonly FunctionVariantType[]) {
      const { sheetNameMap } = this.getSheetsInfo();
      const sheets = sheetNameMap as Readonly<Record<string, string>>;
      return {
        address: `${sheetPrefix(sheets[this.subUnitId ?? ''])}${cellAddress(this.row, this.column)}`,
        parameterAddresses: given.map((argument) => argumentAddress(argument, sheets)),
      };
    }
  };
}
