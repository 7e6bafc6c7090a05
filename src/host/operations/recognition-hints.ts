import { MONEY_UNITS } from '../../core/amount/fen';
import {
  isAboutSamePart,
  type HeaderHint,
  type RecognitionHint,
  type TableHint,
  type WordMark,
} from '../../core/tables/hints/recognition-hint';
import { TABLE_KINDS } from '../../core/tables/table-kind';
import type { WorkbookHost } from '../port';

const KEY = 'budget-check.recognition';

/** What users have said of the workbook's tables, as far as it makes sense; kept with the workbook. */
export async function recallHints(host: WorkbookHost): Promise<readonly RecognitionHint[]> {
  const kept = await host.recall(KEY);
  return Array.isArray(kept) ? kept.flatMap((one) => understoodHint(one) ?? []) : [];
}

/**
 * Keeps a hint in place of an earlier one, and of any other about the same part.
 *
 * @param earlier null: nothing was said of the part before
 * @param hint null: the part is left to the recogniser again
 */
export async function changeHint(
  host: WorkbookHost,
  earlier: RecognitionHint | null,
  hint: RecognitionHint | null,
): Promise<void> {
  const isReplaced = (one: RecognitionHint) =>
    [earlier, hint].some((other) => other !== null && isAboutSamePart(one, other));
  const others = (await recallHints(host)).filter((one) => !isReplaced(one));
  const hints = hint === null ? others : [...others, hint];
  await host.keep(KEY, hints.length > 0 ? hints : null);
}

type Kept = Readonly<Record<string, unknown>>;

function understoodHint(kept: unknown): RecognitionHint | null {
  if (!isRecord(kept)) return null;
  const { sheet } = kept;
  const start = understoodMark(kept['start']);
  const says = kept['says'] === 'no-table' ? 'no-table' : understoodTable(kept['says']);
  return typeof sheet === 'string' && start && says ? { sheet, start, says } : null;
}

function understoodTable(kept: unknown): TableHint | null {
  if (!isRecord(kept)) return null;
  const { kind, unit, year } = kept;
  return {
    kind: TABLE_KINDS.find((one) => one === kind) ?? null,
    unit: MONEY_UNITS.find(({ name }) => name === unit)?.name ?? null,
    year: Number.isInteger(year) ? (year as number) : null,
    header: understoodHeader(kept['header']),
  };
}

function understoodHeader(kept: unknown): HeaderHint | null {
  if (!isRecord(kept)) return null;
  const first = understoodMark(kept['first']);
  const last = understoodMark(kept['last']);
  return first && last && { first, last };
}

function understoodMark(kept: unknown): WordMark | null {
  if (!isRecord(kept)) return null;
  const { words, nth } = kept;
  return typeof words === 'string' && words !== '' && Number.isInteger(nth) && (nth as number) >= 0
    ? { words, nth: nth as number }
    : null;
}

function isRecord(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null;
}
