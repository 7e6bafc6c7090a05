import { parentCode } from '../classification/code-scheme';
import { codesOf } from '../classification/subjects';
import { say } from '../report/phrase';
import { isBlank, textOf, type Block, type CellInput, type CellOutput } from './block';
import { codeTextOf } from './code-cell';
import type { Fault, Filled } from './fault';
import { FAULT_PHRASES } from './phrases';

/**
 * `BUDGET.CODE(name, [under])`: the code of each subject name, present or former, as text; blank for a blank cell.
 *
 * Many names belong to several subjects (行政运行, 住房公积金). `under` tells them apart: only codes that begin with it count,
 * and of those the ones directly below it come first.
 */
export function code(names: Block, under: CellInput): Filled {
  const prefix = codeTextOf(under);
  return names.map((cells) =>
    cells.map((cell) => (isBlank(cell) ? '' : codeOfName(textOf(cell).trim(), prefix))),
  );
}

function codeOfName(name: string, prefix: string): CellOutput | Fault {
  const codes = codesOf(name).filter((candidate) => candidate.startsWith(prefix) && candidate !== prefix);
  const below = codes.filter((candidate) => parentCode(candidate) === prefix);
  const [only, another] = prefix !== '' && below.length > 0 ? below : codes;
  if (only === undefined) {
    return {
      fault: 'not-available',
      sentence: (language) => say(FAULT_PHRASES.unknownName, language, { name }),
    };
  }
  if (another === undefined) return only;
  return {
    fault: 'not-available',
    sentence: (language) => say(FAULT_PHRASES.ambiguousName, language, { name, codes: codes.join(' ') }),
  };
}
