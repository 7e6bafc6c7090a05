/** Points per character of a column's width. */
export const CHARACTER_WIDTH = 6.2;
