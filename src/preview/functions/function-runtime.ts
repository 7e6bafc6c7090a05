/** An error value a function answers with, as Excel's runtime has it. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** What the custom functions need of Excel's runtime for them: errors, and their codes by the texts cells show. */
const RUNTIME = {
  Error: FunctionError,
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' },
};

let settings: ReadonlyMap<string, unknown> = new Map();

/** The settings of the workbook shown now, which functions read as they read Excel's. */
export function showSettings(shown: ReadonlyMap<string, unknown>): void {
  settings = shown;
}

/** Puts the runtime where the functions look for it. */
export function provideRuntime(): void {
  const document = { settings: { get: (key: string) => settings.get(key) } };
  Object.assign(globalThis, { CustomFunctions: RUNTIME, Office: { context: { document } } });
}

/** The error value a cell shows for something a function threw or put into a cell. */
export function errorText(problem: unknown): string {
  return problem instanceof FunctionError ? problem.code : RUNTIME.ErrorCode.invalidValue;
}

export function isFunctionError(value: unknown): boolean {
  return value instanceof FunctionError;
}
