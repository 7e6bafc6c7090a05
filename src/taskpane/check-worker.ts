import { checkWorkbook } from '../core/check/check-workbook';
import type { CheckAnswer, CheckRequest } from './check-worker-messages';

/** The engine on a thread of its own: one workbook in, how it goes and one answer out. */
self.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  send(answer(data));
};

function answer({ snapshot, options, lastYear: source }: CheckRequest): CheckAnswer {
  try {
    const {
      recognition,
      ledger,
      families,
      verdicts,
      findings,
      ignored,
      rulesOff,
      rates,
      statements,
      lastYear,
      counts,
      countsByTable,
    } = checkWorkbook(snapshot, options, (progress) => send({ progress }), source);
    return {
      result: {
        options,
        recognition,
        ledger,
        families,
        verdicts,
        findings,
        ignored,
        rulesOff,
        rates,
        statements,
        lastYear,
        counts,
        countsByTable,
      },
    };
  } catch (error) {
    return { failure: String(error) };
  }
}

function send(message: CheckAnswer): void {
  self.postMessage(message);
}
