/** What a piece of text is, so that a painter can colour it. Colour only repeats what marks and words already say. */
export type Role = 'heading' | 'good' | 'error' | 'warning' | 'info' | 'faint';

/** Gives a text its colour, or leaves it as it is. */
export type Painter = (role: Role, text: string) => string;

export const plainPainter: Painter = (_, text) => text;
