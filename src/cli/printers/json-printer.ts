import { basename } from 'node:path';
import type { Language } from '../../core/findings/localised';
import { failureDocument, reportDocument } from '../../core/report/document';
import type { Printer } from './printer';

/** One JSON document per line and file. */
export function jsonPrinter(language: Language): Printer {
  return {
    opening: '',
    separator: '',
    file({ path }, outcome) {
      const document = outcome.ok
        ? reportDocument(outcome.result, language)
        : failureDocument(basename(path), outcome.failure.code, outcome.failure.message[language]);
      return `${JSON.stringify(document)}\n`;
    },
    closing: () => '',
  };
}
