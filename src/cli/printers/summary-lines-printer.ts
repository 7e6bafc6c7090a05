import type { Language } from '../../core/findings/localised';
import { STANDING_NAMES } from './standing';
import type { Printer } from './printer';

/** One line of JSON per file with its counts, for programs that look over thousands of files. */
export function summaryLinesPrinter(language: Language): Printer {
  return {
    opening: '',
    separator: '',
    file({ path, status, tables, relations, errors, warnings, infos, failures }) {
      const line = {
        file: path,
        status: STANDING_NAMES[status],
        tables,
        ...relations,
        errors,
        warnings,
        infos,
        failures: failures.map(({ code, message }) => ({ code, message: message[language] })),
      };
      return `${JSON.stringify(line)}\n`;
    },
    closing: () => '',
  };
}
