import type { CheckResult } from '../core/check/check-result';
import type { Language } from '../core/findings/localised';
import { say } from '../core/report/phrase';
import { markFindings } from '../host/operations/mark';
import type { OpenWorkbook } from './check-file';
import type { Tools } from './tools';
import type { CopyTarget } from './copy-file';
import { copyFailure, type Failure } from './failure';
import { ANNOTATE_PHRASES } from './phrases';

/** What became of a copy: sentences about it, or why there is none. */
export type CopyOutcome =
  | { readonly ok: true; readonly sentences: readonly string[] }
  | { readonly ok: false; readonly failure: Failure };

/** Writes a copy of a checked workbook with its findings marked; never throws. */
export async function annotate(
  workbook: OpenWorkbook,
  result: CheckResult,
  target: CopyTarget,
  language: Language,
  { now, writeCopy }: Pick<Tools, 'now' | 'writeCopy'>,
): Promise<CopyOutcome> {
  try {
    const reading = await workbook.host.read();
    const occasion = { language, date: now(), isReportShown: false };
    const marked = await markFindings(workbook.host, reading, result, occasion);
    const failure = await writeCopy(target, workbook.save());
    if (failure) return { ok: false, failure };
    const { cells, reportOnly, protectedSheets } = marked;
    return {
      ok: true,
      sentences: [
        say(ANNOTATE_PHRASES.written, language, { output: target.path, cells }),
        ...(reportOnly > 0 ? [say(ANNOTATE_PHRASES.reportOnly, language, { count: reportOnly })] : []),
        ...(protectedSheets.length > 0
          ? [say(ANNOTATE_PHRASES.protectedSheets, language, { sheets: protectedSheets.join('、') })]
          : []),
        ...(marked.report === null ? [say(ANNOTATE_PHRASES.noReport, language)] : []),
      ],
    };
  } catch (error) {
    return { ok: false, failure: copyFailure(error) };
  }
}
