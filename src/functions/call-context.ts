import type { Language } from '../core/findings/localised';
import type { ArgumentCell } from '../core/functions/block';
import type { BlockPlace } from '../core/functions/check-table';
import type { AddressOf } from '../core/functions/fault';
import { say, type Phrases } from '../core/report/phrase';
import { cellAddress } from '../core/snapshot/address';
import { parseRangeStart } from './range-address';

/** What a function must know of its call, apart from the arguments. */
export interface CallContext {
  readonly language: Language;
  readonly addressOf: AddressOf;
  /** Where an argument stands; the top left corner of no sheet when Excel does not tell. */
  readonly placeOf: (argument: number) => BlockPlace;
}

export const PLACE_PHRASES = {
  unknownAddress: {
    'zh-CN': '第 {argument} 个参数的 {address}',
    'en-US': '{address} of argument {argument}',
  },
} as const satisfies Phrases;

export function contextOf(invocation: CustomFunctions.Invocation): CallContext {
  const language = userLanguage();
  const starts = (invocation.parameterAddresses ?? []).map((address) => parseRangeStart(address || ''));
  const callingSheet = parseRangeStart(invocation.address ?? '')?.sheet;
  return {
    language,
    placeOf: (argument) => starts[argument] ?? { sheet: '', row: 0, column: 0 },
    addressOf: (cell) => {
      const start = starts[cell.argument];
      if (!start) return inWords(cell, language);
      const address = cellAddress(start.row + cell.row, start.column + cell.column);
      return start.sheet === '' || start.sheet === callingSheet ? address : `${start.sheet}!${address}`;
    },
  };
}

function inWords({ argument, row, column }: ArgumentCell, language: Language): string {
  return say(PLACE_PHRASES.unknownAddress, language, {
    argument: argument + 1,
    address: cellAddress(row, column),
  });
}

/** The language Excel is shown in; the field's own where that cannot be told. */
function userLanguage(): Language {
  const shown = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return shown === undefined || shown.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
