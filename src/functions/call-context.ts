import type { Language } from '../core/findings/localised';
import type { ArgumentCell } from '../core/functions/block';
import type { BlockPlace } from '../core/functions/check-table';
import { say, type Phrases } from '../core/report/phrase';
import { cellAddress } from '../core/snapshot/address';
import { parseRangeStart } from './range-address';

export const PLACE_PHRASES = {
  unknownAddress: {
    'zh-CN': '第 {argument} 个参数的 {address}',
    'en-US': '{address} of argument {argument}',
  },
} as const satisfies Phrases;

/** What a function may ask about its call; worked out when asked, for most of ten thousand calls never do. */
export class CallContext {
  constructor(private readonly invocation: CustomFunctions.Invocation) {}

  /** The language Excel is shown in; the field's own where that cannot be told. */
  get language(): Language {
    const shown = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
    return shown === undefined || shown.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
  }

  /** Where an argument stands; the top left corner of no sheet when Excel does not tell. */
  placeOf(argument: number): BlockPlace {
    return this.startOf(argument) ?? { sheet: '', row: 0, column: 0 };
  }

  /** A cell of an argument as the clerk knows it; with its sheet where that is not the formula's own. */
  addressOf({ argument, row, column }: ArgumentCell): string {
    const start = this.startOf(argument);
    if (!start) {
      const address = cellAddress(row, column);
      return say(PLACE_PHRASES.unknownAddress, this.language, { argument: argument + 1, address });
    }
    const address = cellAddress(start.row + row, start.column + column);
    const callingSheet = parseRangeStart(this.invocation.address ?? '')?.sheet;
    return start.sheet === '' || start.sheet === callingSheet ? address : `${start.sheet}!${address}`;
  }

  private startOf(argument: number): BlockPlace | null {
    return parseRangeStart(this.invocation.parameterAddresses?.[argument] ?? '');
  }
}
