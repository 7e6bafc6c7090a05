import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inFreshProcess } from './fresh-process';
import { writeLargeInput } from './large-input';
import { benchTable, type Figures } from './table';

async function measureCheck(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'budget-check-bench-'));
  try {
    const [large, small] = ['large', 'small'].map((name) => join(folder, name)) as [string, string];
    writeLargeInput(large, 1_000_000);
    writeLargeInput(small, 10_000);
    const ofLarge = await inFreshProcess('check-speed', large);
    const ofSmall = await inFreshProcess('check-speed', small);
    const memory = await inFreshProcess('check-memory', large);
    const edit = await inFreshProcess('live-edit', large);
    return {
      checkVsJsonParse: ofLarge.checkMs / ofLarge.parseMs,
      checkVsCellsParse: ofLarge.checkMs / ofLarge.parseCellsMs,
      checkLinearity: ofLarge.checkMs / ofLarge.cells / (ofSmall.checkMs / ofSmall.cells),
      memoryFactor: memory.growth / memory.values,
      memoryVsCells: memory.growth / memory.cells,
      checkMs: ofLarge.checkMs,
      firstCheckMs: ofLarge.coldMs,
      jsonParseMs: ofLarge.parseMs,
      jsonParseCellsMs: ofLarge.parseCellsMs,
      ...edit,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const figures: Figures = {
  ...(await measureCheck()),
  ...(await inFreshProcess('xlsx-read')),
  ...(await inFreshProcess('functions')),
  ...(await inFreshProcess('batch')),
  ...(await inFreshProcess('narrative')),
  ...(await inFreshProcess('diagnosis')),
};
process.stdout.write(`${benchTable(figures)}\n${JSON.stringify(rounded(figures))}\n`);

function rounded(all: Figures): Figures {
  return Object.fromEntries(
    Object.entries(all).map(([name, figure]) => [name, Number(figure.toPrecision(4))]),
  );
}
