import { subjectOf } from '../classification/subjects';
import { say } from '../report/phrase';
import { isBlank, textOf, type Block, type CellInput, type CellOutput } from './block';
import { codeTextOf } from './code-cell';
import type { Fault, Filled } from './fault';
import { FAULT_PHRASES } from './phrases';

/** `BUDGET.SUBJECT(code)`: the standard name of each classification code; blank for a blank cell. */
export function subject(codes: Block): Filled {
  return codes.map((cells, row) => cells.map((cell, column) => nameOf(cell, row, column)));
}

function nameOf(cell: CellInput, row: number, column: number): CellOutput | Fault {
  if (isBlank(cell)) return '';
  const code = codeTextOf(cell);
  if (code === '') {
    return {
      fault: 'value',
      sentence: (language, addressOf) =>
        say(FAULT_PHRASES.notACode, language, {
          cell: addressOf({ argument: 0, row, column }),
          text: textOf(cell),
        }),
    };
  }
  return (
    subjectOf(code)?.name ?? {
      fault: 'not-available',
      sentence: (language) => say(FAULT_PHRASES.unknownCode, language, { code }),
    }
  );
}
