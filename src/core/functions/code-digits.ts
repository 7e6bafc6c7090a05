/** Digits a code may have: a spreadsheet keeps no more in a number. */
export const LONGEST_CODE = 15;

/** 10^0 … 10^15. */
export const POWERS_OF_TEN = Float64Array.from({ length: LONGEST_CODE + 1 }, (_, power) => 10 ** power);

/** For each length of a code how many keys of 15 digits begin with it. */
export const WIDTH_OF_LENGTH = POWERS_OF_TEN.toReversed();
