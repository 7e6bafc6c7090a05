import { Inflate, inflateSync } from 'fflate';
import { ReadError } from '../read-error';

/** Best ratio deflate can reach. */
const MAX_RATIO = 1032;

/** Compressed bytes unpacked before the next look at how much came out: at most 16 MiB, some hundredths of a second. */
const STEP = 16_384;

/**
 * Inflates a raw deflate stream into exactly `size` bytes. Long streams are unpacked in steps, because one that yields more
 * than it declares would otherwise keep the machine busy long after it is known to be wrong.
 *
 * @throws ReadError 'damaged' when the stream is malformed or its length is another.
 */
export function boundedInflate(compressed: Uint8Array, size: number): Uint8Array {
  if (size > compressed.length * MAX_RATIO) throw new ReadError('damaged');
  // One byte more than declared shows a stream that goes on.
  const room = new Uint8Array(size + 1);
  const length =
    compressed.length <= STEP ? inflateAtOnce(compressed, room) : inflateInSteps(compressed, room);
  if (length !== size) throw new ReadError('damaged');
  return room.subarray(0, size);
}

/** Fills `room` as far as it goes and answers how many bytes were written. */
function inflateAtOnce(compressed: Uint8Array, room: Uint8Array): number {
  try {
    return inflateSync(compressed, { out: room }).length;
  } catch {
    throw new ReadError('damaged');
  }
}

function inflateInSteps(compressed: Uint8Array, room: Uint8Array): number {
  let length = 0;
  try {
    const stream = new Inflate((chunk) => {
      room.set(chunk, length);
      length += chunk.length;
    });
    for (let at = 0; at < compressed.length; at += STEP) {
      stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
    }
  } catch {
    throw new ReadError('damaged');
  }
  return length;
}
