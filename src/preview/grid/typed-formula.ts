/** Programs write newer functions with a prefix that nobody types. */
const FUTURE_PREFIX = /_xlfn\.(?:_xlws\.)?/g;

/** Excel keeps the functions of add-ins under another name than the one they are typed by. */
const STORED = /_xldudf_BUDGET_(?=[A-Z]+\()/gi;
const TYPED = /\bBUDGET\.(?=[A-Z]+\()/gi;

/** A formula of a file as it is typed. */
export function typedFormula(formula: string): string {
  return formula.replace(FUTURE_PREFIX, '').replace(STORED, 'BUDGET.');
}

/** A formula as Excel keeps it in a file; it finds an add-in's function by no other name. */
export function storedFormula(formula: string): string {
  return formula.replace(TYPED, '_xldudf_BUDGET_');
}
