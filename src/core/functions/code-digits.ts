/** Digits a code may have: a spreadsheet keeps no more in a number. */
export const LONGEST_CODE = 15;

/** 10^0 … 10^15. */
export const POWERS_OF_TEN = Array.from({ length: LONGEST_CODE + 1 }, (_, power) => 10 ** power);
