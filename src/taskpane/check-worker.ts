import { checkWorkbook } from '../core/check/check-workbook';
import { FINDINGS_AT_A_TIME, type CheckAnswer, type CheckRequest } from './check-worker-messages';

/** The engine on a thread of its own: one workbook in, how it goes and what comes of it out. */
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
      balancedTables,
    } = checkWorkbook(snapshot, options, (progress) => send({ progress }), source);
    for (let first = 0; first < findings.length; first += FINDINGS_AT_A_TIME)
      send({ findings: findings.slice(first, first + FINDINGS_AT_A_TIME) });
    return {
      result: {
        options,
        recognition,
        ledger,
        families,
        verdicts,
        ignored,
        rulesOff,
        rates,
        statements,
        lastYear,
        counts,
        countsByTable,
        balancedTables,
      },
    };
  } catch (error) {
    return { failure: String(error) };
  }
}

function send(message: CheckAnswer): void {
  self.postMessage(message);
}
