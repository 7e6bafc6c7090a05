/** Programs write newer functions with a prefix that nobody types. */
const FUTURE_PREFIX = /_xlfn\.(?:_xlws\.)?/g;

/** A formula of a file as it is typed. */
export function typedFormula(formula: string): string {
  return formula.replace(FUTURE_PREFIX, '');
}
