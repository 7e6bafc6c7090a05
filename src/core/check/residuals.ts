import { strideAt, type Addends, type RelationFamily, type Term } from '../relations/relation';

/**
 * How far every relation of a family is off: target − Σ sign × term, in 分, for relation k at `into[k]`.
 *
 * Terms lie evenly in the ledger almost always, so each one is a plain strided loop; a workbook has millions of them.
 */
export function writeResiduals(family: RelationFamily, amounts: Float64Array, into: Float64Array): void {
  const { count } = family;
  writeTarget(family.target, amounts, into, count);
  for (const term of family.terms) addTerm(term, -term.sign, amounts, into, count);
  if (family.addends) subtractAddends(family.addends, amounts, into, count);
}

function subtractAddends(
  { first, offsets, strides }: Addends,
  amounts: Float64Array,
  into: Float64Array,
  count: number,
): void {
  for (let at = 0; at < offsets.length; at++) {
    const stride = strideAt(strides, at);
    for (let k = 0, figure = first + offsets[at]!; k < count; k++, figure += stride)
      into[k]! -= amounts[figure]!;
  }
}

function writeTarget(target: Term, amounts: Float64Array, into: Float64Array, count: number): void {
  if ('figures' in target) {
    const { figures } = target;
    for (let k = 0; k < count; k++) into[k] = amounts[figures[k]!]!;
    return;
  }
  const { start, stride } = target;
  for (let k = 0, figure = start; k < count; k++, figure += stride) into[k] = amounts[figure]!;
}

function addTerm(term: Term, sign: number, amounts: Float64Array, into: Float64Array, count: number): void {
  if ('figures' in term) {
    const { figures } = term;
    for (let k = 0; k < count; k++) into[k]! += sign * amounts[figures[k]!]!;
    return;
  }
  const { start, stride } = term;
  for (let k = 0, figure = start; k < count; k++, figure += stride) into[k]! += sign * amounts[figure]!;
}
