/**
 * How much rounding is put up with. A difference beyond one unit of the last digit counts one level more in a
 * table whose sums were balanced before publication (舍位平衡); the policy says which tables those are taken to be:
 * `strict` all, `standard` those whose other sums hold exactly, `lenient` none.
 */
export type TolerancePolicy = 'strict' | 'standard' | 'lenient';
