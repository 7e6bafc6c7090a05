/** How long a browser may take to fetch what it was offered, in milliseconds. */
const PATIENCE = 60_000;

/** Offers content as a file to be saved. It never leaves the computer. */
export function saveFile(name: string, content: BlobPart, type = ''): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
