const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The outline of an OLE compound file: its header, and a directory of streams with these names after `sectors` sectors. */
export function compoundFile(streams: readonly string[], sectors = 3): Uint8Array {
  const start = 512 * (sectors + 1);
  const file = new Uint8Array(start + 128 * (streams.length + 1));
  file.set(SIGNATURE);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = start + 128 * index;
    file.set(Buffer.from(name, 'utf16le'), at);
    file[at + 64] = name.length * 2 + 2;
  });
  return file;
}
