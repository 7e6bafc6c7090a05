import { Inflate } from 'fflate';
import { ReadError } from '../read-error';

/** Best ratio deflate can reach. */
const MAX_RATIO = 1032;

/** Compressed bytes unpacked at a time: at most 258 MiB come out before the next look, a fraction of a second's work. */
const CHUNK = 256 * 1024;

/**
 * Inflates a raw deflate stream into exactly `size` bytes. Works in steps, because a stream that unpacks to more than it
 * declares would otherwise keep the machine busy long after it is known to be wrong.
 *
 * @throws ReadError 'damaged' when the stream is malformed or its length is another.
 */
export function boundedInflate(compressed: Uint8Array, size: number): Uint8Array {
  if (size > compressed.length * MAX_RATIO) throw new ReadError('damaged');
  const inflated = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new ReadError('damaged');
    inflated.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < compressed.length; at += CHUNK) {
      stream.push(compressed.subarray(at, at + CHUNK), at + CHUNK >= compressed.length);
    }
  } catch {
    throw new ReadError('damaged');
  }
  if (length !== size) throw new ReadError('damaged');
  return inflated;
}
