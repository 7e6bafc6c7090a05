import type { Span } from '../xml/xml-element';

/** A stretch of a part and the text that takes its place. */
export interface Splice extends Span {
  readonly text: string;
}

export function insertion(at: number, text: string): Splice {
  return { from: at, to: at, text };
}

export function removal({ from, to }: Span): Splice {
  return { from, to, text: '' };
}

const encoder = new TextEncoder();

/**
 * The bytes with stretches replaced, everything else as it was. Stretches must not overlap; insertions at one place keep
 * their order.
 */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  if (splices.length === 0) return bytes;
  const pieces: Uint8Array[] = [];
  let copied = 0;
  for (const { from, to, text } of splices.toSorted(inOrder)) {
    pieces.push(bytes.subarray(copied, from), encoder.encode(text));
    copied = to;
  }
  pieces.push(bytes.subarray(copied));
  return concatenated(pieces);
}

function inOrder(one: Splice, other: Splice): number {
  return one.from - other.from || one.to - other.to;
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
