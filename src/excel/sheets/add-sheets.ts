import { HostError } from '../../host/host-error';
import { draftName, UNFINISHED_KEY } from '../../host/marks/signature';
import type { SheetKey } from '../../host/cell-point';
import { freeSheetNames } from '../../host/sheets/free-name';
import type { AddedSheet, NewSheet } from '../../host/sheets/new-sheet';
import { errand, runErrands, type Errand } from '../errand';
import type { RoundTrip } from '../round-trip';
import { sheetErrands } from './sheet-errands';

/**
 * Three round trips for any number of sheets, more only where Excel's limit on messages asks for it: the names are read, the
 * sheets are written, and all get their own names. While that last step is under way the workbook keeps which sheets it is
 * about, so that sheets named by half of it are found and removed like drafts.
 */
export async function addSheets(
  roundTrip: RoundTrip,
  sheets: readonly NewSheet[],
): Promise<readonly AddedSheet[]> {
  const before = await listSheets(roundTrip);
  const names = freeSheetNames(
    before.map(({ name }) => name),
    sheets.map(({ name }) => name),
  );
  const drafts: Excel.Worksheet[] = [];
  try {
    await runErrands(
      roundTrip,
      sheets.flatMap((sheet, index) => [
        start(index, drafts),
        ...sheetErrands(sheet, ({ worksheets }) => worksheets.getItem(draftName(index))),
      ]),
    );
  } catch (error) {
    await takeBack(roundTrip, sheets.length, []);
    throw error;
  }
  const added = drafts.map(({ id }, index) => ({ key: id, name: names[index]! }));
  await finish(roundTrip, added).catch((error: unknown) => confirm(roundTrip, added, error));
  return added;
}

/**
 * The names may have been given though Excel reports a failure, so the workbook is asked: sheets that are finished are
 * added, whatever was reported; if one is not, all go. Where the workbook does not answer either, nobody can tell.
 */
async function confirm(roundTrip: RoundTrip, added: readonly AddedSheet[], error: unknown): Promise<void> {
  const { now, isUnderWay } = await standing(roundTrip).catch(() => {
    throw new HostError('unconfirmed', { cause: error });
  });
  const isFinished = ({ key, name }: AddedSheet) => now.some((one) => one.key === key && one.name === name);
  if (!isUnderWay && added.every(isFinished)) return;
  await takeBack(
    roundTrip,
    added.length,
    added.map(({ key }) => key),
  );
  throw error;
}

function listSheets(roundTrip: RoundTrip): Promise<AddedSheet[]> {
  return standing(roundTrip).then(({ now }) => now);
}

function standing(roundTrip: RoundTrip): Promise<{ now: AddedSheet[]; isUnderWay: boolean }> {
  return roundTrip(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/id,items/name');
    const unfinished = context.workbook.settings.getItemOrNullObject(UNFINISHED_KEY).load('key');
    await context.sync();
    return {
      now: worksheets.items.map(({ id, name }) => ({ key: id, name })),
      isUnderWay: !unfinished.isNullObject,
    };
  });
}

/** A draft left by an earlier failure makes room. */
function start(index: number, drafts: Excel.Worksheet[]): Errand {
  return errand(5, [], ({ worksheets }) => {
    worksheets.getItemOrNullObject(draftName(index)).delete();
    drafts[index] = worksheets.add(draftName(index)).load('id');
  });
}

/** Best effort: what stays is known as a draft or as unfinished, and clearing removes it. */
function takeBack(roundTrip: RoundTrip, count: number, keys: readonly SheetKey[]): Promise<void> {
  const names = Array.from({ length: count }, (_, index) => draftName(index));
  const drops = [...names, ...keys].map((sheet) =>
    errand(2, [], ({ worksheets }) => worksheets.getItemOrNullObject(sheet).delete()),
  );
  const forget = errand(2, [], ({ settings }) => settings.getItemOrNullObject(UNFINISHED_KEY).delete());
  return runErrands(roundTrip, [...drops, forget]).catch(() => undefined);
}

/** With its last action the sheets are the user's. */
function finish(roundTrip: RoundTrip, added: readonly AddedSheet[]): Promise<void> {
  return roundTrip(async (context) => {
    const { settings, worksheets } = context.workbook;
    settings.add(
      UNFINISHED_KEY,
      added.map(({ key }) => key),
    );
    for (const { key, name } of added) worksheets.getItem(key).name = name;
    settings.getItem(UNFINISHED_KEY).delete();
    await context.sync();
  });
}
