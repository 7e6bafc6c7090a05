import * as functions from '../../src/functions/functions';

type CustomFunction = (...args: never[]) => unknown;

/** The functions by the names Excel knows them by, as the build associates them. */
export const FUNCTIONS_BY_ID: ReadonlyMap<string, CustomFunction> = new Map(
  Object.entries(functions).map(([name, fn]) => [name.toUpperCase(), fn]),
);

/** Does what the build does for the page: tells the client library which function answers to which name. */
export function associateFunctions(): void {
  for (const [id, fn] of FUNCTIONS_BY_ID) CustomFunctions.associate(id, fn);
}
