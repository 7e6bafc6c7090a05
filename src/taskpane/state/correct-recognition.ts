import type { CheckResult } from '../../core/check/check-result';
import type { Language } from '../../core/findings/localised';
import { perLanguage, say } from '../../core/report/phrase';
import { TABLE_KIND_NAMES } from '../../core/report/phrases/table-kinds';
import { UNRECOGNISED_REASONS } from '../../core/report/phrases/unrecognised-reasons';
import { rangeAddress } from '../../core/snapshot/address';
import type { CellRange, WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';
import {
  isAboutSamePart,
  type RecognitionHint,
  type UnfitHint,
} from '../../core/tables/hints/recognition-hint';
import { changeHint } from '../../host/operations/recognition-hints';
import { RECOGNITION, UNFIT_REASONS } from '../strings/recognition';
import { TABLES } from '../strings/tables';
import { success, warning } from './notices';
import type { Pane } from './pane';
import type { Notice } from './pane-state';

/**
 * Keeps what the user says of a part with the workbook, checks again and tells what came of it.
 *
 * @param hint null: the part is left to the recogniser again
 */
export async function correctRecognition(
  pane: Pane,
  earlier: RecognitionHint | null,
  hint: RecognitionHint | null,
): Promise<void> {
  const { store } = pane;
  const undone = success(RECOGNITION.undone);
  let isKept = false;
  await pane.carryOut('saving', null, async () => {
    await changeHint(pane.tools.host, earlier, hint);
    isKept = true;
    return undone;
  });
  if (!isKept) return;
  store.setState({ isStale: true });
  await pane.check();
  const { review, isStale, notice } = store.getState();
  if (review === null || isStale || notice !== null) return;
  store.setState({ tab: 'tables', notice: hint ? outcomeOf(hint, review.result) : undone });
}

/** A part of the workbook, as the list of tables names it. */
export function partName(
  { sheets }: WorkbookSnapshot,
  part: { readonly sheet: number; readonly range: CellRange | null },
  language: Language,
): string {
  const sheet = sheets[part.sheet]!.name;
  return part.range ? say(TABLES.where, language, { sheet, range: rangeAddress(part.range) }) : sheet;
}

export function unfitText({ hint, reason }: UnfitHint, language: Language): string {
  const { sheet, start } = hint;
  const values = { sheet, words: start.words, reason: UNFIT_REASONS[reason][language] };
  return say(RECOGNITION.unfitOne, language, values);
}

/** What a check has made of a hint. */
function outcomeOf(hint: RecognitionHint, { snapshot, recognition }: CheckResult): Notice | null {
  const isMeant = (one: { readonly hint?: RecognitionHint }) =>
    one.hint !== undefined && isAboutSamePart(one.hint, hint);
  const table = recognition.tables.find(isMeant);
  const part = recognition.unrecognised.find(isMeant);
  const unfit = recognition.unfitHints.find(isMeant);
  if (table) {
    const kind = TABLE_KIND_NAMES[table.base][table.stage];
    return success(
      perLanguage((language) =>
        say(RECOGNITION.appliedAsTable, language, {
          where: partName(snapshot, table, language),
          kind: kind[language],
        }),
      ),
    );
  }
  if (part?.reason === 'set-aside') {
    return success(
      perLanguage((language) =>
        say(RECOGNITION.appliedAsNone, language, { where: partName(snapshot, part, language) }),
      ),
    );
  }
  if (part) {
    return warning(
      perLanguage((language) =>
        say(RECOGNITION.appliedInVain, language, {
          where: partName(snapshot, part, language),
          reason: UNRECOGNISED_REASONS[part.reason][language],
        }),
      ),
    );
  }
  return unfit ? warning(perLanguage((language) => unfitText(unfit, language))) : null;
}
