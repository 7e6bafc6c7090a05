import { ReadError } from '../read-error';

/** A part in another encoding than UTF-8 is decoded as a whole; no program writes large ones. */
const MAX_TRANSCODED = 64 * 2 ** 20;

/** What a transcoded part must no longer say of itself. */
const DECLARED_ENCODING = /^(<\?xml[^>]*?\sencoding\s*=\s*["'])[\w.:-]+/;

/** How much of a part the XML declaration may take. */
const DECLARATION = 200;

/**
 * XML as UTF-8: the same bytes where they are UTF-8 already, else transcoded by byte order mark or declaration.
 *
 * @throws ReadError 'damaged' for an unknown encoding.
 */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return bytes;
  if (bytes.length > MAX_TRANSCODED) throw new ReadError('too-large');
  const text = decoderOf(encoding).decode(bytes);
  return new TextEncoder().encode(text.replace(DECLARED_ENCODING, '$1UTF-8'));
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declaration = String.fromCharCode(...bytes.subarray(0, DECLARATION));
  const label = /^[^<]{0,3}<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/
    .exec(declaration)?.[1]
    ?.toLowerCase();
  // A declaration read as single bytes cannot be true when it says UTF-16: some tools transcode and leave it.
  return label === undefined || label === 'us-ascii' || label.startsWith('utf-16') ? 'utf-8' : label;
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new ReadError('damaged');
  }
}
